package ru.podyom.identification.movement;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One of two runs that are compared.
 *
 * @param parameters numbers in force, by their Russian label
 * @param imports numbers of the imports whose data were judged
 */
record RunSide(
        long id,
        String methodology,
        String version,
        String title,
        int year,
        String territory,
        Map<String, String> parameters,
        List<Long> imports,
        Instant at) {

    /** «№ 7, данные 2021 года, Богучанский район, Правило …»: how a person tells runs apart. */
    String named() {
        return "№ " + id + ", данные " + year + " года, " + territory + ", " + title;
    }
}
