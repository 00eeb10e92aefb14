package ru.podyom.identification.lists;

import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.SchoolId;

/**
 * A line of a list as it stands there, with the school it means.
 *
 * @param place order in the list, from 1
 * @param school null where it is not recognised
 * @param schoolName short name in the registry, empty where the school is not recognised
 * @param municipality of the school, empty where it is not recognised
 */
public record ListEntry(
        ListId list,
        int place,
        String number,
        String written,
        @Nullable SchoolId school,
        String schoolName,
        String municipality,
        String mark,
        boolean project500,
        @Nullable Integer cohort,
        String note) {

    /** The name to show: as registered, or as written where the school is not recognised. */
    public String name() {
        return school == null ? written : schoolName;
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
