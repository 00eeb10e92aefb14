package ru.podyom.assignment.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import ru.podyom.ui.Words;

/**
 * A point on the page that turns minutes into assignments, with what is typed for it.
 *
 * @param chosen whether assignments are to be made of it
 * @param circles titles of whom it may be given to, with the number of schools, by name
 * @param term which deadline is chosen, one of {@link #terms}
 * @param supervisor number of whoever keeps control of this point, empty where the one of all points does
 * @param named names of the schools it names
 */
public record PointRow(
        Point point,
        boolean chosen,
        String circle,
        Map<String, String> circles,
        String position,
        String with,
        String term,
        String due,
        String dueHint,
        String supervisor,
        String named) {

    /** Which deadlines may be chosen, titles by what the form sends. */
    public Map<String, String> terms() {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put(PointFields.OWN_TERM, "свой день");
        if (point.documentDue() != null) {
            terms.put(PointFields.DOCUMENT_TERM, "срок документа: " + Words.day(point.documentDue()));
        }
        terms.put(PointFields.NO_TERM, "без срока");
        return terms;
    }

    /** Name of a field of this row. */
    public String field(String name) {
        return "p" + point.decision() + "." + name;
    }
}
