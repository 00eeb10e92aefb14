package ru.podyom.meeting.finding;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.podyom.identification.lists.Territory;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.Scope;
import ru.podyom.people.PersonName;
import ru.podyom.ui.ListQueries;
import ru.podyom.ui.SearchText;

/**
 * People of a territory by words of their names, positions and schools: bodies, speakers and guests are chosen by it. A
 * region has thousands of people, so a form asks for words instead of rolling out a list.
 */
@Component
public class PersonQueries {

    /** As many as a person reads through; more words make it fewer. */
    public static final int MOST = 30;

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Up to {@link #MOST} people by number: «Зайцева Нина Андреевна, директор, МКОУ Ангарская школа». Empty words find
     * those who hold a position in the authority. Nobody where the scope shows no personal data.
     */
    public Map<String, String> find(Scope scope, Territory territory, String asked) {
        Map<String, String> found = new LinkedHashMap<>();
        if (!scope.personalData() || !territory.isWithin(scope)) {
            return found;
        }
        MunicipalityId municipality = territory.municipality();
        List<Set<String>> words = SearchText.words(asked);
        StringBuilder where = new StringBuilder(words.isEmpty() ? " where x.office" : " where true");
        where.append(SearchText.condition(words, "x.sought"));
        var sql = jdbc.sql("""
                        select x.* from (
                          select n.id, n.family, n.given, n.patronymic, coalesce(h.held, '') as held, coalesce(h.office, false) as office,
                                 ' ' || lower(translate(concat_ws(' ', n.family, n.given, n.patronymic, h.held, h.search_text), 'Ёё-', 'Ее'))
                                     || ' ' as sought
                            from people.person_view n
                            left join lateral (
                                 select string_agg(concat_ws(', ', p.title, s.short_name), '; ' order by p.id) as held,
                                        string_agg(s.search_text, ' ') as search_text, bool_or(p.school_id is null) as office
                                   from people.position_view p left join school.school_view s on s.id = p.school_id
                                  where p.person_id = n.id and coalesce(p.ended_on, :today) >= :today) h on true
                           where n.region_id = :region and (:municipality::bigint is null or n.municipality_id = :municipality)) x
                        """ + where + " order by x.family, x.given, x.id limit " + MOST)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("region", territory.region().value())
                .param("municipality", value(municipality));
        sql = ListQueries.bind(sql, words);
        sql.query((row, n) -> {
                    String name = new PersonName(
                                    row.getString("family"), row.getString("given"), row.getString("patronymic"))
                            .full();
                    String held = row.getString("held");
                    return found.put(row.getString("id"), held.isEmpty() ? name : name + ", " + held);
                })
                .list();
        return found;
    }

    /** Whether a person of the registry belongs to a territory that the scope leads. */
    public boolean isOf(Scope scope, Territory territory, PersonId person) {
        return territory.isWithin(scope)
                && jdbc.sql("""
                                select exists (select 1 from people.person_view n where n.id = :person and n.region_id = :region
                                   and (:municipality::bigint is null or n.municipality_id = :municipality))
                                """)
                        .param("person", person.value())
                        .param("region", territory.region().value())
                        .param("municipality", value(territory.municipality()))
                        .query(Boolean.class)
                        .single();
    }

    private static @Nullable Long value(@Nullable MunicipalityId municipality) {
        return municipality == null ? null : municipality.value();
    }
}
