package ru.podyom.identification.entering;

import java.util.List;
import java.util.Map;
import ru.podyom.ui.FormErrors;

/**
 * The form of a list: what it is, and its lines as text or file.
 *
 * @param sources suggested while typing
 */
public record ListFormPage(
        ListForm form,
        Map<String, String> territories,
        Map<String, String> categories,
        List<String> sources,
        List<String> actKinds,
        FormErrors errors) {

    static final List<String> ACT_KINDS = List.of("приказ", "письмо", "распоряжение", "постановление", "протокол");

    public String title() {
        return form.isCorrection() ? "Изменить список" : "Новый список";
    }

    public String back() {
        return form.isCorrection() ? "/lists/" + form.id() : "/lists";
    }

    /** A field as text, empty where it was not sent. */
    public String said(@org.jspecify.annotations.Nullable String field) {
        return ListForm.said(field);
    }
}
