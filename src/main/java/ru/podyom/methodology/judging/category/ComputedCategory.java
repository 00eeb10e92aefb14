package ru.podyom.methodology.judging.category;

/**
 * What a run says a school is (methodology section 1.7). An official category comes from an act and is another type; a
 * school may have several of these at once.
 */
public enum ComputedCategory {
    LOW_RESULTS("ШНОР"),
    STEADILY_LOW("Устойчиво низкие"),
    AT_RISK("Зона риска"),
    ADVERSE_CONDITIONS("ШНСУ"),
    RESILIENT("Резильентная"),
    HIGH_RESULTS("Стабильно высокие результаты"),
    INSUFFICIENT_DATA("Недостаточно данных");

    private final String title;

    ComputedCategory(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether such a school may be asked to be a curator or a partner; nobody becomes one by a run. */
    public boolean mayHelpOthers() {
        return this == RESILIENT || this == HIGH_RESULTS;
    }
}
