package ru.podyom.assessment.reading;

import ru.podyom.workbook.SheetRow;

/** Understands the rows below a recognised header and counts them. */
public interface LayoutRows {

    /** Counts one row below the header. */
    void row(SheetRow row);

    /** The sheet is over: what can only be checked at its end. */
    void end();
}
