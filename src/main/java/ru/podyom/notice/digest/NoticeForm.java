package ru.podyom.notice.digest;

import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.AccountId;
import ru.podyom.notice.Letter;
import ru.podyom.ui.FormErrors;

/**
 * Settings of reminders as typed.
 *
 * @param wanted «on» where letters are to come
 */
public record NoticeForm(
        @Nullable String address,
        @Nullable String wanted,
        @Nullable String daysAhead,
        @Nullable String quietFrom,
        @Nullable String quietTo) {

    static NoticeForm of(NoticeSettings settings) {
        return new NoticeForm(
                settings.address(),
                settings.wanted() ? "on" : null,
                Integer.toString(settings.daysAhead()),
                Integer.toString(settings.quietFrom()),
                Integer.toString(settings.quietTo()));
    }

    FormErrors errors() {
        var errors = FormErrors.none();
        if (!shown(address).isBlank() && !Letter.isAddress(shown(address).strip())) {
            errors = errors.and("address", "Введите адрес почты, например ivanova@rayon.ru, или оставьте поле пустым.");
        }
        if (!within(daysAhead, 1, NoticeSettings.FURTHEST)) {
            errors = errors.and("daysAhead", "Напишите число дней от 1 до 14.");
        }
        if (!within(quietFrom, 0, 23)) {
            errors = errors.and("quietFrom", "Напишите час от 0 до 23.");
        }
        return within(quietTo, 0, 23) ? errors : errors.and("quietTo", "Напишите час от 0 до 23.");
    }

    private static boolean within(@Nullable String typed, int least, int most) {
        var text = shown(typed).strip();
        return text.matches("\\d{1,2}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most;
    }

    /** What is typed, once {@link #errors} has found nothing. */
    NoticeSettings settings(AccountId account) {
        return new NoticeSettings(
                account,
                shown(address).strip(),
                wanted != null,
                Integer.parseInt(shown(daysAhead).strip()),
                Integer.parseInt(shown(quietFrom).strip()),
                Integer.parseInt(shown(quietTo).strip()));
    }

    /** The typed text of a field for showing it again. */
    public static String shown(@Nullable String field) {
        return field == null ? "" : field;
    }
}
