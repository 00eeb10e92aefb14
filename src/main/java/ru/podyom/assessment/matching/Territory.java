package ru.podyom.assessment.matching;

import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.MunicipalityId;

/**
 * Whose data an import brings: a region, or one municipality of it. Rows of other schools are left out.
 *
 * @param number of the region as ФИС ОКО counts regions (24)
 * @param name as the person knows it, e.g. «Богучанский район»
 */
public record Territory(long region, int number, @Nullable Long municipality, String name) {

    /** Value of the form's field. */
    public String key() {
        return region + (municipality == null ? "" : "-" + municipality);
    }

    /** The municipality, null for a whole region. */
    @Nullable
    MunicipalityId place() {
        return municipality == null ? null : new MunicipalityId(municipality);
    }
}
