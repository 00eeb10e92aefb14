package ru.podyom.people;

import java.util.Map;
import ru.podyom.ui.Table;
import ru.podyom.ui.Words;

/**
 * The list of people.
 *
 * @param personal whether names are shown
 * @param municipalities choices of the filter, by number
 */
public record PeoplePage(Table table, boolean personal, Map<String, String> municipalities) {

    public static Map<String, String> duties() {
        return Words.choices(Duty.values(), Duty::title);
    }
}
