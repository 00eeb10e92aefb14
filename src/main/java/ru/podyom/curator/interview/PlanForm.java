package ru.podyom.curator.interview;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Refused;

/**
 * A plan of one school year as typed.
 *
 * @param month ticked months like «2026-11»
 * @param exact «yes» when the day is the very day of the talk, not the last one
 */
public record PlanForm(
        @Nullable Integer year,
        @Nullable List<String> month,
        @Nullable String day,
        @Nullable String exact) {

    List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        for (String text : month == null ? List.<String>of() : month) {
            months.add(month(text));
        }
        return months;
    }

    /** A month of an address or a form. */
    static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException unreadable) {
            throw new Refused("Не удалось прочитать месяц «" + text + "»: нужен вид 2026-11.");
        }
    }

    /** The day of the month as typed. */
    static int number(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        if (!text.matches("\\d{1,2}")) {
            throw new Refused("Число месяца должно быть от 1 до 31, а введено «" + text + "».");
        }
        return Integer.parseInt(text);
    }
}
