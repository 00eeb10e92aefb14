package ru.podyom.identification.entering;

import org.jspecify.annotations.Nullable;

/**
 * What the form of a list sends; every field may be missing.
 *
 * @param id of the list being corrected
 * @param version of that list as the person saw it
 * @param territory key of a territory
 * @param issued month or day as people write it
 * @param text lines as pasted
 * @param column which of several lists in the text is meant, from 1
 * @param origin how the text came: typed or from a file
 * @param duplicates how many repeated schools the review has already shown
 */
public record ListForm(
        @Nullable Long id,
        @Nullable Integer version,
        @Nullable String territory,
        @Nullable String title,
        @Nullable String category,
        @Nullable String source,
        @Nullable String issued,
        @Nullable String actKind,
        @Nullable String actNumber,
        @Nullable String actDate,
        @Nullable String note,
        @Nullable String text,
        @Nullable Integer column,
        @Nullable String origin,
        @Nullable Integer duplicates) {

    static final String TYPED = "введён вручную";

    static ListForm empty(String territory, String text) {
        return new ListForm(
                null, null, territory, null, null, null, null, null, null, null, null, text, null, TYPED, null);
    }

    /** The same form with the text of a file. */
    ListForm from(String newText, String newOrigin) {
        return new ListForm(
                id, version, territory, title, category, source, issued, actKind, actNumber, actDate, note, newText, 1,
                newOrigin, null);
    }

    static String said(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    int chosenColumn() {
        return column == null || column < 1 ? 1 : column;
    }

    public boolean isCorrection() {
        return id != null;
    }
}
