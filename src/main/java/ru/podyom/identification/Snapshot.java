package ru.podyom.identification;

import java.util.List;
import java.util.Map;
import ru.podyom.kernel.Procedure;
import ru.podyom.methodology.judging.SchoolFacts;
import ru.podyom.methodology.judging.category.SchoolContext;

/**
 * The data a run judges: facts of every school of the territory, and which stored count each fact is.
 *
 * @param imports numbers of the imports that the snapshot takes counts from, in order
 * @param contents SHA-256 of their files
 * @param schools school number by the code the facts carry
 * @param results number of the stored count by school code and procedure
 * @param contexts what is known beside the results, by school code
 */
record Snapshot(
        List<Long> imports,
        List<String> contents,
        List<SchoolFacts> facts,
        Map<String, Long> schools,
        Map<ResultKey, Long> results,
        Map<String, SchoolContext> contexts) {

    /** Names one count: a school and a procedure. */
    record ResultKey(String code, Procedure procedure) {}
}
