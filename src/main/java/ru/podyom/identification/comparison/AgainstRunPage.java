package ru.podyom.identification.comparison;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.identification.lists.SchoolList;
import ru.podyom.ui.Table;

/**
 * A list beside what a run computed for the same schools.
 *
 * @param runs to choose from, by number
 * @param run chosen, null where no run judged these schools
 * @param sentences what came of it
 */
public record AgainstRunPage(
        SchoolList list,
        String category,
        Map<String, String> runs,
        @Nullable String run,
        List<String> sentences,
        @Nullable Table table) {}
