package ru.podyom.assessment.reading;

import ru.podyom.workbook.SheetRow;

/** Understands the rows below a recognised header and counts them. */
sealed interface LayoutRows permits ExamRows, PupilRows, MarkStatisticsRows, JournalRows, SchoolMarksRows {

    void row(SheetRow row);

    /** The sheet is over: what can only be checked at its end. */
    void end();
}
