package ru.podyom.identification;

import java.util.LinkedHashMap;
import java.util.Map;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.methodology.judging.category.ComputedCategory;
import ru.podyom.methodology.judging.exit.ExitState;
import ru.podyom.ui.Table;

/**
 * A run with its schools.
 *
 * @param marks how many schools have each mark beside the outcome, by its name
 * @param card number of the methodology version, for its card
 */
public record RunPage(
        RunHead head,
        long card,
        Map<Outcome, Integer> outcomes,
        Map<String, Integer> marks,
        Map<String, String> municipalities,
        Table table) {

    /** What may stand beside an outcome: categories and exits by name, «EXCLUDED», «DOUBTFUL». */
    public static Map<String, String> markTitles() {
        var titles = new LinkedHashMap<String, String>();
        for (var category : ComputedCategory.values()) {
            titles.put(category.name(), category.title());
        }
        for (var exit : ExitState.values()) {
            if (exit != ExitState.NEVER_LISTED && exit != ExitState.LISTED) {
                titles.put(exit.name(), exit.title());
            }
        }
        titles.put("DOUBTFUL", "Данные требуют проверки");
        titles.put("EXCLUDED", "Исключена из выявления");
        return titles;
    }

    /** Marks that schools of this run have, in the order of {@link #markTitles}. */
    public Map<String, String> marksFound() {
        var found = new LinkedHashMap<String, String>(markTitles());
        found.keySet().retainAll(marks.keySet());
        return found;
    }

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
