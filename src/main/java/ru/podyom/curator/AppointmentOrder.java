package ru.podyom.curator;

import java.time.LocalDate;
import ru.podyom.ui.Words;

/**
 * The act by which a curator was appointed.
 *
 * @param document kind of the act and who issued it, e.g. «приказ управления образования»
 */
public record AppointmentOrder(String document, String number, LocalDate date) {

    /** «приказ управления образования № 12 от 01.09.2026». */
    public String text() {
        return document + " № " + number + " от " + Words.day(date);
    }
}
