package ru.podyom.curator.interview;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.curator.Curatorship;
import ru.podyom.kernel.AcademicYear;
import ru.podyom.ui.FormErrors;

/**
 * The form of a protocol.
 *
 * @param id null for a new one
 * @param year whose months are offered
 */
public record InterviewFormPage(
        Curatorship held, @Nullable Long id, AcademicYear year, InterviewForm form, FormErrors errors) {

    /** Where the form is sent. */
    public String action() {
        return id == null ? "/curators/" + held.id() + "/interviews" : "/interviews/" + id;
    }

    /** Where one goes without sending it. */
    public String back() {
        return id == null ? "/curators/" + held.id() + "/interviews" : "/interviews/" + id;
    }

    public Map<String, String> months() {
        Map<String, String> months = new LinkedHashMap<>();
        for (YearMonth month : Plans.months(year)) {
            months.put(month.toString(), ScheduleLine.title(month));
        }
        return months;
    }

    public static Map<String, String> modes() {
        return InterviewMode.choices();
    }
}
