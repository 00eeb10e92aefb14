package ru.podyom.identification.whatif;

import java.time.Instant;
import java.util.Map;
import ru.podyom.ui.TableQuery;

/**
 * A question «what if» kept under a name: neither a run nor a list.
 *
 * @param question fields of the form
 * @param summary what the answer was on that day
 */
record Scenario(
        long id, String name, String territory, Map<String, String> question, String summary, String by, Instant at) {

    /** Address that asks the question again, on the data of the day of asking. */
    String address() {
        return "/what-if" + TableQuery.of(question).with(Map.of());
    }
}
