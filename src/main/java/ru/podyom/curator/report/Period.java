package ru.podyom.curator.report;

import java.time.LocalDate;
import ru.podyom.ui.Words;

/** From the first day to the last, both counted. */
public record Period(LocalDate from, LocalDate to) {

    /** «с 01.09.2026 по 23.11.2026». */
    public String text() {
        return "с " + Words.day(from) + " по " + Words.day(to);
    }
}
