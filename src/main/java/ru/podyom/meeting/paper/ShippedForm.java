package ru.podyom.meeting.paper;

import java.util.LinkedHashMap;
import java.util.Map;

/** Word forms that come with the system, in the two manners in which published minutes of such meetings are written. */
public enum ShippedForm {
    GROUP("Протокол рабочей группы", "повестка и решения под каждым вопросом, подписи председателя и секретаря"),
    SEMINAR("Протокол семинара-совещания", "повестка с докладчиками, общие рекомендации, списки школ рядом, выводы");

    private final String title;
    private final String about;

    ShippedForm(String title, String about) {
        this.title = title;
        this.about = about;
    }

    public String title() {
        return title;
    }

    public String about() {
        return about;
    }

    byte[] bytes() {
        return (this == GROUP ? Drawn.GROUP_BYTES : Drawn.SEMINAR_BYTES).clone();
    }

    /** Titles by code, for choices. */
    static Map<String, String> titles() {
        var titles = new LinkedHashMap<String, String>();
        for (var form : values()) {
            titles.put(form.name(), form.title + ": " + form.about);
        }
        return titles;
    }

    /** Drawn once, when first asked for. */
    private static final class Drawn {
        private static final byte[] GROUP_BYTES = FormDrawing.of(true);
        private static final byte[] SEMINAR_BYTES = FormDrawing.of(false);
    }
}
