package ru.podyom.meeting.body;

import java.util.Map;
import ru.podyom.ui.Words;

/** What a member does in a body; all of them count for the quorum. */
public enum MemberRole {
    CHAIR("Председатель"),
    DEPUTY("Заместитель председателя"),
    SECRETARY("Секретарь"),
    MEMBER("Член");

    private final String title;

    MemberRole(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    static Map<String, String> choices() {
        return Words.choices(values(), one -> one.title);
    }
}
