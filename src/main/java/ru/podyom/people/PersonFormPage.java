package ru.podyom.people;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.FormErrors;

/**
 * The form of a person: with a first position for a new one, the name alone for a known one.
 *
 * @param id null for a new person
 * @param schools choices, by number, with the municipality where there are several
 */
public record PersonFormPage(
        @Nullable Long id,
        PersonForm form,
        Map<String, String> municipalities,
        Map<String, String> schools,
        FormErrors errors) {

    /** Where the form is sent, and where one goes without sending it. */
    public String action() {
        return id == null ? "/people" : "/people/" + id;
    }
}
