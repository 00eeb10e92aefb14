package ru.podyom.assessment.matching;

import org.jspecify.annotations.Nullable;

/**
 * Whose data an import brings: a region, or one municipality of it. Rows of other schools are left out.
 *
 * @param name as the person knows it, e.g. «Богучанский район»
 */
public record Territory(long region, @Nullable Long municipality, String name) {

    /** Value of the form's field. */
    public String key() {
        return region + (municipality == null ? "" : "-" + municipality);
    }
}
