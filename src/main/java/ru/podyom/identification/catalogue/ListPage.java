package ru.podyom.identification.catalogue;

import java.util.List;
import java.util.Map;
import ru.podyom.identification.lists.ListEntry;
import ru.podyom.identification.lists.SchoolList;
import ru.podyom.ui.Table;
import ru.podyom.ui.Words;

/**
 * A list with its lines.
 *
 * @param category in the words of the municipality
 * @param unmatched lines whose school is not recognised
 * @param choices schools a line may be said to be, by number
 */
public record ListPage(
        SchoolList list,
        String category,
        Table table,
        List<MarkLegend> marks,
        List<ListEntry> unmatched,
        Map<String, String> choices) {

    public String tone() {
        return list.category().tone().css();
    }

    /** «17 школ». */
    public String size() {
        return Words.count(list.entries(), "школа", "школы", "школ");
    }
}
