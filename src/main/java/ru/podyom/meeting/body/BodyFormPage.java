package ru.podyom.meeting.body;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.FormErrors;

/**
 * The form of a body.
 *
 * @param body null where it is a new one
 * @param territories by key, of which the person leads all
 */
public record BodyFormPage(BodyForm form, @Nullable Body body, Map<String, String> territories, FormErrors errors) {

    public static Map<String, String> kinds() {
        return BodyKind.choices();
    }

    public static Map<String, String> quorums() {
        return QuorumChoice.choices();
    }

    public String action() {
        return body == null ? "/bodies" : "/bodies/" + body.id();
    }

    public String back() {
        return action();
    }
}
