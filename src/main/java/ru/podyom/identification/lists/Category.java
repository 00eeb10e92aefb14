package ru.podyom.identification.lists;

import java.util.Locale;
import java.util.Optional;
import ru.podyom.ui.Tone;

/**
 * What an official list says of its schools. Only an act or a letter gives a category; what a rule computes is an
 * {@code Outcome}, and the two never turn into each other.
 */
public enum Category {
    LOW_RESULTS("ШНОР", Tone.SERIOUS),
    AT_RISK("Зона риска", Tone.ATTENTION),
    ADVERSE_CONDITIONS("ШНСУ", Tone.INFO),
    RESILIENT("Резильентные", Tone.GOOD),
    HIGH_RESULTS("Стабильно высокие результаты", Tone.GOOD);

    /** The name of {@link #LOW_RESULTS} where a municipality has not chosen another. */
    public static final String USUAL_LABEL = "ШНОР";

    private final String title;
    private final Tone tone;

    Category(String title, Tone tone) {
        this.title = title;
        this.tone = tone;
    }

    /** As people of the municipality call it: «ШНОР» and «ШНРО» are one category. */
    public String title(String lowResultsLabel) {
        return this == LOW_RESULTS ? lowResultsLabel : title;
    }

    public Tone tone() {
        return tone;
    }

    /** The category that a heading names, e.g. «Школы, находящиеся в зоне риска …». */
    public static Optional<Category> namedIn(String heading) {
        var text = heading.toLowerCase(Locale.ROOT);
        if (hasAll(text, "зон", "риск") || hasAll(text, "групп", "риск")) {
            return Optional.of(AT_RISK);
        }
        if (text.contains("шнор") || text.contains("шнро") || hasAll(text, "низки", "результат")) {
            return Optional.of(LOW_RESULTS);
        }
        if (text.contains("шнсу") || text.contains("неблагоприятн")) {
            return Optional.of(ADVERSE_CONDITIONS);
        }
        if (text.contains("резильент")) {
            return Optional.of(RESILIENT);
        }
        return hasAll(text, "высоки", "результат") ? Optional.of(HIGH_RESULTS) : Optional.empty();
    }

    private static boolean hasAll(String text, String one, String other) {
        return text.contains(one) && text.contains(other);
    }
}
