package ru.podyom.methodology.judging;

/** What a rule computes for a school; not the official category, which only an act gives. */
public enum Outcome {
    LOW_RESULTS("Низкие результаты"),
    AT_RISK("Зона риска"),
    NOT_IDENTIFIED("Не выявлена"),
    INSUFFICIENT_DATA("Недостаточно данных");

    private final String title;

    Outcome(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
