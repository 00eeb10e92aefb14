package ru.podyom.meeting.norm;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.FormErrors;

/**
 * The form of a normative document.
 *
 * @param norm null where it is a new one
 * @param territories by key; «federal» is offered to who leads a region
 */
public record NormFormPage(NormForm form, @Nullable Norm norm, Map<String, String> territories, FormErrors errors) {

    public static Map<String, String> kinds() {
        return NormKind.choices();
    }

    public String action() {
        return norm == null ? "/norms" : "/norms/" + norm.id();
    }
}
