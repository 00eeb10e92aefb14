package ru.podyom.notice.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.podyom.access.Account;
import ru.podyom.access.Accounts;
import ru.podyom.notice.Letter;
import ru.podyom.notice.Matter;
import ru.podyom.ui.Words;

/**
 * Everything that is due, to one person. The day is marked as done in the transaction that puts the letter out, and the
 * letter's key names account and day: a restart at any point repeats nothing.
 */
@Component
class DigestPost {

    private final SettingStore settings;
    private final MatterBook book;
    private final Accounts accounts;
    private final DigestLetters letters;
    private final Clock clock;

    DigestPost(SettingStore settings, MatterBook book, Accounts accounts, DigestLetters letters, Clock clock) {
        this.settings = settings;
        this.book = book;
        this.accounts = accounts;
        this.letters = letters;
        this.clock = clock;
    }

    /** Puts out the letter of this account where its hour has come; within a transaction of the caller. */
    boolean put(NoticeSettings one) {
        var account = accounts.get(one.account());
        var now = ZonedDateTime.now(clock.withZone(account.zone()));
        var today = now.toLocalDate();
        if (!one.letsThrough(now) || !settings.begin(one.account(), today)) {
            return false;
        }
        var matters = matters(account, one, today);
        return !matters.isEmpty()
                && letters.send(new Letter(
                        "digest/" + account.id() + "/" + today,
                        one.address(),
                        "Сроки на " + Words.day(today) + ": " + Words.count(matters.size(), "дело", "дела", "дел"),
                        letters.text(matters),
                        List.of(),
                        today.plusDays(1).atStartOfDay(account.zone()).toInstant()));
    }

    private List<Matter> matters(Account account, NoticeSettings one, LocalDate today) {
        return book.of(account.scope(), account.actor(), today, today.plusDays(one.daysAhead()));
    }
}
