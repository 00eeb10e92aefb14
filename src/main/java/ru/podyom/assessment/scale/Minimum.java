package ru.podyom.assessment.scale;

/**
 * The lowest result with which a work counts as passed.
 *
 * @param score primary score of the ОГЭ, test score of the ЕГЭ
 * @param source where the figure comes from, in Russian
 */
public record Minimum(int score, String source) {

    /** Whether the figure was not seen in an official paper, so that a person should check it. */
    public boolean isSecondary() {
        return source.startsWith("вторичный источник") || source.endsWith("(по вторичному источнику)");
    }

    /** «ниже 24 баллов (…)», as a person reads the threshold that was used. */
    public String title() {
        return "ниже %d (%s)".formatted(score, source);
    }
}
