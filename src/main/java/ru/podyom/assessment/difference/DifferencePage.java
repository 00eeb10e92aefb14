package ru.podyom.assessment.difference;

import java.util.Map;
import ru.podyom.assessment.importing.ImportHead;
import ru.podyom.ui.Table;

/** A newer file against what is loaded of the same procedure, school by school. */
public record DifferencePage(ImportHead head, Map<Difference, Integer> sums, Table table) {

    public int sum(Difference difference) {
        return sums.getOrDefault(difference, 0);
    }

    public Difference[] kinds() {
        return Difference.values();
    }

    public Map<String, String> titles() {
        return Difference.titles();
    }
}
