package ru.podyom.reference;

import org.jspecify.annotations.Nullable;

/**
 * The lowest result that passes an exam; below it the participant failed.
 *
 * @param minimum in the unit
 * @param condition what must be met besides, in Russian; empty where nothing
 * @param source where the figure comes from
 * @param confirmed whether it was seen in an official paper; otherwise a person should compare
 * @param region number of the region that approved it, null where it holds for all
 */
public record PassMark(
        int minimum,
        Unit unit,
        String condition,
        String source,
        boolean confirmed,
        @Nullable Integer region) {

    /** What is counted. */
    public enum Unit {
        PRIMARY_SCORE("первичный балл"),
        TEST_SCORE("тестовый балл"),
        MARK("отметка");

        private final String title;

        Unit(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Whether a result in the same unit passes. */
    public boolean isPassedBy(int result) {
        return result >= minimum;
    }
}
