package ru.podyom.assignment.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.assignment.Binding;
import ru.podyom.assignment.Deadline;
import ru.podyom.kernel.SchoolId;

/**
 * A point of minutes that asks somebody to act.
 *
 * @param decision its number in {@code meeting.decision_view}
 * @param no as written, empty for dashes
 * @param addressees of the point or, where it names none, of the nearest heading above it
 * @param dueText the deadline in words where it is no day
 * @param documentDue the deadline given once for the whole document
 * @param taken whether assignments were made of it already
 */
public record Point(
        long decision,
        String no,
        String text,
        boolean recommended,
        String addressees,
        String responsible,
        @Nullable LocalDate due,
        String dueText,
        @Nullable LocalDate documentDue,
        Set<SchoolId> schools,
        boolean taken) {

    private static final int SHOWN = 60;
    private static final Pattern MONTHLY =
            Pattern.compile("ежемесячно.*?(\\d{1,2})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public Point {
        schools = Set.copyOf(schools);
    }

    Binding binding() {
        return recommended ? Binding.RECOMMENDED : Binding.MANDATORY;
    }

    /** «пункт 2.1», empty where the point has no number. */
    String called() {
        return no.isEmpty() ? "" : "пункт " + no.replaceAll("[.)]$", "");
    }

    /** The beginning of its text, as messages name it. */
    String brief() {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /** Its own deadline, else the one of the document, else none; «ежемесячно до 5 числа» recurs. */
    Deadline deadline(LocalDate today) {
        if (due != null) {
            return Deadline.on(due);
        }
        Matcher monthly = MONTHLY.matcher(dueText);
        if (monthly.find()) {
            int day = Integer.parseInt(monthly.group(1));
            if (day >= 1 && day <= 31) {
                return Deadline.monthly(day, null, today);
            }
        }
        return documentDue == null ? Deadline.none() : Deadline.ofDocument(documentDue);
    }

    /** The same deadline on the day a person typed; a day the document names for all stays the document's. */
    Deadline deadline(@Nullable LocalDate typed, LocalDate today) {
        var own = deadline(today);
        if (typed == null) {
            return Deadline.none();
        }
        return typed.equals(own.due()) ? own : Deadline.on(typed);
    }

    /** Whoever is meant where no school is: the responsible person's or group's words in the document. */
    String position() {
        return responsible.isEmpty() ? addressees : responsible;
    }

    static List<Point> open(List<Point> all) {
        return all.stream().filter(point -> !point.taken()).toList();
    }
}
