package ru.podyom.identification;

import java.time.Instant;

/** A run in the list of runs, with the outcomes of the schools that the reader may see. */
record RunLine(
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
