package ru.podyom.notice.digest;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.AccountId;

/** SQL of settings; each is read and written by its own person only. */
@Repository
class SettingStore {

    private final JdbcClient jdbc;

    SettingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    NoticeSettings of(AccountId account) {
        return jdbc.sql("select * from notice.setting where account_id = ?")
                .param(account.value())
                .query((row, n) -> settings(row))
                .optional()
                .orElseGet(() -> NoticeSettings.untold(account));
    }

    /** The last day a person is told of today, in the person's own time, with today itself. */
    Horizon horizon(AccountId account, Instant now) {
        return jdbc.sql("""
                        select a.zone, coalesce(s.days_ahead, 3) from access.account_view a
                          left join notice.setting s on s.account_id = a.id where a.id = ?
                        """)
                .param(account.value())
                .query((row, n) -> {
                    var today = LocalDate.ofInstant(now, ZoneId.of(row.getString(1)));
                    return new Horizon(today, today.plusDays(row.getInt(2)));
                })
                .single();
    }

    /** Today and the last day of interest. */
    record Horizon(LocalDate today, LocalDate until) {}

    void save(NoticeSettings settings) {
        jdbc.sql("""
                        insert into notice.setting (account_id, address, wanted, days_ahead, quiet_from, quiet_to)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (account_id) do update
                           set address = excluded.address, wanted = excluded.wanted, days_ahead = excluded.days_ahead,
                               quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to
                        """)
                .params(
                        settings.account().value(),
                        settings.address(),
                        settings.wanted(),
                        settings.daysAhead(),
                        settings.quietFrom(),
                        settings.quietTo())
                .update();
    }

    /** Everybody who wants letters and may still sign in. */
    List<NoticeSettings> wanting() {
        return jdbc.sql("""
                        select s.* from notice.setting s join access.account_view a on a.id = s.account_id
                         where s.wanted and s.address <> '' and not a.disabled order by s.account_id
                        """).query((row, n) -> settings(row)).list();
    }

    /** Marks the day as done; false where another node or an earlier run did it. */
    boolean begin(AccountId account, LocalDate day) {
        return jdbc.sql("""
                        update notice.setting set digest_on = :day
                         where account_id = :account and (digest_on is null or digest_on < :day)
                        """)
                        .param("day", Date.valueOf(day))
                        .param("account", account.value())
                        .update()
                == 1;
    }

    void calendar(AccountId account, String sha256) {
        jdbc.sql("""
                        insert into notice.setting (account_id, calendar_sha256) values (?, ?)
                        on conflict (account_id) do update set calendar_sha256 = excluded.calendar_sha256
                        """).params(account.value(), sha256).update();
    }

    boolean hasCalendar(AccountId account) {
        return jdbc.sql("select count(*) from notice.setting where account_id = ? and calendar_sha256 is not null")
                        .param(account.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    Optional<AccountId> ofCalendar(String sha256) {
        return jdbc.sql("""
                        select s.account_id from notice.setting s join access.account_view a on a.id = s.account_id
                         where s.calendar_sha256 = ? and not a.disabled
                        """)
                .param(sha256)
                .query((row, n) -> new AccountId(row.getLong(1)))
                .optional();
    }

    private static NoticeSettings settings(ResultSet row) throws SQLException {
        return new NoticeSettings(
                new AccountId(row.getLong("account_id")),
                row.getString("address"),
                row.getBoolean("wanted"),
                row.getInt("days_ahead"),
                row.getInt("quiet_from"),
                row.getInt("quiet_to"));
    }
}
