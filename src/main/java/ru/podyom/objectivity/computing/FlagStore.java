package ru.podyom.objectivity.computing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.methodology.judging.exit.ObjectivityFlags;
import ru.podyom.methodology.judging.exit.ObjectivitySource;

/**
 * Hands official markers, which override all else, and the flags of the newest computations to identification, which keeps them with its run: different guards, in
 * whatever procedures of the year they were found. The signs of the official methodology are not added: they look at the same facts, and one fact must not count twice.
 */
@Repository
class FlagStore implements ObjectivitySource {

    private final JdbcClient jdbc;

    FlagStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, List<ObjectivityFlags>> flags(Collection<Long> schools, int from, int to) {
        var found = new HashMap<Long, List<ObjectivityFlags>>();
        jdbc.sql("""
                        with guards as (
                          select v.school_id, v.year, count(distinct f.sign)::int as flags
                            from objectivity.current_signs_view v cross join unnest(v.flagged) as f(sign)
                           where v.school_id = any(:schools) and v.year between :from and :to and f.sign ~ '^G[1-7]$'
                           group by v.school_id, v.year),
                        listed as (
                          select distinct m.school_id, m.year, true as official
                            from assessment.objectivity_marker_view m
                           where m.school_id = any(:schools) and m.year between :from and :to)
                        select school_id, year, coalesce(g.flags, 0), coalesce(l.official, false)
                          from guards g full join listed l using (school_id, year)
                         order by school_id, year
                        """)
                .param("schools", schools.toArray(Long[]::new))
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    found.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                            .add(new ObjectivityFlags(row.getInt(2), row.getInt(3), row.getBoolean(4)));
                });
        return found;
    }
}
