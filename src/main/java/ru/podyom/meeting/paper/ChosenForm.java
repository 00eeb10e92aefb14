package ru.podyom.meeting.paper;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ru.podyom.document.FileId;
import ru.podyom.kernel.MunicipalityId;

/**
 * The Word form of a municipality.
 *
 * @param shipped one that comes with the system, null where the municipality has its own
 * @param file its own, null where it uses a shipped one
 * @param changedBy empty while nobody has chosen
 */
public record ChosenForm(
        MunicipalityId municipality,
        @Nullable ShippedForm shipped,
        @Nullable FileId file,
        String fileName,
        String changedBy,
        @Nullable Instant changedAt) {

    static final String OWN = "OWN";

    static ChosenForm byDefault(MunicipalityId municipality) {
        return new ChosenForm(municipality, ShippedForm.GROUP, null, "", "", null);
    }

    public String kind() {
        return shipped == null ? OWN : shipped.name();
    }

    public String title() {
        return shipped == null ? "Свой бланк «" + fileName + "»" : shipped.title();
    }
}
