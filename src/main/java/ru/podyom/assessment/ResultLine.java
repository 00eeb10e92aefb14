package ru.podyom.assessment;

import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.kernel.Share;
import ru.podyom.kernel.SmallCounts;

/**
 * The result of one school in one procedure that holds now.
 *
 * @param failed participants with the mark 2 or below the lowest score of mark 3
 * @param marks counts of the marks 2–5, null where the file does not tell them
 * @param source number of the import it came with
 */
public record ResultLine(
        SchoolId school,
        String name,
        String municipality,
        Procedure procedure,
        Share failed,
        int absent,
        @Nullable Marks marks,
        long source) {

    /** How many participants got each mark. */
    public record Marks(int two, int three, int four, int five) {

        boolean mayBeSeen(Scope reader) {
            return SmallCounts.mayBeSeen(reader, two, three, four, five);
        }
    }
}
