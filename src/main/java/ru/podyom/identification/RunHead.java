package ru.podyom.identification;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.methodology.judging.ParameterName;

/**
 * What a run was: methodology, year, snapshot, hash, author.
 *
 * @param territory municipality, or the region for a run over all of it
 * @param parameters numbers that were in force
 * @param imports numbers of the imports whose data were judged
 */
public record RunHead(
        RunId id,
        long region,
        @Nullable Long municipality,
        String territory,
        String methodology,
        String version,
        String title,
        Map<ParameterName, Integer> parameters,
        int year,
        String note,
        List<Long> imports,
        String hash,
        String author,
        Instant at) {

    /** Numbers in force by their Russian label, in the order of the card: «30 %». */
    public Map<String, String> labelled() {
        var labels = new LinkedHashMap<String, String>();
        for (var name : ParameterName.values()) {
            if (parameters.containsKey(name)) {
                labels.put(name.label(), name.text(Objects.requireNonNull(parameters.get(name))));
            }
        }
        return labels;
    }

    /** Per cent of failed from which this run took a result for low. */
    int linePercent() {
        return Objects.requireNonNull(parameters.get(ParameterName.THRESHOLD_PERCENT));
    }
}
