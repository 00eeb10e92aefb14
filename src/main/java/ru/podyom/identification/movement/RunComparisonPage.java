package ru.podyom.identification.movement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.ui.Table;

/**
 * Two runs compared.
 *
 * @param runs to choose from, by number
 * @param cautions what else differs between the two runs
 * @param matrix schools by outcome before and after
 * @param table null while there are not two runs to compare
 */
public record RunComparisonPage(
        Map<String, String> runs,
        String before,
        String after,
        List<String> cautions,
        boolean alike,
        String sentence,
        Map<Outcome, Map<Outcome, Integer>> matrix,
        @Nullable FlowChart chart,
        @Nullable Table table) {

    /** Words of the filter by what became of a school. */
    public static Map<String, String> changes() {
        var titles = new LinkedHashMap<String, String>();
        for (var change : RunComparison.Change.values()) {
            titles.put(change.name(), change.title());
        }
        return titles;
    }

    public String link(Outcome from, Outcome to) {
        return "/runs/compare?a=" + before + "&b=" + after + "&from=" + from.name() + "&to=" + to.name() + "#table";
    }
}
