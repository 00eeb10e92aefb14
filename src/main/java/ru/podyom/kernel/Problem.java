package ru.podyom.kernel;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with an input, told so that a person finds the place and knows what to write there.
 *
 * @param sheet sheet of a workbook, null where the whole file is meant
 * @param cell address such as «I17», null where the whole sheet or file is meant
 * @param value what stands there, null where nothing does
 * @param expected what was expected, a Russian sentence
 */
public record Problem(
        Severity severity,
        @Nullable String sheet,
        @Nullable String cell,
        @Nullable String value,
        String expected) {

    /** An error refuses the row (or the file, where no cell is named); a warning lets it count. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public static Problem error(
            @Nullable String sheet, @Nullable String cell, @Nullable String value, String expected) {
        return new Problem(Severity.ERROR, sheet, cell, value, expected);
    }

    public static Problem warning(
            @Nullable String sheet, @Nullable String cell, @Nullable String value, String expected) {
        return new Problem(Severity.WARNING, sheet, cell, value, expected);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
