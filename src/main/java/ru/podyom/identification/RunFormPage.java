package ru.podyom.identification;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.FormErrors;

/**
 * The form of a new run with what it would say, not kept.
 *
 * @param basis what the chosen methodology rests on
 * @param official whether an act sets its rule; where not, the page says «собственный параметр»
 * @param coverage how much data there is for each procedure of the set
 * @param outcomes what a run would say now, null while nothing can be run
 */
public record RunFormPage(
        Map<String, String> methodologies,
        Map<String, String> years,
        Map<String, String> territories,
        String methodology,
        String year,
        String territory,
        String note,
        String basis,
        boolean official,
        List<Coverage> coverage,
        @Nullable Map<String, Integer> outcomes,
        FormErrors errors) {

    /**
     * Data for one procedure: how many schools of the territory have results, how many of them are counted.
     *
     * @param notHeld the reference table names what was held in the year and grade, and this procedure is not among it
     */
    public record Coverage(String procedure, int schools, int counted, int participants, boolean notHeld) {

        /** A work that nobody wrote is no gap in the data. */
        public boolean missing() {
            return schools == 0 && !notHeld;
        }

        /** Whether there is nothing because there was nothing to write. */
        public boolean isNotHeld() {
            return schools == 0 && notHeld;
        }
    }
}
