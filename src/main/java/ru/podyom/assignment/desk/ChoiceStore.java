package ru.podyom.assignment.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.assignment.Supervisor;
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.Scope;

/** SQL of what forms and filters offer: places, schools, groups, people who may keep control. */
@Repository
class ChoiceStore {

    private static final int LATEST = 100;

    private static final String SUPERVISORS = """
            select distinct a.id, a.name from access.account_view a
              join access.account_unit_view u on u.account_id = a.id
              left join school.school_view s on s.id = u.school_id
              left join authority.municipality_view m on m.id = coalesce(u.municipality_id, s.municipality_id)
             where not a.disabled and a.role in ('OPERATOR', 'COORDINATOR', 'SECRETARY', 'METHODOLOGIST', 'CURATOR', 'MEMBER')
               and (coalesce(u.region_id, m.region_id) = any(:regions) or m.id = any(:municipalities))
            """;

    private final JdbcClient jdbc;

    ChoiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Active schools of the scope by number, with the municipality where there are several. */
    Map<String, String> schools(Scope scope) {
        return choices(scope, """
                select s.id, case when count(*) over (partition by s.municipality_id) < count(*) over ()
                                  then m.name || ': ' || s.short_name else s.short_name end
                  from school.school_view s join authority.municipality_view m on m.id = s.municipality_id
                 where s.active and (s.region_id = any(:regions) or s.municipality_id = any(:municipalities)
                                     or s.id = any(:schools))
                 order by m.name, s.short_name, s.id
                """);
    }

    Map<String, String> municipalities(Scope scope) {
        return choices(scope, """
                select m.id, m.name from authority.municipality_view m
                 where m.region_id = any(:regions) or m.id = any(:municipalities) or m.id in
                       (select s.municipality_id from school.school_view s where s.id = any(:schools))
                 order by m.name
                """);
    }

    /** The latest groups, newest first. */
    Map<String, String> groups(Scope scope) {
        return choices(scope, """
                select g.id, g.addressee || ' — ' || left(g.text, 60) from assignment.assignment_group g
                 where g.region_id = any(:regions) or g.municipality_id = any(:municipalities) or g.id in
                       (select a.group_id from assignment.assignment a where a.school_id = any(:schools))
                 order by g.id desc limit {latest}
                """.replace("{latest}", Integer.toString(LATEST)));
    }

    Map<String, String> supervisors(Scope scope) {
        return choices(scope, SUPERVISORS + " and :schools::bigint[] is not null order by a.name, a.id");
    }

    Optional<Supervisor> supervisor(Scope scope, long account) {
        return jdbc.sql(SUPERVISORS + " and a.id = :account")
                .param("regions", scope.regionNumbers())
                .param("municipalities", scope.municipalityNumbers())
                .param("account", account)
                .query((row, n) -> new Supervisor(new AccountId(row.getLong(1)), row.getString(2)))
                .optional();
    }

    private Map<String, String> choices(Scope scope, String sql) {
        Map<String, String> choices = new LinkedHashMap<>();
        List<Map.Entry<String, String>> rows = jdbc.sql(sql)
                .param("regions", scope.regionNumbers())
                .param("municipalities", scope.municipalityNumbers())
                .param("schools", scope.schoolNumbers())
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list();
        rows.forEach(row -> choices.put(row.getKey(), row.getValue()));
        return choices;
    }
}
