package ru.podyom.identification.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.AcademicYear;
import ru.podyom.ui.Words;

/**
 * When a list was issued: a month («октябрь 2021»), as lists of studies are known by, or a day.
 *
 * @param from the day, or the first of the month
 * @param exactDay whether the day is known
 */
public record IssueDate(LocalDate from, boolean exactDay) {

    private static final List<String> MONTHS = List.of(
            "январь",
            "февраль",
            "март",
            "апрель",
            "май",
            "июнь",
            "июль",
            "август",
            "сентябрь",
            "октябрь",
            "ноябрь",
            "декабрь");
    private static final List<String> STEMS =
            List.of("янв", "фев", "мар", "апр", "ма[йяе]", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");
    private static final int CENTURY = 2000;

    private static final Pattern DAY_IN_FIGURES =
            Pattern.compile("(?<!\\d)(\\d{1,2})[./](\\d{1,2})[./](\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern MONTH_IN_FIGURES = Pattern.compile("(?<![\\d.])(\\d{1,2})[./](20\\d\\d)(?!\\d)");
    private static final Pattern ISO = Pattern.compile("(20\\d\\d)-(\\d{2})(?:-(\\d{2}))?");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?iu)(?:(?<!\\d)(\\d{1,2})\\s+)?(?<!\\p{L})(\\p{L}{3,9})\\s+(20\\d\\d)(?!\\d)");

    public static IssueDate month(int year, Month month) {
        return new IssueDate(LocalDate.of(year, month, 1), false);
    }

    public static IssueDate day(LocalDate day) {
        return new IssueDate(day, true);
    }

    /** «октябрь 2021» or «26.01.2022». */
    public String text() {
        return exactDay ? Words.day(from) : MONTHS.get(from.getMonthValue() - 1) + " " + from.getYear();
    }

    /** School year the list belongs to; lists of one school year are taken as standing side by side. */
    public AcademicYear academicYear() {
        return AcademicYear.on(from);
    }

    /** Reads what people write: «октябрь 2021», «10.2021», «26.01.2022», «26 января 2022 г.»; empty when it is none. */
    public static Optional<IssueDate> of(String written) {
        try {
            return Optional.ofNullable(read(written));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static @Nullable IssueDate read(String written) {
        Matcher day = DAY_IN_FIGURES.matcher(written);
        if (day.find()) {
            return date(day.group(3), month(day.group(2)), day.group(1));
        }
        Matcher iso = ISO.matcher(written);
        if (iso.find()) {
            return date(iso.group(1), month(iso.group(2)), iso.group(3));
        }
        Matcher words = IN_WORDS.matcher(written);
        while (words.find()) {
            int month = monthNamed(words.group(2));
            if (month > 0) {
                return date(words.group(3), month, words.group(1));
            }
        }
        Matcher figures = MONTH_IN_FIGURES.matcher(written);
        return figures.find() ? date(figures.group(2), month(figures.group(1)), null) : null;
    }

    private static int month(String figures) {
        return Integer.parseInt(figures);
    }

    private static IssueDate date(String year, int month, @Nullable String day) {
        int number = Integer.parseInt(year);
        int full = number < 100 ? CENTURY + number : number;
        return day == null ? month(full, Month.of(month)) : day(LocalDate.of(full, month, Integer.parseInt(day)));
    }

    /** 1…12, or 0 where the word is no month; «октября», «окт» and «октябре» are all October. */
    private static int monthNamed(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        for (int month = 0; month < STEMS.size(); month++) {
            if (lower.matches(STEMS.get(month) + "\\p{L}*")) {
                return month + 1;
            }
        }
        return 0;
    }
}
