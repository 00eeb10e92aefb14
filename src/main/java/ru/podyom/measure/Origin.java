package ru.podyom.measure;

import org.jspecify.annotations.Nullable;

/**
 * What a measure came from.
 *
 * @param id number of the minutes, the recommendation or the run; null where it is no record of the system
 * @param place of the finding or of the point in its minutes, from 1; null where the record as a whole is meant
 * @param text what it is in words, as it read when the measure was registered; may be empty for an own decision
 */
public record Origin(
        OriginKind kind, @Nullable Long id, @Nullable Integer place, String text) {

    /** One that names no place within a record. */
    public Origin(OriginKind kind, @Nullable Long id, String text) {
        this(kind, id, null, text);
    }

    /** The page of the record, null where there is none. */
    public @Nullable String href() {
        if (id == null) {
            return null;
        }
        return switch (kind) {
            case MINUTES -> "/minutes/" + id + (place == null ? "" : "#point-" + place);
            case FINDING -> "/minutes/" + id + (place == null ? "" : "#finding-" + place);
            case RECOMMENDATION -> "/recommendations/" + id;
            case RUN -> "/runs/" + id;
            case OWN -> null;
        };
    }
}
