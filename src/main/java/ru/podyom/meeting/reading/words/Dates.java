package ru.podyom.meeting.reading.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as documents write them: «26.01.2022 г.», «« 10 » марта 2015 г.», «28 08. 2017», «15.08.07». */
public final class Dates {

    /** Months by their first letters, which all cases share; «мая» and «май» differ in the third. */
    private static final List<String> MONTHS =
            List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");

    public static final String MONTH =
            "(?:январ[ьяюе]\\p{L}{0,2}|феврал[ьяюе]\\p{L}{0,2}|март[ауе]?|апрел[ьяюе]\\p{L}{0,2}|ма[йяюе]|июн[ьяюе]"
                    + "|июл[ьяюе]|август[ауе]?|сентябр[ьяюе]|октябр[ьяюе]|ноябр[ьяюе]|декабр[ьяюе])(?!\\p{L})";

    public static final String YEAR = "(?:19|20)\\d\\d";

    /** Day, month and year in one of three forms. */
    public static final String DATE = "(?:(?<![\\d.])[0-3]?[\\dОO]\\s?[.,/]\\s?[01]?[\\dОO]\\s?[.,/]\\s?(?:" + YEAR
            + "|\\d\\d)(?!\\d)"
            + "|(?<!\\d)[0-3]?\\d\\s[01]?\\d\\.\\s*" + YEAR + "(?!\\d)"
            + "|[\"«„“_\\s]{0,4}(?<!\\d)[0-3]?\\d(?:-?го)?[\"»“”_\\s]{1,6}_*" + MONTH + "_*(?:\\s*" + YEAR + "(?!\\d))?"
            + "|(?<!\\d)" + YEAR + "-[01]\\d-[0-3]\\d(?!\\d))";

    public static final Pattern PATTERN = Pattern.compile("(?iu)" + DATE);

    private static final Pattern PARTS =
            Pattern.compile("(?iu)([0-3]?[\\dОO])\\s?[.,/\\s]\\s?([01]?[\\dОO])\\s?[.,/]\\s*(" + YEAR + "|\\d\\d)");
    private static final Pattern WORDED =
            Pattern.compile("(?iu)([0-3]?\\d)(?:-?го)?[\"»“”_\\s]{1,6}_*(" + MONTH + ")_*(?:\\s*(" + YEAR + "))?");
    private static final Pattern ISO = Pattern.compile("(" + YEAR + ")-([01]\\d)-([0-3]\\d)");

    private Dates() {}

    /**
     * The day a text names, null where it is none.
     *
     * @param near for dates without a year: the first such day not before it; null refuses them
     */
    public static @Nullable LocalDate parse(String text, @Nullable LocalDate near) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher worded = WORDED.matcher(text);
        if (worded.find()) {
            int month = month(worded.group(2));
            if (worded.group(3) != null) {
                return day(worded.group(3), month, worded.group(1));
            }
            return near == null ? null : next(month, worded.group(1), near);
        }
        Matcher parts = PARTS.matcher(text);
        if (!parts.find()) {
            return null;
        }
        String year = parts.group(3).length() == 2 ? "20" + parts.group(3) : parts.group(3);
        return day(year, Integer.parseInt(digits(parts.group(2))), digits(parts.group(1)));
    }

    /** Whether the words name a year of their own. */
    public static boolean hasYear(String text) {
        return !WORDED.matcher(text).find() || text.matches("(?s).*" + YEAR + ".*");
    }

    /** 1 to 12 of a month in any case. */
    public static int month(String name) {
        String small = name.strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (small.startsWith(MONTHS.get(i)) && !(i == 4 && small.startsWith("мар"))) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static @Nullable LocalDate next(int month, String day, LocalDate near) {
        LocalDate same = day(Integer.toString(near.getYear()), month, day);
        return same == null || !same.isBefore(near) ? same : same.plusYears(1);
    }

    private static String digits(String written) {
        return written.replaceAll("[ОOоo]", "0");
    }

    private static @Nullable LocalDate day(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
