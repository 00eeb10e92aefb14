package ru.podyom.meeting.planning;

import ru.podyom.meeting.body.QuorumRule;

/** Members who came, of all members on the day, by the body's rule. */
public record Quorum(int came, int members, QuorumRule rule) {

    public boolean isMet() {
        return rule.isMet(came, members);
    }

    /** «5 из 9, нужно не меньше 5 (более 1/2 состава)». */
    public String text() {
        return members == 0
                ? "в составе органа на день заседания никого нет"
                : came + " из " + members + ", нужно не меньше " + rule.least(members) + " (" + rule.text() + ")";
    }
}
