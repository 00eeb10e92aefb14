package ru.podyom.assessment.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.assessment.header.ColumnMapping;
import ru.podyom.assessment.matching.Territory;
import ru.podyom.assessment.queue.ImportId;
import ru.podyom.assessment.reading.ProcedureSource;
import ru.podyom.assessment.reading.Reading;
import ru.podyom.document.FileId;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.ListQueries;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.TableQuery;

/**
 * SQL that finds imports. Whoever covers the territory of an import sees all of it; whoever covers one of its schools
 * sees it once it is carried out, and only those schools.
 */
@Repository
class ImportQueries {

    /** Schools of the scope, as a condition on {@code s} = school.school_view. */
    static final String IN_SCOPE = """
            (s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
             or s.id = any(:scopeSchools))
            """;

    private static final String OWNED =
            "(i.region_id = any(:scopeRegions) or coalesce(i.municipality_id = any(:scopeMunicipalities), false))";

    private static final String SEEN = "(" + OWNED + """
             or i.state in ('COMMITTED', 'UNDONE') and exists (
                select 1 from assessment.school_result r join school.school_view s on s.id = r.school_id
                 where r.import_id = i.id and {inScope}
                union all
                select 1 from assessment.journal_comparison c join school.school_view s on s.id = c.school_id
                 where c.import_id = i.id and {inScope}))
            """;

    private static final String HEADS = """
            select i.*, coalesce(m.name, g.name) as territory, g.code as region_code, {owned} as owned, count(*) over () as total
              from assessment.result_import i
              join authority.region_view g on g.id = i.region_id
              left join authority.municipality_view m on m.id = i.municipality_id
             where {seen}
            """;

    private static final Map<String, String> ORDERS = Map.of(
            "id", "i.id",
            "file", "i.file_name",
            "procedure", "(i.year, i.kind, i.grade, i.subject)",
            "state", "i.state",
            "rows", "i.rows",
            "participants", "i.participants",
            "schools", "i.schools",
            "problems", "i.errors + i.warnings",
            "author", "i.created_by_name");

    private final JdbcClient jdbc;

    ImportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PageOf<ImportHead> imports(Scope scope, TableQuery query) {
        var found = scoped(HEADS + """
                           and (:q = '' or concat_ws(' ', i.file_name, i.subject, i.layout, i.created_by_name)
                                           ilike '%' || :q || '%')
                           and (:state::text is null or i.state = :state)
                           and (:year::int is null or i.year = :year)
                         order by {order} limit :size offset :offset
                        """.replace("{order}", query.orderBy(ORDERS, "i.id desc")), scope)
                .param("q", query.search())
                .param("state", query.filter("state"))
                .param("year", query.number("year"))
                .param("size", query.size())
                .param("offset", query.offset());
        return ListQueries.counted(found, (row, n) -> head(row));
    }

    Optional<ImportHead> head(Scope scope, ImportId id) {
        return scoped(HEADS + " and i.id = :id", scope)
                .param("id", id.value())
                .query((row, n) -> head(row))
                .optional();
    }

    /** Years of procedures among the imports that the reader sees, newest first. */
    List<Integer> years(Scope scope) {
        return scoped("""
                        select distinct i.year from assessment.result_import i
                         where i.year is not null and {seen} order by i.year desc
                        """, scope).query(Integer.class).list();
    }

    /** Where the person may bring results to: whole regions first, then municipalities of the scope. */
    List<Territory> territories(Scope scope) {
        return jdbc.sql("""
                        select g.id as region, g.code, null::bigint as municipality, g.name, 0 as place
                          from authority.region_view g where g.id = any(:scopeRegions)
                        union all
                        select m.region_id, g.code, m.id, m.name, 1 from authority.municipality_view m
                          join authority.region_view g on g.id = m.region_id
                         where m.id = any(:scopeMunicipalities)
                         order by place, name
                        """)
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .query((row, n) -> new Territory(
                        row.getLong("region"),
                        row.getInt("code"),
                        row.getObject("municipality", Long.class),
                        row.getString("name")))
                .list();
    }

    /** A preview of the same procedure of the same content that waits in the territory already. */
    Optional<ImportId> waiting(Territory territory, String sha256, Reading reading) {
        var procedure = reading.procedure();
        return jdbc.sql("""
                        select i.id from assessment.result_import i
                         where i.sha256 = :sha and i.region_id = :region
                           and i.municipality_id is not distinct from :municipality
                           and i.state in ('PREVIEW', 'REFUSED')
                           and (i.procedure_from = 'OPTION' or concat_ws('/', i.kind, i.year, i.grade, i.subject) = :procedure)
                         order by i.id desc limit 1
                        """)
                .param("sha", sha256)
                .param("region", territory.region())
                .param("municipality", territory.municipality(), Types.BIGINT)
                .param("procedure", procedure == null ? "" : key(procedure))
                .query((row, n) -> new ImportId(row.getLong("id")))
                .optional();
    }

    /** Whether any row of the import belongs to a school that was found. */
    boolean bringsRows(ImportId id) {
        return jdbc.sql("""
                        select exists (select 1 from assessment.import_school
                                        where import_id = ? and school_id is not null
                                          and participants + absent + refused > 0)
                        """).param(id.value()).query(Boolean.class).single();
    }

