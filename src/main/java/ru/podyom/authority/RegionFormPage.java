package ru.podyom.authority;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.FormErrors;

/**
 * The form of a region.
 *
 * @param id null for a new one
 */
public record RegionFormPage(@Nullable Long id, RegionForm form, FormErrors errors) {

    public String title() {
        return id == null ? "Новый регион" : form.nameText().isEmpty() ? "Регион" : form.nameText();
    }

    /** Where the form is sent, and where one goes without sending it. */
    public String action() {
        return id == null ? "/regions" : "/regions/" + id;
    }

    /** Time zones by id. */
    public Map<String, String> zones() {
        return RussianZones.choices();
    }
}
