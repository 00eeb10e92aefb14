package ru.podyom.meeting.reading.found;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of a document. All is null where the text does not say it.
 *
 * @param meetingKind «заседание», «семинар-совещание» and the like
 * @param format «ВКС», «очно», «заочно»
 * @param number without the sign
 * @param body as written, mostly in the genitive
 * @param municipality in the nominative
 */
public record ReadHeading(
        @Nullable MinutesKind kind,
        @Nullable Found<String> meetingKind,
        @Nullable Found<String> format,
        @Nullable Found<String> number,
        @Nullable Found<LocalDate> date,
        @Nullable Found<LocalTime> time,
        @Nullable Found<String> body,
        @Nullable Found<String> municipality) {

    /** Nothing was said. */
    public static final ReadHeading NONE = new ReadHeading(null, null, null, null, null, null, null, null);
}
