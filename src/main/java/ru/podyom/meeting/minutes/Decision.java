package ru.podyom.meeting.minutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.reading.found.DecisionForm;

/**
 * One point of minutes.
 *
 * @param no as written, empty for dashes
 * @param level 1 at the top; a point stands under the nearest one above it of a smaller level
 * @param due last day, null where none is set
 * @param dueText the deadline in words, where it is no day («ежемесячно»)
 * @param item number of the agenda item, empty where points follow no item
 * @param schools names as the document's list of schools has them
 */
public record Decision(
        String no,
        String text,
        DecisionForm form,
        int level,
        String addressees,
        String responsible,
        @Nullable LocalDate due,
        String dueText,
        String item,
        List<String> schools) {

    public Decision {
        schools = List.copyOf(schools);
    }

    /** The words with the mark that ends them; minutes often leave it out. */
    public String sentence() {
        return text.matches("(?s).*[.;:!?…]") ? text : text + ".";
    }

    /** Whether somebody has to act and no day or nobody is named for it. */
    public boolean lacksControl() {
        return form.asksForAction()
                && ((responsible.isEmpty() && addressees.isEmpty()) || (due == null && dueText.isEmpty()));
    }
}
