package ru.podyom.meeting.writing;

import java.util.Map;
import ru.podyom.ui.FormErrors;

/**
 * Beginning minutes with a blank sheet.
 *
 * @param sent what was typed, by field
 */
public record NewMinutesPage(Map<String, String> municipalities, Map<String, String> sent, FormErrors errors) {

    public String at(String field) {
        return sent.getOrDefault(field, "");
    }
}
