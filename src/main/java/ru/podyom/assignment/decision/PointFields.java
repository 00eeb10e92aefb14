package ru.podyom.assignment.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.podyom.assignment.Deadline;
import ru.podyom.ui.Dates;

/**
 * Fields of the page of points by their names: «p17.take», «p17.to», «p17.position», «p17.with», «p17.term», «p17.due»,
 * «p17.supervisor». Without the number they stand for all points whose own field is empty: «with», «due», «supervisor».
 */
final class PointFields {

    static final String OWN_TERM = "own";
    static final String DOCUMENT_TERM = "document";
    static final String NO_TERM = "none";

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

    static String position(Point point, Map<String, String> typed) {
        return typed.getOrDefault(key(point, "position"), "");
    }

    /** Co-assignees of the point, else those of all points. */
    static List<String> with(Point point, Map<String, String> typed) {
        return ownOrCommon(point, "with", typed).lines().toList();
    }

    /** Number of the account that keeps control of the point, else of all points; empty where nobody was chosen. */
    static String supervisor(Point point, Map<String, String> typed) {
        return ownOrCommon(point, "supervisor", typed);
    }

    /** The deadline chosen for the point: its own day, the day of all points, the document's, or none. */
    static Deadline deadline(Point point, Map<String, String> typed, LocalDate today) {
        var document = point.documentDue();
        return switch (typed.getOrDefault(key(point, "term"), OWN_TERM)) {
            case NO_TERM -> Deadline.none();
            case DOCUMENT_TERM -> document == null ? Deadline.none() : Deadline.ofDocument(document);
            default ->
                point.deadline(Dates.read(ownOrCommon(point, "due", typed)).orElse(null), today);
        };
    }

    private static String ownOrCommon(Point point, String field, Map<String, String> typed) {
        var own = typed.getOrDefault(key(point, field), "").strip();
        return own.isEmpty() ? typed.getOrDefault(field, "").strip() : own;
    }

    /**
     * What cannot be read in the chosen points, all of it.
     *
     * @param supervisors numbers of those who may keep control
     */
    static List<String> faults(List<Point> chosen, Map<String, String> typed, Set<String> supervisors) {
        List<String> faults = new ArrayList<>();
        var common = typed.getOrDefault("due", "").strip();
        if (unreadable(common)) {
            faults.add("Не удалось прочитать общий срок «" + common + "»: напишите, например, 15.01.2027.");
        }
        for (Point point : chosen) {
            var due = typed.getOrDefault(key(point, "due"), "").strip();
            if (unreadable(due)) {
                faults.add("Не удалось прочитать срок «" + due + "» у пункта «" + point.brief()
                        + "»: напишите, например, 15.01.2027.");
            }
            if (circle(point, typed) == Circle.PERSON && position(point, typed).isBlank()) {
                faults.add("У пункта «" + point.brief() + "» не указано, кому он поручен.");
            }
            var supervisor = supervisor(point, typed);
            if (!supervisor.isEmpty() && !supervisors.contains(supervisor)) {
                faults.add("У пункта «" + point.brief() + "» выберите из списка, кто держит его на контроле.");
            }
        }
        return faults;
    }

    private static boolean unreadable(String day) {
        return !day.isEmpty() && Dates.read(day).isEmpty();
    }
}
