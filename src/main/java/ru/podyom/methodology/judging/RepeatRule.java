package ru.podyom.methodology.judging;

import java.util.Arrays;

/**
 * What the second criterion of the acts of 2025 does: one and the same procedure low two years running (methodology
 * section 1.1). How it joins the first is not established in open sources, so it is a parameter.
 */
public enum RepeatRule {
    /** The second criterion is not looked at: the text of 2020–2022. */
    IGNORED(0),
    /** The first criterion alone decides; the second marks a listed school as steadily low. */
    MARKED(1),
    /** Both are needed. */
    BOTH(2),
    /** Either is enough. */
    EITHER(3);

    private final int number;

    RepeatRule(int number) {
        this.number = number;
    }

    static RepeatRule of(MethodologyVersion methodology) {
        int wanted = methodology.value(ParameterName.REPEAT_RULE);
        return Arrays.stream(values())
                .filter(rule -> rule.number == wanted)
                .findFirst()
                .orElseThrow();
    }

    /** Its value as a parameter. */
    public int number() {
        return number;
    }

    /** Whether it has a part in the decision about the list. */
    boolean decides() {
        return this == BOTH || this == EITHER;
    }
}
