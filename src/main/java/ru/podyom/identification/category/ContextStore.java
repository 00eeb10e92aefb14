package ru.podyom.identification.category;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.identification.exclusion.ExclusionReason;
import ru.podyom.methodology.judging.category.Condition;
import ru.podyom.methodology.judging.category.SchoolContext;
import ru.podyom.methodology.judging.category.SocialConditions;
import ru.podyom.methodology.judging.exit.ObjectivityFlags;
import ru.podyom.methodology.judging.exit.ObjectivitySource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** SQL of what is known of schools beside their results, as of now or as a run saw it. */
@Repository
public class ContextStore {

    private static final TypeReference<Map<Condition, Integer>> COUNTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final List<ObjectivitySource> flagSources;

    ContextStore(JdbcClient jdbc, JsonMapper json, List<ObjectivitySource> flagSources) {
        this.jdbc = jdbc;
        this.json = json;
        this.flagSources = List.copyOf(flagSources);
    }

    /**
     * What holds now.
     *
     * @param schools numbers of schools that the caller took from its scope
     * @return by school number; a school of which nothing is known may be missing
     */
    public Map<Long, SchoolContext> now(Collection<Long> schools, int from, int to) {
        var flags = new HashMap<Long, List<ObjectivityFlags>>();
        flagSources.forEach(source -> flags.putAll(source.flags(schools, from, to)));
        var conditions = passports(schools, to);
        var excluded = excluded(schools);
        var contexts = new HashMap<Long, SchoolContext>();
        for (long school : schools) {
            var context = new SchoolContext(
                    flags.getOrDefault(school, List.of()), conditions.get(school), excluded.get(school));
            if (!context.equals(SchoolContext.NONE)) {
                contexts.put(school, context);
            }
        }
        return contexts;
    }

    private Map<Long, SocialConditions> passports(Collection<Long> schools, int year) {
        var found = new HashMap<Long, SocialConditions>();
        jdbc.sql("""
                        select distinct on (p.school_id) p.* from identification.social_passport p
                         where p.school_id = any(:schools) and p.year <= :year
                         order by p.school_id, p.year desc
                        """)
                .param("schools", schools.toArray(Long[]::new))
                .param("year", year)
                .query((row, n) -> found.put(row.getLong("school_id"), passport(row)))
                .list();
        return found;
    }

    private SocialConditions passport(ResultSet row) throws SQLException {
        return new SocialConditions(
                row.getInt("year"),
                row.getInt("pupils"),
                json.readValue(row.getString("counts"), COUNTS),
                json.readValue(row.getString("bases"), COUNTS),
                row.getString("document"));
    }

    private Map<Long, String> excluded(Collection<Long> schools) {
        var found = new HashMap<Long, String>();
        jdbc.sql("""
                        select e.school_id, e.reason, e.details, e.document || ' от '
                               || to_char(e.document_date, 'DD.MM.YYYY') || ' № ' || e.document_number as document
                          from identification.school_exclusion e
                         where e.school_id = any(:schools) and e.lifted_at is null
                        """)
                .param("schools", schools.toArray(Long[]::new))
                .query((row, n) -> found.put(row.getLong("school_id"), words(row)))
                .list();
        return found;
    }

    private static String words(ResultSet row) throws SQLException {
        var details = row.getString("details");
        return ExclusionReason.valueOf(row.getString("reason")).title() + (details.isEmpty() ? "" : ": " + details)
                + ". " + row.getString("document");
    }

    /** What an old run judged by. */
    public Map<Long, SchoolContext> ofRun(long run) {
        var found = new HashMap<Long, SchoolContext>();
        jdbc.sql("select school_id, context from identification.finding where run_id = ?")
                .param(run)
                .query((row, n) -> found.put(row.getLong(1), json.readValue(row.getString(2), SchoolContext.class)))
                .list();
        return found;
    }
}
