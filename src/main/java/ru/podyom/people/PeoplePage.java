package ru.podyom.people;

import java.util.LinkedHashMap;
import java.util.Map;
import ru.podyom.ui.Table;

/**
 * The list of people.
 *
 * @param personal whether names are shown
 * @param municipalities choices of the filter, by number
 */
public record PeoplePage(Table table, boolean personal, Map<String, String> municipalities) {

    public static Map<String, String> duties() {
        Map<String, String> duties = new LinkedHashMap<>();
        for (Duty duty : Duty.values()) {
            duties.put(duty.name(), duty.title());
        }
        return duties;
    }
}
