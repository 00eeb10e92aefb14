package ru.podyom.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Russian ways of writing: plural forms, numbers with a narrow blank, dates, moments with the zone. */
public final class Words {

    public static final Locale RUSSIAN = Locale.of("ru", "RU");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", RUSSIAN);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", RUSSIAN);
    private static final int MOSCOW_HOURS = 3;
    private static final int SECONDS_IN_HOUR = 3600;

    private Words() {}

    /** «1 школа», «2 школы», «5 школ». */
    public static String count(long number, String one, String few, String many) {
        return number(number) + "\u00a0" + plural(number, one, few, many);
    }

    /** The form of the noun that goes with the number. */
    public static String plural(long number, String one, String few, String many) {
        long tail = Math.abs(number) % 100;
        if (tail >= 11 && tail <= 14) {
            return many;
        }
        return switch ((int) (tail % 10)) {
            case 1 -> one;
            case 2, 3, 4 -> few;
            default -> many;
        };
    }

    /** «26 501» with a no-break blank between thousands. */
    public static String number(long number) {
        return String.format(RUSSIAN, "%,d", number).replace(' ', '\u00a0');
    }

    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** «23.11.2026 14:05 (МСК+4)». */
    public static String moment(@Nullable Instant at, ZoneId zone) {
        return at == null ? "" : MINUTE.format(at.atZone(zone)) + " (" + zone(at, zone) + ")";
    }

    /** «МСК+4»: how people in Russia name the time of a place. */
    public static String zone(Instant at, ZoneId zone) {
        int hours = zone.getRules().getOffset(at).getTotalSeconds() / SECONDS_IN_HOUR - MOSCOW_HOURS;
        return hours == 0 ? "МСК" : "МСК" + (hours > 0 ? "+" : "−") + Math.abs(hours);
    }

    /**
     * Choices of forms and filters: titles by the names of the values, in their order.
     *
     * @param values of an enumeration
     */
    public static <E extends Enum<E>> Map<String, String> choices(E[] values, Function<E, String> title) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (E value : values) {
            choices.put(value.name(), title.apply(value));
        }
        return choices;
    }
}
