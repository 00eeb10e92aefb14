package ru.podyom.reference.editing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.FormErrors;

/**
 * One row with its history, and the form that changes it.
 *
 * @param key empty for a new row
 * @param shipped the shipped row in words, null where the product brings none
 * @param own whether an own row holds
 * @param seen number of the latest own version
 */
public record ReferenceRowPage(
        String title,
        String tableTitle,
        String path,
        String key,
        List<Input> inputs,
        Map<String, String> trusts,
        String source,
        String sourceDate,
        String confidence,
        @Nullable String shipped,
        boolean own,
        int seen,
        List<Version> versions,
        FormErrors errors) {

    /**
     * One field of the form.
     *
     * @param fixed whether it tells rows apart and so cannot be changed here
     * @param choices empty where any text is allowed
     */
    public record Input(
            String name,
            String label,
            String value,
            String hint,
            boolean required,
            boolean fixed,
            Map<String, String> choices) {}

    /** What was entered once. */
    public record Version(Instant at, String by, String text) {}
}
