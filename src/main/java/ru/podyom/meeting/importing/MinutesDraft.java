package ru.podyom.meeting.importing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.document.FileId;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.meeting.form.FormWriting;
import ru.podyom.meeting.form.MinutesForm;
import ru.podyom.meeting.minutes.MinutesId;

/**
 * Minutes that were read and wait for a person.
 *
 * @param file the original, null where text was pasted
 * @param text extracted text that the places refer to
 * @param places where fields were found, by their names
 * @param warnings of the reader
 * @param minutes what it became, null while it waits
 */
public record MinutesDraft(
        DraftId id,
        MunicipalityId municipality,
        String municipalityName,
        @Nullable FileId file,
        String fileName,
        String text,
        MinutesForm form,
        Map<String, FormWriting.Place> places,
        List<String> warnings,
        @Nullable MinutesId minutes,
        int version,
        String changedBy,
        Instant changedAt) {

    /** Rows that the reader was not sure of and nobody has confirmed. */
    public List<String> unconfirmed() {
        return places.entrySet().stream()
                .filter(place -> place.getValue().unsure())
                .map(Map.Entry::getKey)
                .filter(key -> key.startsWith("decision.") && !form.is(key + ".checked") && !form.is(key + ".drop"))
                .filter(key -> form.is(key + ".text"))
                .sorted()
                .toList();
    }
}
