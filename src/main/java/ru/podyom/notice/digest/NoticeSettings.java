package ru.podyom.notice.digest;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import ru.podyom.kernel.AccountId;

/**
 * How a person wants to be reminded.
 *
 * @param address of the person's mail, empty where none is given: then no letters go
 * @param wanted whether the digest is to come
 * @param daysAhead how many days before its deadline a matter is told of, 1…14
 * @param quietFrom hour from which no letter goes, 0…23
 * @param quietTo hour from which letters go again, 0…23; the same as {@code quietFrom} where no hour is quiet
 */
public record NoticeSettings(
        AccountId account, String address, boolean wanted, int daysAhead, int quietFrom, int quietTo) {

    static final int FURTHEST = 14;

    /** Before the person has said anything. */
    static NoticeSettings untold(AccountId account) {
        return new NoticeSettings(account, "", true, 3, 20, 8);
    }

    /** Whether a letter may go at that moment: a weekday outside the quiet hours, in the person's own time. */
    boolean letsThrough(ZonedDateTime now) {
        if (!wanted || address.isEmpty()) {
            return false;
        }
        var day = now.getDayOfWeek();
        if (day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY) {
            return false;
        }
        int hour = now.getHour();
        boolean quiet =
                quietFrom <= quietTo ? hour >= quietFrom && hour < quietTo : hour >= quietFrom || hour < quietTo;
        return !quiet;
    }
}
