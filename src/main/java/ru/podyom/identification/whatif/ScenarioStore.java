package ru.podyom.identification.whatif;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Scope;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** SQL of scenarios. */
@Repository
class ScenarioStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ScenarioStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    long insert(FactStore.Place place, String name, Map<String, String> question, String summary, String by) {
        return jdbc.sql("""
                        insert into identification.scenario
                               (region_id, municipality_id, name, question, summary, created_by_name, created_at)
                        values (:region, :municipality, :name, :question::jsonb, :summary, :by, :at) returning id
                        """)
                .param("region", place.region())
                .param("municipality", place.municipality())
                .param("name", name)
                .param("question", json.writeValueAsString(question))
                .param("summary", summary)
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    /** Of the places of the scope, newest first. */
    List<Scenario> all(Scope scope) {
        return jdbc.sql("""
                        select c.*, coalesce(m.name, g.name) as territory from identification.scenario c
                          join authority.region_view g on g.id = c.region_id
                          left join authority.municipality_view m on m.id = c.municipality_id
                         where c.region_id = any(:scopeRegions) or c.municipality_id = any(:scopeMunicipalities)
                         order by c.id desc
                        """)
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .query((row, n) -> new Scenario(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("territory"),
                        json.readValue(row.getString("question"), new TypeReference<Map<String, String>>() {}),
                        row.getString("summary"),
                        row.getString("created_by_name"),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }
}
