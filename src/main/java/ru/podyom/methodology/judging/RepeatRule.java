package ru.podyom.methodology.judging;

/**
 * What the second criterion of the acts of 2025 does: one and the same procedure low two years running (methodology
 * section 1.1). How it joins the first is not established in open sources, so it is a parameter.
 */
public enum RepeatRule {
    /** The second criterion is not looked at: the text of 2020–2022. */
    IGNORED,
    /** The first criterion alone decides; the second marks a listed school as steadily low. */
    MARKED,
    /** Both are needed. */
    BOTH,
    /** Either is enough. */
    EITHER;

    static RepeatRule of(MethodologyVersion methodology) {
        return values()[methodology.value(ParameterName.REPEAT_RULE)];
    }

    /** Whether it has a part in the decision about the list. */
    boolean decides() {
        return this == BOTH || this == EITHER;
    }
}
