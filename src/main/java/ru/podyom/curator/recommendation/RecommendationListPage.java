package ru.podyom.curator.recommendation;

import java.util.LinkedHashMap;
import java.util.Map;
import ru.podyom.ui.Table;

/** The list of recommendations. */
public record RecommendationListPage(Table table) {

    public static Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        states.put("school", "Слово за школой");
        states.putAll(RecommendationState.choices());
        return states;
    }
}
