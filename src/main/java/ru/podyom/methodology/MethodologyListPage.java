package ru.podyom.methodology;

import static ru.podyom.methodology.judging.ParameterName.LEAST_PROCEDURES;
import static ru.podyom.methodology.judging.ParameterName.MIN_PARTICIPANTS;
import static ru.podyom.methodology.judging.ParameterName.THRESHOLD_PERCENT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.ShippedMethodologies;
import ru.podyom.ui.Words;

/** All methodologies, each by the version in force, with the drafts that wait beside it. */
public record MethodologyListPage(List<Line> lines) {

    /** One line of versions. */
    public record Line(StoredVersion current, String inShort, List<StoredVersion> drafts, int versions) {}

    static MethodologyListPage of(List<StoredVersion> all) {
        Map<String, List<StoredVersion>> lines = new LinkedHashMap<>();
        ShippedMethodologies.all().forEach(shipped -> lines.put(shipped.id(), new ArrayList<>()));
        all.forEach(version -> lines.computeIfAbsent(version.content().id(), _ -> new ArrayList<>())
                .add(version));
        return new MethodologyListPage(lines.values().stream()
                .filter(versions -> !versions.isEmpty())
                .map(MethodologyListPage::line)
                .toList());
    }

    /** The newest approved version stands for its line. */
    private static Line line(List<StoredVersion> newestFirst) {
        Map<Boolean, List<StoredVersion>> byDraft =
                newestFirst.stream().collect(Collectors.partitioningBy(StoredVersion::isDraft));
        StoredVersion current = byDraft.getOrDefault(false, List.of()).stream()
                .filter(version -> version.state() == VersionState.APPROVED)
                .findFirst()
                .orElse(newestFirst.getFirst());
        return new Line(current, inShort(current.content()), byDraft.getOrDefault(true, List.of()), newestFirst.size());
    }

    /** «Не менее 30 % не справившихся, не менее чем в 2 процедурах из 9; от 10 участников». */
    static String inShort(MethodologyVersion content) {
        return "Не менее %d\u00a0%% не справившихся не менее чем в %s из %d; учитываются процедуры от %s"
                .formatted(
                        content.value(THRESHOLD_PERCENT),
                        Words.count(content.value(LEAST_PROCEDURES), "процедуре", "процедурах", "процедурах"),
                        content.procedures().size(),
                        Words.count(content.value(MIN_PARTICIPANTS), "участника", "участников", "участников"));
    }
}
