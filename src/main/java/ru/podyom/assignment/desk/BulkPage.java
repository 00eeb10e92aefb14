package ru.podyom.assignment.desk;

import java.util.List;
import ru.podyom.assignment.Assignment;
import ru.podyom.assignment.Move;
import ru.podyom.ui.FormErrors;

/**
 * What one act on several assignments will do, before it is done.
 *
 * @param ready those it will be done with
 * @param others those it cannot be done with, and why
 */
public record BulkPage(Move move, List<Assignment> ready, List<Other> others, StepForm form, FormErrors errors) {

    /** An assignment left as it is. */
    public record Other(Assignment assignment, String why) {}

    /** The title of the act with a capital. */
    public String title() {
        return BulkForm.title(move);
    }
}
