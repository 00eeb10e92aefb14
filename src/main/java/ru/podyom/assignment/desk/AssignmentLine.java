package ru.podyom.assignment.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.podyom.assignment.AssignmentState;
import ru.podyom.assignment.Basis;
import ru.podyom.assignment.Binding;
import ru.podyom.assignment.Deadline;

/**
 * An assignment in a list.
 *
 * @param school short name, empty where no school is meant
 * @param escalated whether it is overdue for so long that control is told
 * @param revoked whether the minutes it comes from were revoked
 * @param report latest report in words, empty where there is none
 */
record AssignmentLine(
        long id,
        Binding binding,
        String text,
        Basis basis,
        String municipality,
        String school,
        String position,
        String supervisor,
        Deadline deadline,
        AssignmentState state,
        boolean overdue,
        boolean escalated,
        @Nullable LocalDate askedUntil,
        boolean revoked,
        String report) {

    String addressee() {
        return school.isEmpty() ? position : school;
    }
}
