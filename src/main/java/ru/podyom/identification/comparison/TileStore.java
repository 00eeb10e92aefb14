package ru.podyom.identification.comparison;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.identification.lists.Seen;
import ru.podyom.kernel.Scope;

/** SQL of the figures of lists on the start page, in one statement. */
@Repository
class TileStore {

    private final JdbcClient jdbc;

    TileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Figures of the scope.
     *
     * @param listed schools on the newest lists of low results and of the risk zone
     * @param twoCategories schools that lists of one school year put into several categories
     * @param openLists lists with a mark whose meaning nobody has confirmed
     * @param unmatched lines whose school is not recognised
     */
    record Figures(int listed, int twoCategories, int openLists, int unmatched) {}

    /** A school year begins in September, eight months into the calendar year. */
    Figures figures(Scope scope) {
        return jdbc.sql("""
                        with seen as (
                          select l.list_id, l.school_id, l.category, l.newest, l.mark,
                                 extract(year from l.issued_on - interval '8 months') as school_year
                            from identification.list_entry_view l
                            left join school.school_view s on s.id = l.school_id
                           where {seen}),
                        doubled as (
                          select school_id from seen
                           where school_id is not null and category in ('LOW_RESULTS', 'AT_RISK', 'HIGH_RESULTS')
                           group by school_id, school_year having count(distinct category) > 1)
                        select (select count(distinct school_id) from seen
                                 where newest and category in ('LOW_RESULTS', 'AT_RISK')),
                               (select count(distinct school_id) from doubled),
                               (select count(distinct e.list_id) from seen e
                                 where e.mark <> '' and not exists (
                                       select 1 from identification.mark_legend g
                                        where g.list_id = e.list_id and g.mark = e.mark)),
                               (select count(*) from seen where school_id is null)
                        """.replace("{seen}", Seen.LINE))
                .params(Seen.parameters(scope))
                .query((row, n) -> new Figures(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .single();
    }
}
