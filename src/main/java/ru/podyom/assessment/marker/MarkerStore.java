package ru.podyom.assessment.marker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.assessment.matching.Territory;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.ListQueries;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Words;

/** SQL of official signs of biased results. */
@Repository
class MarkerStore {

    private static final String FROM = """
              from assessment.objectivity_marker k
              join school.school_view s on s.id = k.school_id
              join authority.municipality_view m on m.id = s.municipality_id
             where (s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
                    or s.id = any(:scopeSchools))
            """;

    private static final Map<String, String> ORDERS = Map.of(
            "municipality", "m.name",
            "school", "s.short_name",
            "year", "k.year",
            "sign", "k.sign",
            "source", "k.source");

    private final JdbcClient jdbc;
    private final Clock clock;

    MarkerStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    PageOf<MarkerLine> markers(Scope scope, TableQuery query) {
        var found = scoped(
                        "select k.*, s.short_name, m.name as municipality, count(*) over () as total" + FROM
                                + """
                           and (:q = '' or concat_ws(' ', s.short_name, s.official_name, k.sign, k.source) ilike '%' || :q || '%')
                           and (:year::int is null or k.year = :year)
                         order by {order} limit :size offset :offset
                        """.replace(
                                        "{order}",
                                        query.orderBy(ORDERS, "k.year desc, m.name, s.short_name, s.id, k.sign")),
                        scope)
                .param("q", query.search())
                .param("year", query.number("year"))
                .param("size", query.size())
                .param("offset", query.offset());
        return ListQueries.counted(found, (row, n) -> line(row));
    }

    Map<String, String> years(Scope scope) {
        var years = new LinkedHashMap<String, String>();
        scoped("select distinct k.year" + FROM + " order by k.year desc", scope)
                .query((row, n) -> years.put(row.getString("year"), row.getString("year")))
                .list();
        return years;
    }

    /** «2024 Список Рособрнадзора», with how many schools of the scope it names. */
    Map<String, String> lists(Scope scope) {
        var lists = new LinkedHashMap<String, String>();
        scoped(
                        "select k.year || ' ' || k.source as list, count(distinct k.school_id) as schools" + FROM
                                + " group by k.year, k.source order by k.year desc, k.source",
                        scope)
                .query((row, n) -> lists.put(
                        row.getString("list"),
                        row.getString("list") + " (" + Words.count(row.getLong("schools"), "школа", "школы", "школ")
                                + ")"))
                .list();
        return lists;
    }

    /** Signs of the same list and year make room for its newer copy. */
    int clear(String source, Set<Integer> years, List<Long> schools) {
        return jdbc.sql("""
                        delete from assessment.objectivity_marker
                         where source = :source and year = any(:years) and school_id = any(:schools)
                        """)
                .param("source", source)
                .param("years", years.toArray(Integer[]::new))
                .param("schools", schools.toArray(Long[]::new))
                .update();
    }

    /** Schools of the scope, and of the territory where one is named, that have signs of the list. */
    List<Long> marked(Scope scope, @Nullable Territory territory, String source) {
        return scoped("select distinct k.school_id" + FROM + """
                           and k.source = :source and (:region::bigint is null or s.region_id = :region)
                           and (:municipality::bigint is null or s.municipality_id = :municipality)
                        """, scope)
                .param("source", source)
                .param("region", territory == null ? null : territory.region())
                .param("municipality", territory == null ? null : territory.municipality())
                .query(Long.class)
                .list();
    }

    void insert(long school, int year, MarkerFile.Sign sign, String source, Actor by) {
        var kind = sign.kind();
        jdbc.sql("""
                        insert into assessment.objectivity_marker
                               (school_id, year, kind, grade, subject, sign, source, imported_by_name, imported_at)
                        values (:school, :year, :kind, :grade, :subject, :sign, :source, :author, :now)
                        on conflict (school_id, year, source, sign) do nothing
                        """)
                .param("school", school)
                .param("year", year)
                .param("kind", kind == null ? null : kind.name())
                .param("grade", sign.grade() == 0 ? null : sign.grade())
                .param("subject", sign.subject())
                .param("sign", sign.title())
                .param("source", source)
                .param("author", by.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static MarkerLine line(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return new MarkerLine(
                new SchoolId(row.getLong("school_id")),
                row.getString("short_name"),
                row.getString("municipality"),
                row.getInt("year"),
                kind == null ? null : ProcedureKind.valueOf(kind),
                row.getInt("grade"),
                row.getString("subject"),
                row.getString("sign"),
                row.getString("source"),
                row.getTimestamp("imported_at").toInstant());
    }

    private JdbcClient.StatementSpec scoped(String sql, Scope scope) {
        return jdbc.sql(sql)
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .param("scopeSchools", scope.schoolNumbers());
    }
}
