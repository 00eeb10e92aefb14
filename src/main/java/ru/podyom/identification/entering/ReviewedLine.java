package ru.podyom.identification.entering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.SchoolId;

/**
 * A line before it is written down.
 *
 * @param index place in the text, from 0; names the fields of the form
 * @param state what is to be done about it
 * @param school the school it will be written with, null where it stays without one
 * @param why what the recognition rests on, or what is wrong, in words
 */
record ReviewedLine(
        int index,
        WrittenLine line,
        State state,
        @Nullable SchoolId school,
        String why,
        List<Recognition.Suggestion> suggestions) {

    /** What the review says of a line. */
    enum State {
        CERTAIN,
        CHOSEN,
        UNSURE,
        UNKNOWN,
        DUPLICATE,
        LEFT_OUT;

        /** Whether the line is written down. */
        boolean isWritten() {
            return this != DUPLICATE && this != LEFT_OUT;
        }
    }
}
