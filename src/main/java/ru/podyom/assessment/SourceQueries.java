package ru.podyom.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.assessment.reading.ParticipantRow;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.kernel.Share;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.TableQuery;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** SQL of what a school's numbers were counted from. */
@Repository
class SourceQueries {

    private static final Map<String, String> ORDERS = Map.of(
            "row", "(p.sheet, p.row)",
            "participant", "p.participant",
            "class", "p.class_group",
            "status", "p.status",
            "total", "p.total",
            "mark", "p.mark");

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SourceQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<SchoolSource> source(Scope scope, long importNumber, SchoolId school) {
        return jdbc.sql("""
                        select v.*, r.code_written, s.short_name, m.name as municipality
                          from assessment.result_view v
                          join assessment.school_result r on r.id = v.id
                          join school.school_view s on s.id = v.school_id
                          join authority.municipality_view m on m.id = s.municipality_id
                         where v.import_id = :import and v.school_id = :school
                           and (s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
                                or s.id = any(:scopeSchools))
                        """)
                .param("import", importNumber)
                .param("school", school.value())
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .param("scopeSchools", scope.schoolNumbers())
                .query(this::source)
                .optional();
    }

    private SchoolSource source(ResultSet row, int number) throws SQLException {
        return new SchoolSource(
                row.getLong("import_id"),
                row.getString("file_name"),
                row.getString("layout"),
                row.getString("state").equals("UNDONE") ? "загрузка отменена" : "",
                new SchoolId(row.getLong("school_id")),
                row.getString("short_name"),
                row.getString("municipality"),
                row.getString("code_written"),
                new Procedure(
                        ProcedureKind.valueOf(row.getString("kind")),
                        row.getInt("year"),
                        row.getInt("grade"),
                        row.getString("subject")),
                new Share(row.getInt("failed"), row.getInt("participants")),
                row.getInt("absent"),
                row.getInt("refused"),
                ResultQueries.marks(row),
                json.readValue(row.getString("sources"), new TypeReference<List<SchoolSource.Range>>() {}));
    }

    /** Rows of pupils, codes only; none for files that carry one line per school. */
    PageOf<PupilLine> pupils(SchoolSource source, TableQuery query) {
        var totals = new long[1];
        var rows = jdbc.sql("""
                        select p.*, count(*) over () as total_rows from assessment.participant_result p
                         where p.year = :year and p.import_id = :import and p.school_id = :school
                           and (:q = '' or p.participant = :q or p.class_group ilike :q)
                           and (:mark::int is null or p.mark = :mark)
                           and (:status::text is null or p.status = :status)
                         order by {order} limit :size offset :offset
                        """.replace("{order}", query.orderBy(ORDERS, "p.sheet, p.row")))
                .param("year", source.procedure().year())
                .param("import", source.importNumber())
                .param("school", source.school().value())
                .param("q", query.search())
                .param("mark", query.number("mark"))
                .param("status", query.filter("status"))
                .param("size", query.size())
                .param("offset", query.offset())
                .query((row, n) -> {
                    totals[0] = row.getLong("total_rows");
                    return pupil(row);
                })
                .list();
        return new PageOf<>(rows, totals[0]);
    }

    private static PupilLine pupil(ResultSet row) throws SQLException {
        return new PupilLine(
                row.getString("sheet"),
                row.getInt("row"),
                row.getString("participant"),
                row.getString("class_group"),
                ParticipantRow.Status.valueOf(row.getString("status")),
                row.getObject("total", Integer.class),
                row.getObject("mark", Integer.class));
    }

    /** A row of a file about one pupil. */
    record PupilLine(
            String sheet,
            int row,
            @Nullable String participant,
            @Nullable String classGroup,
            ParticipantRow.Status status,
            @Nullable Integer total,
            @Nullable Integer mark) {}
}
