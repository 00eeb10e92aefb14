package ru.podyom.meeting.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.reading.found.MinutesKind;

/**
 * Minutes in the journal.
 *
 * @param decisions points in all
 * @param open points that ask for action and lack a day or a responsible person
 */
public record MinutesLine(
        MinutesId id,
        MinutesKind kind,
        String number,
        @Nullable LocalDate day,
        String body,
        String municipality,
        MinutesStatus status,
        int decisions,
        int open,
        int schools) {

    public String title() {
        return kind.title() + (number.isEmpty() ? " без номера" : " № " + number);
    }
}
