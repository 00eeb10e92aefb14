package ru.podyom.access.managing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.Role;
import ru.podyom.ui.ListQueries;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.TableQuery;

/** SQL of the list of accounts; who keeps accounts keeps all of them, so there is no scope here. */
@Repository
class AccountListStore {

    private static final String SELECT = """
            select a.id, a.login, a.name, a.role, a.unit, a.disabled, a.demonstration, a.created_at,
                   count(*) over () as total
              from access.account a
            """;

    private static final Map<String, String> ORDERS = Map.of(
            "login", "lower(a.login)",
            "name", "a.name",
            "role", "a.role",
            "unit", "a.unit",
            "state", "a.disabled",
            "opened", "a.created_at");

    private final JdbcClient jdbc;

    AccountListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PageOf<AccountLine> page(TableQuery query) {
        var found = jdbc.sql(SELECT + """
                         where concat_ws(' ', a.login, a.name, a.unit) ilike '%' || :q || '%'
                           and (:role::text is null or a.role = :role)
                           and (:state::text is null or a.disabled = (:state = 'disabled'))
                         order by {order}
                         limit :size offset :offset
                        """.replace("{order}", query.orderBy(ORDERS, "a.disabled, a.unit, a.name, a.id")))
                .param("q", query.search())
                .param("role", query.filter("role"))
                .param("state", query.filter("state"))
                .param("size", query.size())
                .param("offset", query.offset());
        return ListQueries.counted(found, (row, n) -> line(row));
    }

    AccountLine one(AccountId id) {
        return jdbc.sql(SELECT + " where a.id = ?")
                .param(id.value())
                .query((row, n) -> line(row))
                .single();
    }

    /** Schools the account is opened for, by name. */
    List<String> schools(AccountId id) {
        return jdbc.sql("""
                        select s.short_name from access.account_unit u join school.school_view s on s.id = u.school_id
                         where u.account_id = ? order by s.short_name
                        """).param(id.value()).query(String.class).list();
    }

    private static AccountLine line(ResultSet row) throws SQLException {
        return new AccountLine(
                row.getLong("id"),
                row.getString("login"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getString("unit"),
                row.getBoolean("disabled"),
                row.getBoolean("demonstration"),
                row.getTimestamp("created_at").toInstant());
    }
}
