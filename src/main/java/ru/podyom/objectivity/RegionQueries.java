package ru.podyom.objectivity;

import java.util.ArrayList;
import java.util.Comparator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Share;
import ru.podyom.objectivity.signs.Sign;

/**
 * SQL of how common signs are over all schools of a region. It reads beyond the scope of the one who asks and gives numbers
 * of schools only.
 */
@Repository
class RegionQueries {

    private static final String OFFICIAL = "OFFICIAL";

    private final JdbcClient jdbc;

    RegionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RegionIndex index(long computation) {
        var guards = new ArrayList<RegionIndex.Common>();
        var official = new Share[] {new Share(0, 0)};
        jdbc.sql("""
                        select t.sign, count(distinct t.school_id) filter (where t.answer = 'FLAGGED')::int as flagged,
                               count(distinct t.school_id)::int as computed
                          from (select s.school_id, f.answer,
                                       case when f.sign ~ '^G[1-7]$' then f.sign else 'OFFICIAL' end as sign
                                  from objectivity.procedure_signs s
                                 cross join jsonb_to_recordset(s.signs) as f(sign text, answer text)
                                 where s.computation_id = :computation and f.answer in ('FLAGGED', 'CLEAR')) t
                         group by t.sign
                        """).param("computation", computation).query(row -> {
            var schools = new Share(row.getInt("flagged"), row.getInt("computed"));
            if (row.getString("sign").equals(OFFICIAL)) {
                official[0] = schools;
            } else {
                guards.add(new RegionIndex.Common(Sign.valueOf(row.getString("sign")), schools));
            }
        });
        guards.sort(Comparator.comparing(RegionIndex.Common::sign));
        return new RegionIndex(official[0], guards);
    }
}
