package ru.podyom.meeting.agenda;

import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.identification.lists.Territory;
import ru.podyom.kernel.MunicipalityId;

/** SQL of the schools of a territory that is led. */
@Repository
class SchoolChoiceStore {

    private final JdbcClient jdbc;

    SchoolChoiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Working schools by number, in the order of their names. */
    Map<String, String> schools(Territory territory) {
        MunicipalityId municipality = territory.municipality();
        Map<String, String> choices = new LinkedHashMap<>();
        jdbc.sql("""
                        select s.id, s.short_name from school.school_view s
                         where s.active and s.region_id = :region and (:municipality::bigint is null or s.municipality_id = :municipality)
                         order by s.short_name, s.id limit 2000
                        """)
                .param("region", territory.region().value())
                .param("municipality", municipality == null ? null : municipality.value(), Types.BIGINT)
                .query((row, n) -> choices.put(row.getString(1), row.getString(2)))
                .list();
        return choices;
    }
}
