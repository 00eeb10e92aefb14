package ru.podyom.identification;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.identification.category.FoundSchool;
import ru.podyom.methodology.judging.Evidence;
import ru.podyom.ui.MarkBars;
import ru.podyom.ui.Words;

/**
 * Why a run says of a school what it says: sentence, steps, numbers, files.
 *
 * @param unsteady sentence about small numbers, empty where there is nothing to warn of
 * @param found categories with their grounds, exit, doubts; null for a run made before they were kept
 */
public record ExplanationPage(
        RunHead head,
        long school,
        String name,
        String municipality,
        String code,
        String outcome,
        String tone,
        String summary,
        String unsteady,
        String probability,
        List<Reason> reasons,
        List<Part> parts,
        MarkBars marks,
        @Nullable FoundSchool found) {

    /** One procedure in words. */
    public record Part(
            String title,
            int participants,
            int failed,
            String share,
            String interval,
            String probability,
            String state,
            String tone,
            long importNumber,
            List<Evidence> sources) {}

    static ExplanationPage of(
            RunHead head,
            ConclusionLine line,
            List<Reason> reasons,
            List<JudgedProcedure> procedures,
            @Nullable FoundSchool found) {
        return new ExplanationPage(
                head,
                line.school(),
                line.name(),
                line.municipality(),
                line.code(),
                line.outcome().title(),
                RunPages.tone(line.outcome()).css(),
                line.summary(),
                unsteady(line),
                line.probabilityText(),
                reasons,
                procedures.stream().map(ExplanationPage::part).toList(),
                new MarkBars(
                        procedures.stream()
                                .map(ExplanationPage::bar)
                                .filter(Objects::nonNull)
                                .toList(),
                        head.linePercent()),
                found);
    }

    private static String unsteady(ConclusionLine line) {
        var pupils = line.pupilsToFlip();
        if (pupils == null) {
            return "";
        }
        return "Вывод изменился бы, если бы иначе написал" + (pupils == 1 ? " " : "и ")
                + Words.count(pupils, "ученик", "ученика", "учеников")
                + (line.isUnsteady() ? ": статус неустойчив." : ".");
    }

    private static Part part(JudgedProcedure procedure) {
        return new Part(
                procedure.procedure().title(),
                procedure.failed().of(),
                procedure.failed().part(),
                procedure.failed().text(),
                procedure.intervalText(),
                procedure.probabilityText(),
                state(procedure),
                procedure.low() ? "serious" : procedure.counted() ? "good" : "neutral",
                procedure.importNumber(),
                procedure.sources());
    }

    private static String state(JudgedProcedure procedure) {
        if (!procedure.counted()) {
            return "малая численность, не учтена";
        }
        var pooled = procedure.pooled();
        return (procedure.low() ? "низкий результат" : "не низкий")
                + (pooled == null
                        ? ""
                        : ", %d–%d: %d из %d"
                                .formatted(
                                        pooled.from(),
                                        procedure.procedure().year(),
                                        pooled.failed().part(),
                                        pooled.failed().of()));
    }

    private static MarkBars.@Nullable Bar bar(JudgedProcedure procedure) {
        var marks = procedure.marks();
        return marks == null
                ? null
                : new MarkBars.Bar(
                        procedure.procedure().title(), marks.get(0), marks.get(1), marks.get(2), marks.get(3));
    }
}
