package ru.podyom.methodology;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** A day as people and browsers write it: «01.09.2026», «1.9.2026», «2026-09-01»; 31 February is no day. */
final class WrittenDay {

    private static final List<DateTimeFormatter> WAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT));

    private WrittenDay() {}

    static Optional<LocalDate> read(String text) {
        return WAYS.stream().flatMap(way -> read(text.strip(), way).stream()).findFirst();
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter way) {
        try {
            return Optional.of(LocalDate.parse(text, way));
        } catch (DateTimeException notThisWay) {
            return Optional.empty();
        }
    }
}
