package ru.podyom.curator.visit;

import org.jspecify.annotations.Nullable;
import ru.podyom.curator.Curatorship;
import ru.podyom.ui.FormErrors;

/**
 * The form of a visit.
 *
 * @param id null for a new one
 */
public record VisitFormPage(Curatorship held, @Nullable Long id, VisitForm form, FormErrors errors) {

    /** Where the form is sent. */
    public String action() {
        return id == null ? "/curators/" + held.id() + "/visits" : "/visits/" + id;
    }

    /** Where one goes without sending it. */
    public String back() {
        return id == null ? "/curators/" + held.id() : "/visits/" + id;
    }
}
