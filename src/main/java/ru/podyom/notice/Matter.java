package ru.podyom.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a person has to do or to know by a day.
 *
 * @param rank place of the heading in a digest, smaller is higher
 * @param heading under which it stands: «Просрочено», «Срок скоро»
 * @param day last day, null where it has none
 * @param text one line, no names of people
 * @param path where it is done, without the host; a calendar knows the matter again by it when the day moves
 * @param hours when it takes place, null where a day is all that is known
 */
public record Matter(
        int rank,
        String heading,
        @Nullable LocalDate day,
        String text,
        String path,
        @Nullable Hours hours) {

    /** One that takes no hour of the day. */
    public Matter(int rank, String heading, @Nullable LocalDate day, String text, String path) {
        this(rank, heading, day, text, path, null);
    }

    /**
     * The hours of a matter, as a calendar blocks them.
     *
     * @param place room or address of a video conference, empty where unknown
     * @param event identity of the event, the same as in an invitation by mail, so that no calendar shows it twice
     */
    public record Hours(Instant begins, Instant ends, String place, String event) {}
}
