package ru.podyom.identification.lists;

import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.SchoolId;
import ru.podyom.school.timeline.DatedName;

/**
 * A line of a list as it stands there, with the school it means.
 *
 * @param place order in the list, from 1
 * @param school null where it is not recognised
 * @param called short name in the registry on the day of the list and now, empty where the school is not recognised
 * @param municipality of the school, empty where it is not recognised
 */
public record ListEntry(
        ListId list,
        int place,
        String number,
        String written,
        @Nullable SchoolId school,
        DatedName called,
        String municipality,
        String mark,
        boolean project500,
        @Nullable Integer cohort,
        String note) {

    /** The name of now, for what sets several lists side by side; as written where the school is not recognised. */
    public String name() {
        return school == null ? written : called.now();
    }

    /** The name on the day of the list, for the list itself; as written where the school is not recognised. */
    public String nameThen() {
        return school == null ? written : called.then();
    }

    /** «500+ 2022», «500+», or empty. */
    public String project() {
        return !project500 ? "" : cohort == null ? "500+" : "500+ " + cohort;
    }

    /** Whether a line names this school: by number, or by the same writing where it is not recognised. */
    public String key() {
        return school == null ? "?" + written.toLowerCase(java.util.Locale.ROOT) : school.toString();
    }
}
