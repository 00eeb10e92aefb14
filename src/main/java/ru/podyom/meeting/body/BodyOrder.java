package ru.podyom.meeting.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.podyom.document.FileId;
import ru.podyom.ui.Words;

/**
 * The act a body was set up by.
 *
 * @param document kind of the act and who issued it
 * @param file the act itself, null where it was not attached
 */
public record BodyOrder(
        String document,
        String number,
        LocalDate date,
        @Nullable FileId file,
        String fileName) {

    /** «приказ управления образования № 12 от 01.09.2026». */
    public String text() {
        return document + " № " + number + " от " + Words.day(date);
    }
}
