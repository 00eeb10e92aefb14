package ru.podyom.notice.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import ru.podyom.access.Account;
import ru.podyom.access.Accounts;
import ru.podyom.notice.Letter;
import ru.podyom.notice.Matter;
import ru.podyom.notice.Outbox;
import ru.podyom.ui.Words;

/**
 * One letter a day with everything that is due, to each who wants it. The day is marked as done in the transaction that
 * puts the letter out, and the letter's key names account and day: a restart at any point repeats nothing.
 */
@Component
class Digests {

    private static final int MOST = 100;

    private final SettingStore settings;
    private final MatterBook book;
    private final Accounts accounts;
    private final Outbox outbox;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final String home;

    Digests(
            SettingStore settings,
            MatterBook book,
            Accounts accounts,
            Outbox outbox,
            TransactionOperations transaction,
            Clock clock,
            @Value("${podyom.url:}") String home) {
        this.settings = settings;
        this.book = book;
        this.accounts = accounts;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
        this.home = home.strip().replaceAll("/+$", "");
    }

    /** Puts out the digests whose hour has come. @return how many letters */
    int go() {
        return (int) settings.wanting().stream()
                .filter(one -> Boolean.TRUE.equals(transaction.execute(status -> put(one))))
                .count();
    }

    private boolean put(NoticeSettings one) {
        var account = accounts.get(one.account());
        var now = ZonedDateTime.now(clock.withZone(account.zone()));
        var today = now.toLocalDate();
        if (!one.letsThrough(now) || !settings.begin(one.account(), today)) {
            return false;
        }
        var matters = matters(account, one, today);
        return !matters.isEmpty()
                && outbox.send(new Letter(
                        "digest/" + account.id() + "/" + today,
                        one.address(),
                        "Сроки на " + Words.day(today) + ": " + Words.count(matters.size(), "дело", "дела", "дел"),
                        text(matters),
                        List.of(),
                        today.plusDays(1).atStartOfDay(account.zone()).toInstant()));
    }

    private List<Matter> matters(Account account, NoticeSettings one, LocalDate today) {
        return book.of(account.scope(), account.actor(), today, today.plusDays(one.daysAhead()));
    }

    private String text(List<Matter> matters) {
        var text = new StringBuilder();
        String heading = "";
        for (Matter matter : matters.subList(0, Math.min(MOST, matters.size()))) {
            if (!matter.heading().equals(heading)) {
                heading = matter.heading();
                text.append(text.isEmpty() ? "" : "\n").append(heading).append('\n');
            }
            text.append("- ")
                    .append(matter.day() == null ? "" : Words.day(matter.day()) + ": ")
                    .append(matter.text())
                    .append('\n');
            if (!home.isEmpty()) {
                text.append("  ").append(home).append(matter.path()).append('\n');
            }
        }
        if (matters.size() > MOST) {
            text.append("…и ещё ").append(matters.size() - MOST).append('\n');
        }
        return text.append("\nКогда и о чём напоминать, выбирается в «Подъёме» на странице «Уведомления»")
                .append(home.isEmpty() ? ".\n" : ": " + home + "/notices\n")
                .toString();
    }
}
