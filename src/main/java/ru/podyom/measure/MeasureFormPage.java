package ru.podyom.measure;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.FormErrors;

/**
 * The form of a measure.
 *
 * @param id null for a new one
 * @param places municipalities and schools by key
 * @param origins records of the system by key
 */
public record MeasureFormPage(
        @Nullable Long id,
        MeasureForm form,
        Map<String, String> places,
        Map<String, String> origins,
        FormErrors errors) {

    /** Where the form is sent. */
    public String action() {
        return id == null ? "/measures" : "/measures/" + id;
    }

    public static Map<String, String> directions() {
        return Direction.choices();
    }
}
