package ru.podyom.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.ListQueries;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.SearchText;
import ru.podyom.ui.TableQuery;

/** SQL of the list of people, and of those at one school. */
@Repository
class PeopleListStore {

    private static final Map<String, String> ORDERS = Map.of(
            "name", "x.family",
            "title", "x.title",
            "school", "x.school_name",
            "municipality", "x.municipality",
            "from", "x.started_on");

    /** Where personal data is not shown, names leave the database empty: they can be neither searched nor sorted by. */
    private static final String LINES = """
            select p.id, case when :personal then p.family else '' end as family,
                   case when :personal then p.given else '' end as given,
                   case when :personal then p.patronymic else '' end as patronymic,
                   o.id as position_id, o.duty, coalesce(o.title, '') as title, o.school_id, s.short_name as school_name,
                   m.name as municipality, p.municipality_id, o.started_on, o.ended_on,
                   ' ' || lower(translate(concat_ws(' ', case when :personal then concat_ws(' ', p.family, p.given, p.patronymic) end,
                                         o.title, s.search_text), 'Ёё-', 'Ее')) || ' ' as sought
              from people.person p
              left join people.position o on o.person_id = p.id
              left join school.school_view s on s.id = o.school_id
              join authority.municipality_view m on m.id = p.municipality_id
             where\s""" + PersonStore.IN_SCOPE;

    private final JdbcClient jdbc;

    PeopleListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PageOf<PersonLine> page(Scope scope, TableQuery query, LocalDate today) {
        List<Set<String>> words = SearchText.words(query.search());
        StringBuilder where = new StringBuilder(" where (:duty::text is null or x.duty = :duty)"
                + " and (:municipality::bigint is null or x.municipality_id = :municipality)"
                + " and (:former or x.ended_on is null or x.ended_on >= :today)");
        where.append(SearchText.condition(words, "x.sought"));
        var sql = PersonStore.put(
                        jdbc.sql("select x.*, count(*) over () as total from (" + LINES + ") x" + where + " order by "
                                + query.orderBy(ORDERS, "x.family, x.given, x.id, x.position_id")
                                + " limit :limit offset :offset"),
                        scope)
                .param("personal", scope.personalData())
                .param("duty", query.filter("duty"))
                .param("municipality", query.number("municipality"))
                .param("former", "yes".equals(query.filter("former")))
                .param("today", today)
                .param("limit", query.size())
                .param("offset", query.offset());
        return ListQueries.counted(ListQueries.bind(sql, words), (row, n) -> line(row, scope));
    }

    /** Who holds a position at the school on the day, the head first. */
    List<PersonLine> at(Scope scope, SchoolId school, LocalDate today) {
        return PersonStore.put(jdbc.sql("select x.* from (" + LINES + """
                        ) x where x.school_id = :school and (x.ended_on is null or x.ended_on >= :today)
                        order by case x.duty when 'HEAD' then 0 when 'DEPUTY' then 1 else 2 end, x.family, x.id
                        """), scope)
                .param("personal", scope.personalData())
                .param("school", school.value())
                .param("today", today)
                .query((row, n) -> line(row, scope))
                .list();
    }

    private static PersonLine line(ResultSet row, Scope scope) throws SQLException {
        Long school = row.getObject("school_id", Long.class);
        String duty = row.getString("duty");
        return new PersonLine(
                new PersonId(row.getLong("id")),
                scope.personalData() ? PersonStore.name(row) : null,
                duty == null ? null : Duty.valueOf(duty),
                row.getString("title"),
                school == null ? null : new SchoolId(school),
                row.getString("school_name"),
                row.getString("municipality"),
                row.getObject("started_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }
}
