package ru.podyom.ui;

/** Colour family of a badge or message; always shown together with a word, never alone. */
public enum Tone {
    NEUTRAL("neutral"),
    GOOD("good"),
    ATTENTION("attention"),
    SERIOUS("serious"),
    INFO("info");

    private final String css;

    Tone(String css) {
        this.css = css;
    }

    /** Suffix of the style class: «tone-attention». */
    public String css() {
        return css;
    }
}
