package ru.podyom.assignment.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import ru.podyom.ui.FormErrors;

/** The form of a new assignment. */
public record AssignmentFormPage(AssignmentForm form, Choices choices, FormErrors errors) {

    public Map<String, String> bindings() {
        return AssignmentTable.bindings();
    }

    /** Kinds of deadlines by the value of the field. */
    public static Map<String, String> terms() {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("day", "Свой срок — один день");
        terms.put("document", "Общий срок документа");
        terms.put("monthly", "Ежемесячно до числа");
        terms.put("none", "Без срока");
        return terms;
    }
}
