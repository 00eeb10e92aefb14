package ru.podyom.assessment.comparison;

import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.Scope;
import ru.podyom.kernel.Share;
import ru.podyom.kernel.SmallCounts;

/**
 * Pupils of one school by their mark of a procedure against that of the journal, as it holds now.
 *
 * @param participants all of them; some have no mark in the journal
 * @param source number of the import it came with
 */
public record JournalComparison(
        Procedure procedure, int participants, int lowered, int confirmed, int raised, long source) {

    /** Who has both marks. */
    public int compared() {
        return lowered + confirmed + raised;
    }

    /** «55 %» of the compared, empty where nobody is. */
    public String loweredShare() {
        return compared() == 0 ? "" : new Share(lowered, compared()).text();
    }

    /** «ВПР 2024, 4 класс, Математика». */
    public String title() {
        return procedure.title();
    }

    boolean mayBeSeen(Scope reader) {
        return SmallCounts.mayBeSeen(reader, lowered, confirmed, raised, participants - compared());
    }
}
