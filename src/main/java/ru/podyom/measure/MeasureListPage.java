package ru.podyom.measure;

import java.util.Map;
import ru.podyom.ui.Table;

/**
 * The list of measures.
 *
 * @param municipalities choices of the filter, by number
 */
public record MeasureListPage(Table table, Map<String, String> municipalities) {

    public static Map<String, String> states() {
        return MeasureState.choices();
    }

    public static Map<String, String> directions() {
        return Direction.choices();
    }

    public static Map<String, String> origins() {
        return OriginKind.choices();
    }
}
