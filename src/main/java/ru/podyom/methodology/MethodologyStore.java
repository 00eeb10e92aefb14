package ru.podyom.methodology;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.Parameter;
import ru.podyom.methodology.judging.ProcedureKey;

/** SQL of methodology versions. They belong to the whole installation and hold no data of schools, hence no scope. */
@Repository
class MethodologyStore {

    private static final String SELECT = """
            select v.*,
                   array(select p.kind || ';' || p.grade || ';' || p.subject
                           from methodology.version_procedure p where p.version_id = v.id) as procedures,
                   array(select p.name || ';' || p.value || ';' || coalesce(p.basis, '')
                           from methodology.version_parameter p where p.version_id = v.id) as parameters
              from methodology.version v
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MethodologyStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Newest first inside a line of versions. */
    List<StoredVersion> all() {
        return jdbc.sql(SELECT + " order by v.methodology, v.id desc")
                .query(StoredVersionRow::read)
                .list();
    }

    Optional<StoredVersion> find(VersionId id) {
        return jdbc.sql(SELECT + " where v.id = ?")
                .param(id.value())
                .query(StoredVersionRow::read)
                .optional();
    }

    Optional<StoredVersion> find(String methodology, String version) {
        return jdbc.sql(SELECT + " where v.methodology = ? and v.version = ?")
                .params(methodology, version)
                .query(StoredVersionRow::read)
                .optional();
    }

    Optional<String> contentHash(VersionId id) {
        return jdbc.sql("select content_hash from methodology.version where id = ? and content_hash is not null")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    /** Lets one node after another put in what is shipped; held to the end of the transaction. */
    void lockForShipping() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('methodology.version'))::text")
                .query(String.class)
                .single();
    }

    VersionId insertDraft(MethodologyVersion content, boolean shipped, @Nullable VersionId copiedFrom, String by) {
        long id = jdbc.sql("""
                        insert into methodology.version
                               (methodology, version, title, official, basis, links, valid_from, valid_to, year,
                                state, shipped, copied_from, created_by, created_at)
                        values (:methodology, :version, :title, :official, :basis, :links, :from, :to, :year,
                                'DRAFT', :shipped, :copied, :by, :now)
                        returning id
                        """)
                .param("methodology", content.id())
                .param("version", content.version())
                .param("title", content.title())
                .param("official", content.basis().official())
                .param("basis", content.basis().text())
                .param("links", content.basis().links().toArray(String[]::new))
                .param("from", Date.valueOf(content.validFrom()))
                .param("to", date(content.validTo()))
                .param("year", content.year())
                .param("shipped", shipped)
                .param("copied", copiedFrom == null ? null : copiedFrom.value())
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        insertParts(id, content);
        return new VersionId(id);
    }

    /** Writes a draft anew; false when somebody changed it since the given revision. */
    boolean updateDraft(VersionId id, int revision, MethodologyVersion content) {
        int updated = jdbc.sql("""
                        update methodology.version
                           set title = :title, basis = :basis, valid_from = :from, valid_to = :to, year = :year,
                               revision = revision + 1
                         where id = :id and revision = :revision and state = 'DRAFT'
                        """)
                .param("title", content.title())
                .param("basis", content.basis().text())
                .param("from", Date.valueOf(content.validFrom()))
                .param("to", date(content.validTo()))
                .param("year", content.year())
                .param("id", id.value())
                .param("revision", revision)
                .update();
        if (updated == 1) {
            jdbc.sql("delete from methodology.version_procedure where version_id = ?")
                    .param(id.value())
                    .update();
            jdbc.sql("delete from methodology.version_parameter where version_id = ?")
                    .param(id.value())
                    .update();
            insertParts(id.value(), content);
        }
        return updated == 1;
    }

    private void insertParts(long id, MethodologyVersion content) {
        for (ProcedureKey key : content.procedures()) {
            jdbc.sql("insert into methodology.version_procedure (version_id, kind, grade, subject) values (?, ?, ?, ?)")
                    .params(id, key.kind().name(), key.grade(), key.subject())
                    .update();
        }
        for (Parameter parameter : content.parameters()) {
            jdbc.sql("insert into methodology.version_parameter (version_id, name, value, basis) values (?, ?, ?, ?)")
                    .param(1, id)
                    .param(2, parameter.name().name())
                    .param(3, parameter.value())
                    .param(4, parameter.basis())
                    .update();
        }
    }

    void approveShipped(VersionId id, String contentHash) {
        jdbc.sql("update methodology.version set state = 'APPROVED', content_hash = ? where id = ?")
                .params(contentHash, id.value())
                .update();
    }

    /** From now on the version never changes. */
    void approve(VersionId id, ApprovalAct act, String by, String contentHash) {
        jdbc.sql("""
                        update methodology.version
                           set state = 'APPROVED', official = true, content_hash = :hash, act_title = :title,
                               act_number = :number, act_date = :date, approved_by = :by, approved_at = :now
                         where id = :id
                        """)
                .param("hash", contentHash)
                .param("title", act.title())
                .param("number", act.number())
                .param("date", Date.valueOf(act.date()))
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id.value())
                .update();
    }

    /** The other approved versions of the line give way to the given one. */
    void supersedeOthers(String methodology, VersionId by) {
        jdbc.sql("""
                        update methodology.version set state = 'SUPERSEDED', superseded_by = :by
                         where methodology = :methodology and state = 'APPROVED' and id <> :by
                        """).param("methodology", methodology).param("by", by.value()).update();
    }

    void delete(VersionId id) {
        jdbc.sql("delete from methodology.version where id = ?")
                .param(id.value())
                .update();
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
