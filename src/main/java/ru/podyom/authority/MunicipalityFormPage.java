package ru.podyom.authority;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.FormErrors;

/**
 * The form of a municipality.
 *
 * @param id null for a new one
 * @param regions choices, by number
 */
public record MunicipalityFormPage(
        @Nullable Long id,
        String title,
        MunicipalityForm form,
        Map<String, String> regions,
        Map<String, String> zones,
        FormErrors errors) {

    /** Where the form is sent. */
    public String action() {
        return id == null ? "/municipalities" : "/municipalities/" + id;
    }

    /** Where one goes without sending it. */
    public String back() {
        return action();
    }
}
