package ru.podyom.meeting.calendar;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as people type them: «11:00», «11.00», «9 30», «11 час.», «11.00 час.». */
final class Clocks {

    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})(?:\\s*[:.\\-\\s]\\s*(\\d{2}))?\\s*(?:ч|час|часов|часа)?\\.?", Pattern.UNICODE_CASE);

    private Clocks() {}

    static Optional<LocalTime> read(String typed) {
        Matcher time = TIME.matcher(typed.replace('\u00a0', ' ').strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
