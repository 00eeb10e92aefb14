package ru.podyom.meeting.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.reading.found.MinutesKind;

/**
 * What stands at the head of minutes; text that is not said is empty.
 *
 * @param number as written, without the sign
 * @param day of the meeting or of the order
 * @param time «11:00»
 * @param body as written, mostly in the genitive
 * @param chair «Фамилия И.О.»; of an order, who signed it
 * @param attendeeCount where only a number is given
 * @param due a deadline given once for the whole document
 */
public record MinutesHead(
        MinutesKind kind,
        String number,
        @Nullable LocalDate day,
        String time,
        String place,
        String meetingKind,
        String format,
        String body,
        String chair,
        String chairPosition,
        String secretary,
        String secretaryPosition,
        @Nullable Integer attendeeCount,
        @Nullable LocalDate due) {

    /** What the document calls itself: «протокол». */
    public String kindTitle() {
        return kind.title();
    }

    /** «заседание муниципальной рабочей группы»; a body in the nominative follows a comma, one that says it all stands alone. */
    public String occasion() {
        if (meetingKind.isEmpty() || body.isEmpty()) {
            return meetingKind + body;
        }
        boolean said = body.regionMatches(true, 0, meetingKind, 0, meetingKind.length() - 1);
        return said ? body : meetingKind + (Character.isUpperCase(body.charAt(0)) ? ", " : " ") + body;
    }
}
