package ru.podyom.assignment.decision;

import java.util.Map;

/**
 * A point on the page that turns minutes into assignments, with what is typed for it.
 *
 * @param chosen whether assignments are to be made of it
 * @param circles titles of whom it may be given to, with the number of schools, by name
 * @param named names of the schools it names
 */
public record PointRow(
        Point point,
        boolean chosen,
        String circle,
        Map<String, String> circles,
        String position,
        String due,
        String dueHint,
        String named) {

    /** Name of a field of this row. */
    public String field(String name) {
        return "p" + point.decision() + "." + name;
    }
}
