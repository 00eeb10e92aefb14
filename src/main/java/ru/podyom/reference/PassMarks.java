package ru.podyom.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;

/**
 * Minimum scores of the ОГЭ and ЕГЭ by year, subject and region. Taken from the database in the web application
 * ({@link ReferenceTables#passMarks}), from the shipped rows in the command line ({@link #shipped}).
 */
public final class PassMarks {

    private final Map<String, ReferenceRow> oge = new HashMap<>();
    private final Map<String, ReferenceRow> ege = new HashMap<>();

    PassMarks(List<ReferenceRow> oge, List<ReferenceRow> ege) {
        oge.forEach(row -> this.oge.put(row.key(), row));
        ege.forEach(row -> this.ege.put(row.key(), row));
    }

    /** The figures that come with the product. */
    public static PassMarks shipped() {
        return new PassMarks(ShippedRows.of(ReferenceTable.OGE_SCALES), ShippedRows.of(ReferenceTable.EGE_MINIMUMS));
    }

    /**
     * The minimum for an exam; empty where the tables have none (then nothing may be said of who failed), and for other
     * procedures than ОГЭ and ЕГЭ.
     *
     * @param region number of the region as ФИС ОКО counts it (24); its own figure stands above the recommended one;
     *     null where only the recommended one is asked for
     */
    public Optional<PassMark> of(Procedure exam, @Nullable Integer region) {
        return switch (exam.kind()) {
            case OGE -> oge(exam.year(), exam.subject(), region);
            case EGE -> ege(exam.year(), exam.subject());
            case VPR, RDR -> Optional.empty();
        };
    }

    private Optional<PassMark> oge(int year, String subject, @Nullable Integer region) {
        String end = "|" + year + "|" + ReferenceRow.folded(subject);
        ReferenceRow own = region == null ? null : oge.get(region + end);
        return Optional.ofNullable(own == null ? oge.get(end) : own)
                .map(row -> new PassMark(
                        row.required("from3"),
                        PassMark.Unit.PRIMARY_SCORE,
                        row.text("condition"),
                        row.source(),
                        row.confidence() == Confidence.OFFICIAL,
                        row.number("region")));
    }

    private Optional<PassMark> ege(int year, String subject) {
        return Optional.ofNullable(ege.get(year + "|" + ReferenceRow.folded(subject)))
                .map(row -> new PassMark(
                        row.required("minimum"),
                        row.text("unit").equals("Отметка") ? PassMark.Unit.MARK : PassMark.Unit.TEST_SCORE,
                        "",
                        row.source(),
                        row.confidence() == Confidence.OFFICIAL,
                        null));
    }

    /** Whether the kind has minimum scores at all. */
    public static boolean has(ProcedureKind kind) {
        return kind == ProcedureKind.OGE || kind == ProcedureKind.EGE;
    }
}
