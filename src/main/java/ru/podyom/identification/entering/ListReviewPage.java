package ru.podyom.identification.entering;

import java.util.List;
import java.util.Map;
import ru.podyom.ui.FormErrors;

/**
 * A list before it is written down, line by line.
 *
 * @param facts what the list is, in words
 * @param fields what the form sent, carried on
 * @param schools all schools of the territory, by number
 * @param columns lists found in the text, when there are several
 * @param written lines that will be written
 * @param unsure lines that wait for a person
 * @param leftOut lines that will not be written
 */
public record ListReviewPage(
        ListForm form,
        Map<String, String> facts,
        Map<String, String> fields,
        List<Line> lines,
        Map<String, String> schools,
        List<Column> columns,
        int written,
        int unsure,
        int leftOut,
        int duplicates,
        int blanks,
        FormErrors errors) {

    /** Selects for lines that are clear anyway are left out of lists longer than this. */
    static final int LONG = 60;

    /**
     * A line with what can be said of it.
     *
     * @param choice school number now chosen, «skip», or empty
     * @param school name of the school now chosen, empty where there is none
     * @param suggestions likely schools with the reason, by number
     * @param asks whether the choice stands open
     */
    public record Line(
            int index,
            String number,
            String name,
            String marks,
            String state,
            String tone,
            String why,
            String choice,
            String school,
            Map<String, String> suggestions,
            boolean asks,
            boolean duplicate) {}

    /** One of several lists in the text. */
    public record Column(int number, String heading, int lines, boolean chosen) {}

    public boolean changeable() {
        return lines.size() <= LONG;
    }
}
