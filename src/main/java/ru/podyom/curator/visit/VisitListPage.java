package ru.podyom.curator.visit;

import java.util.Map;
import ru.podyom.ui.Table;

/** The list of visits. */
public record VisitListPage(Table table) {

    public static Map<String, String> states() {
        return VisitState.choices();
    }
}
