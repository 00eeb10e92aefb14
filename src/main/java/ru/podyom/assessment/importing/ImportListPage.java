package ru.podyom.assessment.importing;

import java.util.Map;
import ru.podyom.ui.Table;

/**
 * Imports of the reader, and where a file may be brought to.
 *
 * @param territories titles by key; a choice is offered where there are several
 */
public record ImportListPage(Table table, Map<String, String> territories, Map<String, String> years) {

    public Map<String, String> states() {
        return ImportState.titles();
    }
}
