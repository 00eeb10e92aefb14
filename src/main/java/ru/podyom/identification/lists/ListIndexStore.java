package ru.podyom.identification.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Scope;

/** SQL that reads heads of lists with the figures a reader may see. */
@Repository
class ListIndexStore {

    private static final String HEADS = """
            with seen as (
              select l.id, count(*) as entries, count(*) filter (where e.school_id is null) as unmatched,
                     count(*) filter (where e.mark <> '') as marked,
                     count(distinct e.mark) filter (where e.mark <> '' and g.mark is null) as open_marks
                from identification.school_list l
                join identification.list_entry e on e.list_id = l.id
                left join identification.mark_legend g on g.list_id = l.id and g.mark = e.mark
                left join school.school_view s on s.id = e.school_id
               where {seen} and (:id::bigint is null or l.id = :id) and (:withdrawn or not l.withdrawn)
               group by l.id)
            select l.*, seen.*, coalesce(m.name, r.name) as territory
              from identification.school_list l
              join seen on seen.id = l.id
              join authority.region_view r on r.id = l.region_id
              left join authority.municipality_view m on m.id = l.municipality_id
            """.replace("{seen}", Seen.LINE);

    private final JdbcClient jdbc;

    ListIndexStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every list the scope shows, newest first. */
    List<SchoolList> all(Scope scope) {
        return heads(scope, " order by l.issued_on desc, l.category, l.title, l.id desc", null, false)
                .query((row, n) -> head(row, scope))
                .list();
    }

    Optional<SchoolList> get(Scope scope, ListId id, boolean withdrawn) {
        return heads(scope, "", id, withdrawn)
                .query((row, n) -> head(row, scope))
                .optional();
    }

    private JdbcClient.StatementSpec heads(Scope scope, String rest, @Nullable ListId id, boolean withdrawn) {
        return jdbc.sql(HEADS + rest)
                .params(Seen.parameters(scope))
                .param("id", id == null ? null : id.value())
                .param("withdrawn", withdrawn);
    }

    private static SchoolList head(ResultSet row, Scope scope) throws SQLException {
        var municipality = row.getObject("municipality_id", Long.class);
        var territory = new Territory(
                new RegionId(row.getLong("region_id")),
                municipality == null ? null : new MunicipalityId(municipality),
                row.getString("territory"));
        return new SchoolList(
                new ListId(row.getLong("id")),
                territory,
                row.getString("title"),
                Category.valueOf(row.getString("category")),
                row.getString("source"),
                issued(row),
                new Act(
                        row.getString("act_kind"),
                        row.getString("act_number"),
                        row.getObject("act_date", LocalDate.class)),
                row.getString("origin"),
                row.getString("note"),
                row.getInt("entries"),
                row.getInt("unmatched"),
                row.getInt("marked"),
                row.getInt("open_marks"),
                territory.isWithin(scope),
                row.getInt("version"),
                row.getString("changed_by_name"),
                row.getTimestamp("changed_at").toInstant());
    }

    static IssueDate issued(ResultSet row) throws SQLException {
        return new IssueDate(
                row.getObject("issued_on", LocalDate.class),
                row.getString("issued_precision").equals("DAY"));
    }

    /** Zone in which moments of the list are told. */
    ZoneId zone(ListId id) {
        return ZoneId.of(jdbc.sql("""
                        select coalesce(m.zone, r.zone) from identification.school_list l
                          join authority.region_view r on r.id = l.region_id
                          left join authority.municipality_view m on m.id = l.municipality_id
                         where l.id = ?
                        """).param(id.value()).query(String.class).single());
    }

    /** Territories whose lists the scope may change: municipalities first, by name, then regions. */
    List<Territory> territories(Scope scope) {
        return jdbc.sql("""
                        select m.region_id as region, m.id as municipality, m.name, 0 as place
                          from authority.municipality_view m
                         where m.region_id = any(:scopeRegions) or m.id = any(:scopeMunicipalities)
                        union all
                        select r.id, null::bigint, r.name, 1 from authority.region_view r where r.id = any(:scopeRegions)
                        order by place, name
                        """)
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .query((row, n) -> {
                    var municipality = row.getObject("municipality", Long.class);
                    return new Territory(
                            new RegionId(row.getLong("region")),
                            municipality == null ? null : new MunicipalityId(municipality),
                            row.getString("name"));
                })
                .list();
    }
}
