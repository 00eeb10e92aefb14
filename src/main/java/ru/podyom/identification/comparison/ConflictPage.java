package ru.podyom.identification.comparison;

import java.util.Map;
import ru.podyom.ui.Table;

/**
 * What does not go together, with how much there is of each kind.
 *
 * @param counts number by kind, all kinds named
 */
public record ConflictPage(
        Table table, Map<String, Count> counts, Map<String, String> kinds, Map<String, String> places, int all) {

    /** One kind with its number. */
    public record Count(String title, String tone, int number) {}
}
