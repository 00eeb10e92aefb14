package ru.podyom.measure;

import org.jspecify.annotations.Nullable;

/**
 * What a measure came from.
 *
 * @param id number of the minutes, the recommendation or the run; null where it is no record of the system
 * @param text what it is in words, as it read when the measure was registered; may be empty for an own decision
 */
public record Origin(OriginKind kind, @Nullable Long id, String text) {

    /** The page of the record, null where there is none. */
    public @Nullable String href() {
        if (id == null) {
            return null;
        }
        return switch (kind) {
            case MINUTES -> "/minutes/" + id;
            case RECOMMENDATION -> "/recommendations/" + id;
            case RUN -> "/runs/" + id;
            case FINDING, OWN -> null;
        };
    }
}
