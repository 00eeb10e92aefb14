package ru.podyom.measure;

import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.SchoolId;

/**
 * Whose measure it is.
 *
 * @param school null for a measure of the whole municipality
 */
public record Place(MunicipalityId municipality, @Nullable SchoolId school) {

    /** «school-12» or «municipality-3», as a form sends it. */
    String key() {
        return school == null ? "municipality-" + municipality : "school-" + school;
    }
}
