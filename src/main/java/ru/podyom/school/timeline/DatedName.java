package ru.podyom.school.timeline;

import org.jspecify.annotations.Nullable;

/**
 * The short name of a school on the day of a document, beside the one it has now. What was made on a day (a list, a run, a
 * loaded file) shows the name of that day; what sets several days side by side shows the name of now.
 *
 * @param then empty, as {@code now}, where there is no school
 */
public record DatedName(String then, String now) {

    /**
     * The two names as columns {@code name_then} and {@code name_now}; names {@code s} = school.school_view.
     *
     * @param day SQL of the day
     */
    public static String columns(String day) {
        return "school.name_on(s.id, s.short_name, " + day + ") as name_then, s.short_name as name_now";
    }

    /** Of what {@link #columns} gave; both null after an outer join that found no school. */
    public static DatedName of(@Nullable String then, @Nullable String now) {
        return then == null || now == null ? new DatedName("", "") : new DatedName(then, now);
    }

    public boolean renamed() {
        return !then.equals(now);
    }

    /** «Школа № 5», or «Школа № 5 (ныне: Лицей № 5)» where it was renamed since. */
    public String text() {
        return renamed() ? then + " (ныне: " + now + ")" : then;
    }
}
