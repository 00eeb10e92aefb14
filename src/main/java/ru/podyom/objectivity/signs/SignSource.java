package ru.podyom.objectivity.signs;

/** Whose rule a sign is. */
public enum SignSource {
    /** The algorithm of the official «Методика расчёта показателя…», fourteen signs (formats section 1.10). */
    OFFICIAL("официальная методика, 14 признаков"),
    /** Our proposal (methodology section 8.2): the exact statistics of the federal operator are not public. */
    OWN("собственный параметр");

    private final String title;

    SignSource(String title) {
        this.title = title;
    }

    /** As it stands beside every sign. */
    public String title() {
        return title;
    }
}
