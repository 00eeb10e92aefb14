package ru.podyom.curator;

import java.util.Map;
import ru.podyom.ui.FormErrors;

/**
 * The form of an appointment.
 *
 * @param people candidates by number, those of schools with steadily high results first
 * @param schools by number, those with low results and without a curator first
 */
public record CuratorFormPage(
        CuratorForm form, Map<String, String> people, Map<String, String> schools, FormErrors errors) {

    public static Map<String, String> kinds() {
        return CuratorKind.choices();
    }
}
