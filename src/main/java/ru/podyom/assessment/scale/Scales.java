package ru.podyom.assessment.scale;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.Refused;
import ru.podyom.reference.Confidence;
import ru.podyom.reference.ReferenceRow;
import ru.podyom.reference.ReferenceTable;
import ru.podyom.reference.ShippedRows;

/**
 * Scales of the ВПР by year, grade and subject. They change every year, so they are reference data with a source, never
 * code.
 */
public final class Scales {

    private static final int ANY_YEAR = 0;

    /** @param year {@link #ANY_YEAR} where a user's file does not tell it */
    record Key(int year, int grade, String subject) {}

    private final Map<Key, Scale> scales;

    Scales(Map<Key, Scale> scales) {
        this.scales = Map.copyOf(scales);
    }

    /** The table that comes with the product: ВПР 2021 whole, single works of other years. */
    public static Scales shipped() {
        return of(ShippedRows.of(ReferenceTable.VPR_SCALES));
    }

    /** Scales of a reference table, as an office may have changed it. */
    public static Scales of(List<ReferenceRow> rows) {
        Map<Key, Scale> scales = new HashMap<>();
        rows.forEach(row -> scales.put(
                new Key(row.required("year"), row.required("grade"), row.text("subject")),
                new Scale(
                        row.required("from3"),
                        row.required("from4"),
                        row.required("from5"),
                        row.required("max"),
                        Scale.source(row.source(), row.confidence() == Confidence.OFFICIAL))));
        return new Scales(scales);
    }

    /**
     * A user's table: a JSON object «класс|предмет» or «год|класс|предмет» → from3, from4, from5, max.
     *
     * @throws Refused the file cannot be read or has another form
     */
    public static Scales load(Path json) {
        return new Scales(ScaleFile.read(json));
    }

    /** The scale of a work; empty where the table has none, and for other procedures than the ВПР. */
    public Optional<Scale> of(Procedure procedure) {
        if (procedure.kind() != ProcedureKind.VPR) {
            return Optional.empty();
        }
        Scale exact = scales.get(new Key(procedure.year(), procedure.grade(), procedure.subject()));
        Scale anyYear = scales.get(new Key(ANY_YEAR, procedure.grade(), procedure.subject()));
        return Optional.ofNullable(exact == null ? anyYear : exact);
    }
}
