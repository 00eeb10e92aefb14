package ru.podyom.meeting.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.authority.Municipality;
import ru.podyom.document.FileId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.form.FormWriting;
import ru.podyom.meeting.form.MinutesForm;
import ru.podyom.meeting.minutes.MinutesId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** SQL of drafts; only who sees the whole municipality sees them. */
@Repository
class DraftStore {

    private static final String SELECT = """
            select d.*, m.name as municipality
              from meeting.draft d join authority.municipality_view m on m.id = d.municipality_id
             where not d.discarded and (d.region_id = any(:scopeRegions) or d.municipality_id = any(:scopeMunicipalities))
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    DraftStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps a draft; empty where the municipality has the same text already. */
    Optional<DraftId> insert(
            Municipality home,
            @Nullable FileId file,
            String fileName,
            String sha256,
            FormWriting.Filled filled,
            String text,
            List<String> warnings,
            Actor by) {
        return jdbc.sql("""
                        insert into meeting.draft
                               (region_id, municipality_id, file_id, file_name, text_sha256, source_text, fields, places,
                                warnings, created_by_name, created_at, changed_by_name, changed_at)
                        values (:region, :municipality, :file, :fileName, :sha256, :text, :fields::jsonb, :places::jsonb,
                                :warnings::jsonb, :author, :now, :author, :now)
                        on conflict (municipality_id, text_sha256) where not discarded do nothing
                        returning id
                        """)
                .param("region", home.region().value())
                .param("municipality", home.id().value())
                .param("file", file == null ? null : file.value())
                .param("fileName", fileName)
                .param("sha256", sha256)
                .param("text", text)
                .param("fields", json.writeValueAsString(filled.form().fields()))
                .param("places", json.writeValueAsString(filled.places()))
                .param("warnings", json.writeValueAsString(warnings))
                .param("author", by.name())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> new DraftId(row.getLong(1)))
                .optional();
    }

    Optional<MinutesDraft> get(Scope scope, DraftId id) {
        return select(scope, " and d.id = :id")
                .param("id", id.value())
                .query((row, n) -> draft(row))
                .optional();
    }

    Optional<MinutesDraft> withText(Scope scope, MunicipalityId municipality, String sha256) {
        return select(scope, " and d.municipality_id = :municipality and d.text_sha256 = :sha256")
                .param("municipality", municipality.value())
                .param("sha256", sha256)
                .query((row, n) -> draft(row))
                .optional();
    }

    /** Drafts that wait, newest first, without their texts. */
    List<Waiting> waiting(Scope scope) {
        return select(scope, " and d.minutes_id is null order by d.id desc limit 200")
                .query((row, n) -> new Waiting(
                        new DraftId(row.getLong("id")),
                        row.getString("file_name"),
                        row.getString("municipality"),
                        row.getString("changed_by_name"),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    boolean save(DraftId id, int version, MinutesForm form, Actor by) {
        return jdbc.sql("""
                        update meeting.draft
                           set fields = :fields::jsonb, changed_by_name = :author, changed_at = :now, version = version + 1
                         where id = :id and version = :version and minutes_id is null and not discarded
                        """)
                        .param("fields", json.writeValueAsString(form.fields()))
                        .param("author", by.name())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    void accepted(DraftId id, MinutesId minutes) {
        jdbc.sql("update meeting.draft set minutes_id = ? where id = ?")
                .params(minutes.value(), id.value())
                .update();
    }

    void discard(DraftId id) {
        jdbc.sql("update meeting.draft set discarded = true where id = ? and minutes_id is null")
                .param(id.value())
                .update();
    }

    ZoneId zone(MunicipalityId municipality) {
        return ZoneId.of(jdbc.sql("select zone from authority.municipality_view where id = ?")
                .param(municipality.value())
                .query(String.class)
                .single());
    }

    private JdbcClient.StatementSpec select(Scope scope, String rest) {
        return jdbc.sql(SELECT + rest)
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers());
    }

    private MinutesDraft draft(ResultSet row) throws SQLException {
        var file = row.getObject("file_id", Long.class);
        var minutes = row.getObject("minutes_id", Long.class);
        return new MinutesDraft(
                new DraftId(row.getLong("id")),
                new MunicipalityId(row.getLong("municipality_id")),
                row.getString("municipality"),
                file == null ? null : new FileId(file),
                row.getString("file_name"),
                row.getString("source_text"),
                new MinutesForm(json.readValue(row.getString("fields"), new TypeReference<Map<String, String>>() {})),
                json.readValue(row.getString("places"), new TypeReference<Map<String, FormWriting.Place>>() {}),
                json.readValue(row.getString("warnings"), new TypeReference<List<String>>() {}),
                minutes == null ? null : new MinutesId(minutes),
                row.getInt("version"),
                row.getString("changed_by_name"),
                row.getTimestamp("changed_at").toInstant());
    }
}
