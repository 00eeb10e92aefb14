package ru.podyom.identification.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.timeline.DatedName;

/** SQL that reads lines of lists and where schools stand. */
@Repository
class EntryStore {

    private final JdbcClient jdbc;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lines of these lists that the scope shows, list by list in their order. */
    List<ListEntry> entries(Scope scope, Collection<ListId> lists) {
        return jdbc.sql("""
                        select e.*, {names}, m.name as municipality
                          from identification.list_entry e
                          join identification.school_list l on l.id = e.list_id
                          left join school.school_view s on s.id = e.school_id
                          left join authority.municipality_view m on m.id = s.municipality_id
                         where e.list_id = any(:lists) and not l.withdrawn and {seen}
                         order by e.list_id, e.place
                        """.replace("{seen}", Seen.LINE).replace("{names}", DatedName.columns("l.issued_on")))
                .params(Seen.parameters(scope))
                .param("lists", lists.stream().map(ListId::value).toArray(Long[]::new))
                .query((row, n) -> entry(row))
                .list();
    }

    private static ListEntry entry(ResultSet row) throws SQLException {
        var school = row.getObject("school_id", Long.class);
        return new ListEntry(
                new ListId(row.getLong("list_id")),
                row.getInt("place"),
                row.getString("number_written"),
                row.getString("name_written"),
                school == null ? null : new SchoolId(school),
                DatedName.of(row.getString("name_then"), row.getString("name_now")),
                orEmpty(row.getString("municipality")),
                row.getString("mark"),
                row.getBoolean("project500"),
                row.getObject("cohort", Integer.class),
                row.getString("note"));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Where these schools stand, newest list first; {@code schools} null for every school of the scope. */
    List<Standing> standings(Scope scope, @Nullable Collection<SchoolId> schools) {
        return jdbc.sql("""
                        select v.*, g.legend from identification.list_entry_view v
                          join school.school_view s on s.id = v.school_id
                          left join identification.mark_legend g on g.list_id = v.list_id and g.mark = v.mark
                         where (:schools::bigint[] is null or v.school_id = any(:schools))
                           and (s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
                                or s.id = any(:scopeSchools))
                         order by v.issued_on desc, v.category, v.list_id desc
                        """)
                .params(Seen.parameters(scope))
                .param(
                        "schools",
                        schools == null
                                ? null
                                : schools.stream().map(SchoolId::value).toArray(Long[]::new))
                .query((row, n) -> standing(row))
                .list();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                new SchoolId(row.getLong("school_id")),
                new ListId(row.getLong("list_id")),
                row.getString("title"),
                Category.valueOf(row.getString("category")),
                row.getString("source"),
                ListIndexStore.issued(row),
                row.getString("mark"),
                row.getString("legend"),
                row.getBoolean("project500"),
                row.getObject("cohort", Integer.class),
                row.getBoolean("newest"));
    }

    /** What people have said the marks of a list mean. */
    List<Legend> legends(ListId list) {
        return jdbc.sql("""
                        select mark, legend, confirmed_by_name, confirmed_at
                          from identification.mark_legend where list_id = ?
                        """)
                .param(list.value())
                .query((row, n) -> new Legend(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant()))
                .list();
    }

    /** Schools that a list of the territory may name: those of the territory that the scope shows, by name. */
    List<SchoolChoice> choices(Scope scope, Territory territory) {
        var municipality = territory.municipality();
        return jdbc.sql("""
                        select s.id, s.short_name, s.municipality_id, m.name as municipality
                          from school.school_view s
                          join authority.municipality_view m on m.id = s.municipality_id
                         where s.region_id = :region
                           and (:municipality::bigint is null or s.municipality_id = :municipality)
                           and (s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
                                or s.id = any(:scopeSchools))
                         order by m.name, s.short_name, s.id
                        """)
                .params(Seen.parameters(scope))
                .param("region", territory.region().value())
                .param("municipality", municipality == null ? null : municipality.value())
                .query((row, n) -> new SchoolChoice(
                        new SchoolId(row.getLong("id")),
                        row.getString("short_name"),
                        new MunicipalityId(row.getLong("municipality_id")),
                        row.getString("municipality")))
                .list();
    }

    /** The region of a school with its municipality, where the scope shows the school. */
    Optional<Home> home(Scope scope, SchoolId school) {
        return jdbc.sql("""
                        select s.region_id, s.municipality_id from school.school_view s
                         where s.id = :school
                           and (s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
                                or s.id = any(:scopeSchools))
                        """)
                .params(Seen.parameters(scope))
                .param("school", school.value())
                .query((row, n) -> new Home(new RegionId(row.getLong(1)), new MunicipalityId(row.getLong(2))))
                .optional();
    }

    /** Where a school lies. */
    record Home(RegionId region, MunicipalityId municipality) {

        boolean liesIn(Territory territory) {
            var wanted = territory.municipality();
            return region.equals(territory.region()) && (wanted == null || wanted.equals(municipality));
        }
    }
}
