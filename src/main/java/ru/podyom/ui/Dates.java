package ru.podyom.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.podyom.kernel.Refused;

/** Days as people type them: «1.9.2026», «01.09.26», «1 сентября 2026», «2026-09-01». */
public final class Dates {

    private static final Pattern POINTS = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})(?: ?г\\.?)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2}) (\\p{L}+) (\\d{4})(?: ?г(?:\\.|ода)?)?");
    private static final List<String> MONTHS =
            List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");

    private static final int CENTURY = 2000;
    private static final int SHORT_YEAR = 100;

    private Dates() {}

    /** The day, empty where the text is none. */
    public static Optional<LocalDate> read(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ");
        Matcher points = POINTS.matcher(text);
        if (points.matches()) {
            return day(points.group(3), Integer.parseInt(points.group(2)), points.group(1));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher words = WORDS.matcher(text);
        return words.matches() ? day(words.group(3), month(words.group(2)), words.group(1)) : Optional.empty();
    }

    /**
     * The day.
     *
     * @param example such a day as the message should show: «31.05.2027»
     * @throws Refused where the text is none
     */
    public static LocalDate orRefuse(String written, String example) {
        return read(written).orElseThrow(() -> new Refused(unreadable(written, example)));
    }

    /** What to say of a text that is no day. */
    public static String unreadable(String written, String example) {
        return "Не удалось прочитать день «" + written + "». Напишите, например, " + example + ".";
    }

    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (word.startsWith(MONTHS.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        int number = Integer.parseInt(year);
        try {
            return Optional.of(
                    LocalDate.of(number < SHORT_YEAR ? CENTURY + number : number, month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
