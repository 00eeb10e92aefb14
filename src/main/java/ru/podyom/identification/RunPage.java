package ru.podyom.identification;

import java.util.LinkedHashMap;
import java.util.Map;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.ui.Table;

/**
 * A run with its schools.
 *
 * @param card number of the methodology version, for its card
 */
public record RunPage(
        RunHead head, long card, Map<Outcome, Integer> outcomes, Map<String, String> municipalities, Table table) {

    public static Map<String, String> outcomeTitles() {
        var titles = new LinkedHashMap<String, String>();
        for (var outcome : Outcome.values()) {
            titles.put(outcome.name(), outcome.title());
        }
        return titles;
    }

    public String tone(Outcome outcome) {
        return RunPages.tone(outcome).css();
    }

    public int schools() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }
}
