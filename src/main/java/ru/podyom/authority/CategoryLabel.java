package ru.podyom.authority;

/** What the municipality calls schools with low results: both words are in use for one and the same category. */
public enum CategoryLabel {
    SHNOR("ШНОР"),
    SHNRO("ШНРО");

    private final String title;

    CategoryLabel(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
