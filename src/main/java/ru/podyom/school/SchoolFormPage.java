package ru.podyom.school;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.FormErrors;

/**
 * The form of a school.
 *
 * @param id null for a new one
 * @param municipalities choices for a new one, by number
 */
public record SchoolFormPage(
        @Nullable Long id, String title, SchoolForm form, Map<String, String> municipalities, FormErrors errors) {

    /** Where the form is sent, and where one goes without sending it. */
    public String action() {
        return id == null ? "/schools" : "/schools/" + id;
    }

    public static Map<String, String> kinds() {
        return SchoolTable.kinds();
    }
}
