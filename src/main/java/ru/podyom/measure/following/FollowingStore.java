package ru.podyom.measure.following;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Scope;
import ru.podyom.measure.following.FollowingMeasures.Followed;

/** SQL of the measures that follow from minutes. */
@Repository
class FollowingStore {

    private final JdbcClient jdbc;

    FollowingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Measures of the scope by where in the minutes they came from: «FINDING-1», «MINUTES-3», «MINUTES» for no place. */
    Map<String, List<Followed>> of(Scope scope, long minutes) {
        Map<String, List<Followed>> found = new LinkedHashMap<>();
        jdbc.sql("""
                        select concat_ws('-', e.origin, e.origin_place) as key, e.id, e.title,
                               coalesce(s.short_name, m.name) as place
                          from measure.measure e
                          join authority.municipality_view m on m.id = e.municipality_id
                          left join school.school_view s on s.id = e.school_id
                         where e.origin in ('MINUTES', 'FINDING') and e.origin_id = :minutes and e.undone_at is null
                           and (e.region_id = any(:regions) or e.municipality_id = any(:municipalities)
                                or e.school_id = any(:schools))
                         order by e.origin_place nulls last, e.id
                        """)
                .param("minutes", minutes)
                .param("regions", scope.regionNumbers())
                .param("municipalities", scope.municipalityNumbers())
                .param("schools", scope.schoolNumbers())
                .query(row -> {
                    found.computeIfAbsent(row.getString("key"), key -> new ArrayList<>())
                            .add(new Followed(row.getLong("id"), row.getString("title"), row.getString("place")));
                });
        return found;
    }
}
