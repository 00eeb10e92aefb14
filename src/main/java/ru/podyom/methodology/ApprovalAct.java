package ru.podyom.methodology;

import java.time.LocalDate;
import ru.podyom.ui.Words;

/**
 * The act by which an authority approves a methodology.
 *
 * @param title what it is and whose, e.g. «Приказ управления образования»
 */
public record ApprovalAct(String title, String number, LocalDate date) {

    /** «Приказ управления образования от 01.02.2027 № 12». */
    public String text() {
        return title + " от " + Words.day(date) + " №\u00a0" + number;
    }
}
