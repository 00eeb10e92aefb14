package ru.podyom.methodology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.methodology.judging.ProcedureKey;
import ru.podyom.ui.Words;

/**
 * One version of a methodology: its rule, numbers, basis and history.
 *
 * @param procedures of the set, by kind
 * @param outcomes how to read each conclusion, by its name
 * @param history versions of the line, the newest first
 * @param successor the version approved in its place
 */
public record MethodologyCardPage(
        StoredVersion version,
        Map<String, List<String>> procedures,
        Map<String, String> outcomes,
        List<Step> history,
        @Nullable StoredVersion successor) {

    /** One version in the history: what it was made from and what it judges otherwise. */
    public record Step(StoredVersion version, String origin, List<String> differences) {}

    static MethodologyCardPage of(StoredVersion version, List<StoredVersion> all) {
        List<StoredVersion> line = all.stream()
                .filter(other -> other.content().id().equals(version.content().id()))
                .toList();
        return new MethodologyCardPage(
                version,
                byKind(version.content()),
                meanings(),
                line.stream().map(step -> step(step, line)).toList(),
                find(line, version.supersededBy()));
    }

    /** What a person should know before approving or reading: how it differs from the version it was made from. */
    public List<String> differences() {
        return history.stream()
                .filter(step -> step.version().id().equals(version.id()))
                .flatMap(step -> step.differences().stream())
                .toList();
    }

    public MethodologyVersion content() {
        return version.content();
    }

    /** «с 01.01.2020», «с 01.01.2021 по 31.12.2022». */
    public String validity() {
        return "с " + Words.day(content().validFrom())
                + (content().validTo() == null
                        ? ", срок окончания не задан"
                        : " по " + Words.day(content().validTo()));
    }

    /** Which procedures are taken, as to their year. */
    public String yearText() {
        return content().year() == null
                ? "новейший год из данных расчёта"
                : content().year() + " год";
    }

    private static Map<String, List<String>> byKind(MethodologyVersion content) {
        Map<ProcedureKind, List<String>> byKind = content.procedures().stream()
                .collect(Collectors.groupingBy(
                        ProcedureKey::kind,
                        TreeMap::new,
                        Collectors.mapping(
                                key -> key.grade() + " класс, " + key.subject().toLowerCase(Words.RUSSIAN),
                                Collectors.toList())));
        Map<String, List<String>> titled = new LinkedHashMap<>();
        byKind.forEach((kind, lines) -> titled.put(kind.title(), lines));
        return titled;
    }

    private static Map<String, String> meanings() {
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome.title(), meaning(outcome));
        }
        return outcomes;
    }

    private static String meaning(Outcome outcome) {
        return switch (outcome) {
            case LOW_RESULTS ->
                "Правило выполнено: школе нужна адресная помощь. Это не оценка школы и её учителей, а основание для "
                        + "поддержки.";
            case AT_RISK -> "До списка не хватает процедур, но низкий результат уже есть: помощь нужна заранее.";
            case NOT_IDENTIFIED ->
                "По учтённым процедурам правило не выполнено. О том, что не проверялось, вывод не говорит.";
            case INSUFFICIENT_DATA ->
                "Учтено слишком мало процедур: классы малы или файлы не загружены. Это не означает благополучия.";
        };
    }

    private static Step step(StoredVersion version, List<StoredVersion> line) {
        StoredVersion base = find(line, version.copiedFrom());
        List<String> differences = new ArrayList<>();
        if (base != null) {
            differences.addAll(Differences.between(base.content(), version.content()));
        }
        String origin = base == null
                ? version.createdBy()
                : "Копия редакции %s, сделал(а): %s".formatted(base.content().version(), version.createdBy());
        return new Step(version, origin, List.copyOf(differences));
    }

    private static @Nullable StoredVersion find(List<StoredVersion> line, @Nullable VersionId id) {
        return line.stream()
                .filter(version -> Objects.equals(version.id(), id))
                .findFirst()
                .orElse(null);
    }
}
