package ru.podyom.identification.movement;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.Table;

/**
 * Who entered, stayed and left, list by list.
 *
 * @param chart null where there are fewer than two lists
 * @param steps one sentence for each step from a list to the next
 */
public record MovementPage(
        Map<String, String> territories,
        Map<String, String> categories,
        Map<String, String> sources,
        Map<String, String> chosen,
        @Nullable FlowChart chart,
        List<Step> steps,
        @Nullable Table table) {

    /** Words of the filter by what happened last. */
    public static Map<String, String> lastTitles() {
        return MovementPages.lastTitles();
    }

    /** A step in numbers. */
    public record Step(String from, String to, int stayed, int entered, int left) {}
}
