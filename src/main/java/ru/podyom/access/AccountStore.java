package ru.podyom.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;

/** SQL of accounts and the units they see. */
@Repository
class AccountStore {

    private static final String SELECT = """
            select a.id, a.login, a.name, a.role, a.unit, a.zone, a.disabled,
                   array(select u.region_id from access.account_unit u
                          where u.account_id = a.id and u.region_id is not null) as regions,
                   array(select u.municipality_id from access.account_unit u
                          where u.account_id = a.id and u.municipality_id is not null) as municipalities,
                   array(select u.school_id from access.account_unit u
                          where u.account_id = a.id and u.school_id is not null) as schools
              from access.account a
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Account> byId(AccountId id) {
        return jdbc.sql(SELECT + " where a.id = ?")
                .param(id.value())
                .query(AccountStore::account)
                .optional();
    }

    Optional<Account> byLogin(String login) {
        return jdbc.sql(SELECT + " where lower(a.login) = lower(?)")
                .param(login.strip())
                .query(AccountStore::account)
                .optional();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from access.account)")
                .query(Boolean.class)
                .single();
    }

    /** Logins of accounts whose password everybody can read in the notice of the demonstration. */
    List<String> ofDemonstration() {
        return jdbc.sql("select login from access.account where demonstration and not disabled order by login")
                .query(String.class)
                .list();
    }

    String passwordHash(AccountId id) {
        return jdbc.sql("select password_hash from access.account where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    AccountId insert(NewAccount account, String hash, boolean demonstration) {
        long id = jdbc.sql("""
                        insert into access.account
                               (login, password_hash, name, role, unit, zone, demonstration, created_at)
                        values (:login, :hash, :name, :role, :unit, :zone, :demonstration, :now) returning id
                        """)
                .param("demonstration", demonstration)
                .param("login", account.login().strip())
                .param("hash", hash)
                .param("name", account.name())
                .param("role", account.role().name())
                .param("unit", account.unit())
                .param("zone", account.zone().getId())
                .param("now", java.sql.Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        if (account.region() != null) {
            unit(id, "region_id", account.region().value());
        }
        if (account.municipality() != null) {
            unit(id, "municipality_id", account.municipality().value());
        }
        account.schools().forEach(school -> unit(id, "school_id", school.value()));
        return new AccountId(id);
    }

    private void unit(long account, String column, long unit) {
        jdbc.sql("insert into access.account_unit (account_id, " + column + ") values (?, ?)")
                .params(account, unit)
                .update();
    }

    /** Opens an account for one more region, where it is of a role that works with whole regions. */
    void open(AccountId id, RegionId region, String name) {
        List<String> roles = Arrays.stream(Role.values())
                .filter(role -> Reach.of(role).takesRegion())
                .map(Role::name)
                .toList();
        int opened = jdbc.sql("""
                        update access.account set unit = unit || ', ' || :name
                         where id = :id and role = any(:roles)
                        """)
                .param("id", id.value())
                .param("name", name)
                .param("roles", roles.toArray(String[]::new))
                .update();
        if (opened == 1) {
            unit(id.value(), "region_id", region.value());
        }
    }

    void changePassword(AccountId id, String hash) {
        jdbc.sql("update access.account set password_hash = ?, demonstration = false where id = ?")
                .params(hash, id.value())
                .update();
    }

    void disable(AccountId id, boolean disabled) {
        jdbc.sql("update access.account set disabled = ? where id = ?")
                .params(disabled, id.value())
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        var role = Role.valueOf(row.getString("role"));
        return new Account(
                new AccountId(row.getLong("id")),
                row.getString("login"),
                row.getString("name"),
                role,
                row.getString("unit"),
                ZoneId.of(row.getString("zone")),
                row.getBoolean("disabled"),
                new Scope(
                        ids(row.getArray("regions"), RegionId::new),
                        ids(row.getArray("municipalities"), MunicipalityId::new),
                        ids(row.getArray("schools"), SchoolId::new),
                        Rights.personalData(role),
                        Rights.of(role).contains(Action.READ_PUPIL_ROWS)));
    }

    private static <T> Set<T> ids(Array array, LongFunction<T> id) throws SQLException {
        return Arrays.stream((Long[]) array.getArray()).map(id::apply).collect(Collectors.toSet());
    }
}
