package ru.podyom.school;

import java.util.Map;
import ru.podyom.ui.Table;

/**
 * The registry.
 *
 * @param municipalities choices of the filter, by number; one or none where the person sees no more
 */
public record SchoolListPage(Table table, Map<String, String> municipalities) {

    public static Map<String, String> kinds() {
        return SchoolTable.kinds();
    }
}
