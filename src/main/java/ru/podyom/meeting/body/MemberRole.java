package ru.podyom.meeting.body;

import java.util.LinkedHashMap;
import java.util.Map;

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
        Map<String, String> choices = new LinkedHashMap<>();
        for (MemberRole role : values()) {
            choices.put(role.name(), role.title);
        }
        return choices;
    }
}
