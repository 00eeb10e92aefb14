package ru.podyom.methodology.judging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Share;

/**
 * What was found about one criterion, why, and from which parts; page, document and appeal print the same tree.
 *
 * @param year whose procedures were looked at
 * @param failed the numbers behind it, null where the criterion has parts instead or nobody took part
 * @param past earlier counts that had a part in it, null where there were none
 * @param parts conclusions on the parts, in order of the criterion
 */
public record Conclusion(
        Criterion criterion,
        State state,
        int year,
        @Nullable Share failed,
        @Nullable Past past,
        List<Conclusion> parts) {

    public Conclusion {
        parts = List.copyOf(parts);
    }

    /**
     * Counts of earlier years.
     *
     * @param from the first of these years; the last is the one before the judged year
     */
    public record Past(int from, Share failed) {}

    /** No data is a state of its own: it is never shown as well-being. */
    public enum State {
        MET("выполнено"),
        NOT_MET("не выполнено"),
        INSUFFICIENT_DATA("недостаточно данных");

        private final String title;

        State(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        static State of(boolean met) {
            return met ? MET : NOT_MET;
        }
    }

    /** Russian sentences with the numbers in them. */
    public String words() {
        return Wording.of(this);
    }

    boolean isMet() {
        return state == State.MET;
    }

    /** How many parts are in the given state. */
    int count(State wanted) {
        return (int) parts.stream().filter(part -> part.state == wanted).count();
    }
}
