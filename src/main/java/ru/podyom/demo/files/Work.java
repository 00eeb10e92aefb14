package ru.podyom.demo.files;

import java.time.LocalDate;
import java.util.List;
import ru.podyom.assessment.scale.Scale;
import ru.podyom.kernel.Procedure;

/**
 * A work of the ВПР: its tasks, its scale, and how a whole region does it.
 *
 * @param date day in the head of the analytics reports
 * @param spread how marks fall in a school of the middle
 */
record Work(Procedure procedure, LocalDate date, Scale scale, Spread spread, List<Task> tasks) {

    /** Pupils of a middle school with the marks 2, 3 and 4, per ten thousand; the rest have 5. */
    record Spread(int two, int three, int four) {

        static final int ALL = 10_000;

        double upTo(int mark) {
            int pupils = switch (mark) {
                case 2 -> two;
                case 3 -> two + three;
                default -> two + three + four;
            };
            return (double) pupils / ALL;
        }

        int of(int mark) {
            return switch (mark) {
                case 2 -> two;
                case 3 -> three;
                case 4 -> four;
                default -> ALL - two - three - four;
            };
        }
    }

    int year() {
        return procedure.year();
    }

    int grade() {
        return procedure.grade();
    }

    /** «РУ», as official sheets are called. */
    String abbreviation() {
        return procedure.subject().startsWith("Рус") ? "РУ" : "МА";
    }
}
