package ru.podyom.identification;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.identification.category.FoundSchool;
import ru.podyom.kernel.Scope;
import ru.podyom.kernel.SmallCounts;
import ru.podyom.methodology.judging.Evidence;
import ru.podyom.ui.MarkBars;
import ru.podyom.ui.Words;

/**
 * Why a run says of a school what it says: sentence, steps, numbers, files.
 *
 * @param unsteady sentence about small numbers, empty where there is nothing to warn of
 * @param hidden whether numbers are left out because they count fewer than five pupils and the reader may not see those;
 *     then reasons and everything else that tells them in other words is left out too
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
        boolean hidden,
        @Nullable FoundSchool found) {

    /** One procedure in words. */
    public record Part(
            String title,
            String participants,
            String failed,
            String share,
            String interval,
            String probability,
            String state,
            String tone,
            long importNumber,
            List<Evidence> sources) {}

    /**
     * A procedure of the set without a result of the school.
     *
     * @param notHeld nobody wrote it: no gap in the data
     */
    public record Gap(String title, boolean notHeld) {}

    static ExplanationPage of(
            RunHead head,
            ConclusionLine line,
            List<Reason> reasons,
            List<JudgedProcedure> procedures,
            @Nullable FoundSchool found,
            Scope reader) {
        boolean hidden = procedures.stream().anyMatch(procedure -> !SmallCounts.mayBeSeen(reader, procedure.failed()));
        return new ExplanationPage(
                head,
                line.school(),
                line.name(),
                line.municipality(),
                line.code(),
                line.outcome().title(),
                RunPages.tone(line.outcome()).css(),
                line.summary(),
                hidden ? "" : unsteady(line),
                hidden ? SmallCounts.HIDDEN : line.probabilityText(),
                hidden ? List.of() : reasons,
                procedures.stream().map(procedure -> part(procedure, reader)).toList(),
                new MarkBars(
                        procedures.stream()
                                .map(procedure -> bar(procedure, reader))
                                .filter(Objects::nonNull)
                                .toList(),
                        head.linePercent()),
                hidden,
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

    private static Part part(JudgedProcedure procedure, Scope reader) {
        boolean seen = SmallCounts.mayBeSeen(reader, procedure.failed());
        return new Part(
                procedure.procedure().title(),
                SmallCounts.mayBeSeen(reader, procedure.failed().of())
                        ? Words.number(procedure.failed().of())
                        : SmallCounts.HIDDEN,
                seen ? Words.number(procedure.failed().part()) : SmallCounts.HIDDEN,
                seen ? procedure.failed().text() : SmallCounts.HIDDEN,
                seen ? procedure.intervalText() : SmallCounts.HIDDEN,
                seen ? procedure.probabilityText() : SmallCounts.HIDDEN,
                state(procedure, reader),
                procedure.low() ? "serious" : procedure.counted() ? "good" : "neutral",
                procedure.importNumber(),
                reader.smallCounts() ? procedure.sources() : List.of());
    }

    private static String state(JudgedProcedure procedure, Scope reader) {
        if (!procedure.counted()) {
            return "малая численность, не учтена";
        }
        var pooled = procedure.pooled();
        return (procedure.low() ? "низкий результат" : "не низкий")
                + (pooled == null || !SmallCounts.mayBeSeen(reader, pooled.failed())
                        ? ""
                        : ", %d–%d: %d из %d"
                                .formatted(
                                        pooled.from(),
                                        procedure.procedure().year(),
                                        pooled.failed().part(),
                                        pooled.failed().of()));
    }

    private static MarkBars.@Nullable Bar bar(JudgedProcedure procedure, Scope reader) {
        var marks = procedure.marks();
        return marks == null || !SmallCounts.mayBeSeen(reader, marks.get(0), marks.get(1), marks.get(2), marks.get(3))
                ? null
                : new MarkBars.Bar(
                        procedure.procedure().title(), marks.get(0), marks.get(1), marks.get(2), marks.get(3));
    }
}