    private static String key(Procedure procedure) {
        return procedure.kind().name() + "/" + procedure.year() + "/" + procedure.grade() + "/" + procedure.subject();
    }

    /** Imports whose results of the same procedure stand for schools of this one now, by the number of schools. */
    List<ImportPage.Overlap> overlaps(ImportHead head, Procedure procedure) {
        return jdbc.sql("""
                        select v.import_id, v.file_name, count(*) as schools, sum(v.participants) as before,
                               sum(l.participants) as after
                          from assessment.current_result_view v
                          join (select school_id, sum(participants) as participants from assessment.import_school
                                 where import_id = :id group by school_id) l on l.school_id = v.school_id
                         where v.import_id <> :id and v.kind = :kind and v.year = :year and v.grade = :grade
                           and v.subject = :subject
                         group by v.import_id, v.file_name order by count(*) desc, v.import_id
                        """)
                .param("id", head.id().value())
                .param("kind", procedure.kind().name())
                .param("year", procedure.year())
                .param("grade", procedure.grade())
                .param("subject", procedure.subject())
                .query((row, n) -> new ImportPage.Overlap(
                        new ImportId(row.getLong("import_id")),
                        row.getString("file_name"),
                        row.getInt("schools"),
                        row.getInt("before"),
                        row.getInt("after")))
                .list();
    }

    /**
     * Another import of the same content, for the same procedure and territory or for the whole region, that is carried
     * out or about to be: a repeat would change nothing.
     */
    Optional<ImportPage.Repeat> repeated(ImportHead head, Procedure procedure) {
        return jdbc.sql("""
                        select i.id, i.file_name, i.created_at, coalesce(i.confirmed_by_name, i.created_by_name) as who
                          from assessment.result_import i
                         where i.sha256 = :sha and i.region_id = :region and i.id <> :id
                           and (i.municipality_id is null or i.municipality_id = :municipality)
                           and i.kind = :kind and i.year = :year and i.grade = :grade and i.subject = :subject
                           and i.state in ('QUEUED', 'COMMITTED')
                         order by i.id limit 1
                        """)
                .param("id", head.id().value())
                .param("sha", head.source().sha256())
                .param("region", head.territory().region())
                .param("municipality", head.territory().municipality(), Types.BIGINT)
                .param("kind", procedure.kind().name())
                .param("year", procedure.year())
                .param("grade", procedure.grade())
                .param("subject", procedure.subject())
                .query((row, n) -> new ImportPage.Repeat(
                        new ImportId(row.getLong("id")), row.getString("file_name"), instant(row, "created_at")))
                .optional();
    }

    private JdbcClient.StatementSpec scoped(String sql, Scope scope) {
        return scoped(jdbc, sql.replace("{owned}", OWNED).replace("{seen}", SEEN), scope);
    }

    static JdbcClient.StatementSpec scoped(JdbcClient jdbc, String sql, Scope scope) {
        return jdbc.sql(sql.replace("{inScope}", IN_SCOPE))
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .param("scopeSchools", scope.schoolNumbers());
    }

    private static ImportHead head(ResultSet row) throws SQLException {
        return new ImportHead(
                new ImportId(row.getLong("id")),
                row.getBoolean("owned"),
                new Territory(
                        row.getLong("region_id"),
                        row.getInt("region_code"),
                        row.getObject("municipality_id", Long.class),
                        row.getString("territory")),
                new ImportHead.Source(
                        new FileId(row.getLong("file_id")),
                        row.getString("file_name"),
                        row.getLong("bytes"),
                        row.getString("sha256"),
                        columns(row.getString("columns"))),
                row.getString("layout"),
                procedure(row),
                from(row.getString("procedure_from")),
                row.getString("threshold"),
                ImportState.valueOf(row.getString("state")),
                new ImportHead.Counts(
                        row.getInt("rows"),
                        row.getInt("participants"),
                        row.getInt("absent"),
                        row.getInt("refused"),
                        row.getInt("schools"),
                        row.getInt("errors"),
                        row.getInt("warnings")),
                row.getInt("progress"),
                row.getString("failure"),
                course(row),
                row.getInt("version"));
    }

    private static @Nullable ColumnMapping columns(@Nullable String text) {
        return text == null ? null : ColumnMapping.of(text);
    }

    private static ImportHead.Course course(ResultSet row) throws SQLException {
        return new ImportHead.Course(
                row.getString("created_by_name"),
                row.getTimestamp("created_at").toInstant(),
                row.getString("confirmed_by_name"),
                instant(row, "committed_at"),
                row.getString("undone_by_name"),
                instant(row, "undone_at"));
    }

    private static @Nullable Procedure procedure(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return kind == null
                ? null
                : new Procedure(
                        ProcedureKind.valueOf(kind), row.getInt("year"), row.getInt("grade"), row.getString("subject"));
    }

    private static @Nullable ProcedureSource from(@Nullable String name) {
        return Arrays.stream(ProcedureSource.values())
                .filter(source -> source.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
