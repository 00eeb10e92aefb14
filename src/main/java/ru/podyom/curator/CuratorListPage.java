package ru.podyom.curator;

import java.util.LinkedHashMap;
import java.util.Map;
import ru.podyom.ui.Table;

/**
 * The list of curators.
 *
 * @param personal whether names are shown
 * @param municipalities choices of the filter, by number
 */
public record CuratorListPage(Table table, boolean personal, Map<String, String> municipalities) {

    static final String OPEN = "Действующие и будущие";

    public static Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        states.put("ended", "Завершённые");
        states.put("all", "Все");
        return states;
    }

    public static Map<String, String> kinds() {
        return CuratorKind.choices();
    }
}
