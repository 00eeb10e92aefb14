package ru.podyom.identification;

import java.time.Instant;
import ru.podyom.ui.Table;

/** All runs that concern schools of the reader. */
public record RunListPage(Table table) {

    /** A run with the outcomes of the schools that the reader may see. */
    record Line(
            long id,
            Instant at,
            String territory,
            String title,
            int year,
            String note,
            String author,
            int schools,
            int low,
            int risk,
            int notIdentified,
            int insufficient) {}
}
