package ru.podyom.identification.entering;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.identification.lists.ListEntry;
import ru.podyom.school.naming.ListedName;

/**
 * A line as somebody wrote it, taken apart.
 *
 * @param number order number as written, empty where there is none
 * @param municipality as written beside the school, empty where it is not
 */
record WrittenLine(
        String number,
        String name,
        String mark,
        boolean project500,
        @Nullable Integer cohort,
        String municipality,
        String note) {

    /** «1.МКОУ Хребтовская школа*    (500+   2022)», perhaps after a bullet. */
    static WrittenLine of(String written) {
        var listed = ListedName.of(written.replaceFirst("^\\s*[-−–—•·\\uF0B7]+\\s+", ""));
        var ordinal = listed.ordinal();
        return new WrittenLine(
                ordinal == null ? "" : ordinal.toString(),
                listed.name(),
                Objects.requireNonNullElse(listed.mark(), ""),
                listed.project500(),
                listed.cohort(),
                "",
                "");
    }

    static WrittenLine of(ListEntry entry) {
        return new WrittenLine(
                entry.number(),
                entry.written(),
                entry.mark(),
                entry.project500(),
                entry.cohort(),
                entry.municipality(),
                entry.note());
    }

    /** The line as people write it in one string. */
    String text() {
        return (number.isEmpty() ? "" : number + ". ") + name + mark + (project500 ? " (" + project() + ")" : "");
    }

    /** «500+ 2022», «500+», or empty. */
    String project() {
        return !project500 ? "" : cohort == null ? "500+" : "500+ " + cohort;
    }
}
