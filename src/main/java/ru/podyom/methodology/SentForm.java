package ru.podyom.methodology;

import org.springframework.util.MultiValueMap;

/** Fields of a form as the browser sends them; a missing one is an empty one. */
final class SentForm {

    private SentForm() {}

    static String text(MultiValueMap<String, String> sent, String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /** The revision the person saw; 0, which no draft has, where the field is damaged. */
    static int revision(MultiValueMap<String, String> sent) {
        String text = text(sent, "revision");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
