package ru.podyom.assignment.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.podyom.ui.Dates;

/** Fields of the page of points by their names: «p17.take», «p17.to», «p17.position», «p17.due». */
final class PointFields {

    private PointFields() {}

    static String key(Point point, String field) {
        return "p" + point.decision() + "." + field;
    }

    /** Whom the point goes to by the form, else by its own words. */
    static Circle circle(Point point, Map<String, String> typed) {
        var chosen = typed.getOrDefault(key(point, "to"), "");
        for (Circle circle : Circle.values()) {
            if (circle.name().equals(chosen)) {
                return circle;
            }
        }
        return Circle.suggested(point);
    }

    /** What cannot be read in the chosen points, all of it. */
    static List<String> faults(List<Point> chosen, Map<String, String> typed) {
        List<String> faults = new ArrayList<>();
        for (Point point : chosen) {
            var due = typed.getOrDefault(key(point, "due"), "").strip();
            if (!due.isEmpty() && Dates.read(due).isEmpty()) {
                faults.add("Не удалось прочитать срок «" + due + "» у пункта «" + point.brief()
                        + "»: напишите, например, 15.01.2027.");
            }
            if (circle(point, typed) == Circle.PERSON
                    && typed.getOrDefault(key(point, "position"), "").isBlank()) {
                faults.add("У пункта «" + point.brief() + "» не указано, кому он поручен.");
            }
        }
        return faults;
    }
}
