package ru.podyom.meeting.reading.found;

/** What a point of minutes does: only some of them ask for an action and can have a deadline. */
public enum DecisionForm {
    DECISION("решение"),
    RECOMMENDATION("рекомендация"),
    ASSIGNMENT("поручение"),
    STATEMENT("констатация"),
    CONTROL("контроль"),
    /** A management decision that the minutes judge, such as those found effective. */
    MEASURE("мера");

    private final String title;

    DecisionForm(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether somebody has to do something by a day. */
    public boolean asksForAction() {
        return this == RECOMMENDATION || this == ASSIGNMENT;
    }
}
