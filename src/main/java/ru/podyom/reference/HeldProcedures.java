package ru.podyom.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.podyom.kernel.Procedure;

/**
 * Which procedures were held: where a school has no result, this tells a gap in the data from a work that nobody wrote.
 */
public final class HeldProcedures {

    /** What the table says of a procedure. */
    public enum Answer {
        /** Every school that has the grade took part. */
        HELD_FOR_ALL,
        /** Held in some schools or for those who chose it: a missing result is no gap. */
        HELD_FOR_SOME,
        /** The year and grade are in the table, this subject is not. */
        NOT_HELD,
        /** The table says nothing of the year and grade. */
        UNKNOWN
    }

    private final Map<String, ReferenceRow> rows = new HashMap<>();

    HeldProcedures(List<ReferenceRow> rows) {
        rows.forEach(row -> this.rows.put(row.key(), row));
    }

    /** The table that comes with the product. */
    public static HeldProcedures shipped() {
        return new HeldProcedures(ShippedRows.of(ReferenceTable.HELD));
    }

    public Answer of(Procedure procedure) {
        String work =
                ReferenceRow.folded(procedure.kind().title()) + "|" + procedure.year() + "|" + procedure.grade() + "|";
        ReferenceRow row = rows.get(work + ReferenceRow.folded(procedure.subject()));
        if (row == null) {
            return rows.keySet().stream().anyMatch(key -> key.startsWith(work)) ? Answer.NOT_HELD : Answer.UNKNOWN;
        }
        return row.text("choice").equals("Все") ? Answer.HELD_FOR_ALL : Answer.HELD_FOR_SOME;
    }
}
