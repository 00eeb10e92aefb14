package ru.podyom.school;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.ListQueries;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.SearchText;
import ru.podyom.ui.TableQuery;

/** SQL of the list of schools: one statement for a page, whatever is asked. */
@Repository
class SchoolListStore {

    private static final Map<String, String> ORDERS = Map.of(
            "name", "s.short_name",
            "official", "s.official_name",
            "municipality", "m.name",
            "kind", "s.kind",
            "locality", "regexp_replace(s.locality, '^[^ ]*\\. *', '')",
            "pupils", "c.pupils",
            "code", "code");

    /** Closed schools are shown only when asked for. */
    private static final String LIST = """
            select s.id, m.name as municipality_name, s.official_name, s.short_name, s.kind, s.legal_form, s.locality,
                   s.rural, s.levels, s.growth_point, s.status, c.year, c.pupils::bigint as pupils,
                   (select min(k.code) from school.school_code k
                     where k.school_id = s.id and k.system = 'FISOKO') as code,
                   count(*) over () as total
              from school.school s
              join authority.municipality_view m on m.id = s.municipality_id
              left join lateral (select y.year, y.pupils from school.school_contingent y
                                  where y.school_id = s.id order by y.year desc limit 1) c on true
             where (:municipality::bigint is null or s.municipality_id = :municipality)
               and (:kind::text is null or s.kind = :kind)
               and (:rural::boolean is null or s.rural = :rural)
               and (:point::boolean is null or s.growth_point = :point)
               and (:state = 'all' or s.status <> 'CLOSED')
               and\s""" + SchoolStore.IN_SCOPE;

    private final JdbcClient jdbc;

    SchoolListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A school in the list.
     *
     * @param data name, kind, place
     * @param code login in ФИС ОКО, null where not entered
     * @param pupils of the latest year entered, null where none is
     */
    record Line(
            long id,
            String municipality,
            SchoolData data,
            @Nullable String code,
            @Nullable Long pupils) {}

    PageOf<Line> page(Scope scope, TableQuery query) {
        List<Set<String>> words = SearchText.words(query.search());
        StringBuilder sql = new StringBuilder(LIST);
        sql.append(SearchText.condition(words, "s.search_text || lower(m.name)"));
        sql.append(" order by ")
                .append(query.orderBy(ORDERS, "s.short_name, s.id"))
                .append(" limit :limit offset :offset");
        JdbcClient.StatementSpec statement = SchoolStore.put(jdbc.sql(sql.toString()), scope)
                .param("municipality", query.number("municipality"))
                .param("kind", query.filter("kind"))
                .param("rural", yesOrNo(query.filter("rural")))
                .param("point", yesOrNo(query.filter("point")))
                .param("state", "all".equals(query.filter("state")) ? "all" : "")
                .param("limit", query.size())
                .param("offset", query.offset());
        return ListQueries.counted(ListQueries.bind(statement, words), (row, n) -> line(row));
    }

    private static @Nullable Boolean yesOrNo(@Nullable String filter) {
        return filter == null ? null : Boolean.valueOf(filter.equals("yes"));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("id"),
                row.getString("municipality_name"),
                SchoolStore.data(row),
                row.getString("code"),
                row.getObject("pupils", Long.class));
    }
}
