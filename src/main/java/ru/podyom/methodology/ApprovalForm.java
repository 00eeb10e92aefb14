package ru.podyom.methodology;

import org.springframework.util.MultiValueMap;
import ru.podyom.ui.FormErrors;

/**
 * The act that approves a draft, as typed.
 *
 * @param revision of the draft the person read
 */
public record ApprovalForm(String title, String number, String date, int revision) {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NUMBER = 50;

    static ApprovalForm empty(int revision) {
        return new ApprovalForm("", "", "", revision);
    }

    static ApprovalForm of(MultiValueMap<String, String> sent) {
        return new ApprovalForm(
                SentForm.text(sent, "title"),
                SentForm.text(sent, "number"),
                SentForm.text(sent, "date"),
                SentForm.revision(sent));
    }

    FormErrors errors() {
        FormErrors errors = FormErrors.none();
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            errors =
                    errors.and("title", "Напишите, какой это документ и чей, не длиннее " + LONGEST_TITLE + " знаков.");
        }
        if (number.isBlank() || number.length() > LONGEST_NUMBER) {
            errors = errors.and("number", "Укажите номер документа, не длиннее " + LONGEST_NUMBER + " знаков.");
        }
        if (WrittenDay.read(date).isEmpty()) {
            errors = errors.and("date", "Укажите дату документа, например 01.09.2026.");
        }
        return errors;
    }

    /** The act of a form without errors. */
    ApprovalAct act() {
        return new ApprovalAct(
                title.strip(), number.strip(), WrittenDay.read(date).orElseThrow());
    }
}
