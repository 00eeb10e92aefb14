package ru.podyom.assignment.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.assignment.Move;

/**
 * One act on several assignments.
 *
 * @param id chosen assignments
 * @param version states the person saw, beside the numbers; missing before the confirmation
 */
public record BulkForm(
        @Nullable Move move,
        @Nullable List<Long> id,
        @Nullable List<Integer> version,
        @Nullable String remark,
        @Nullable String day) {

    private static final List<Move> OFFERED = List.of(Move.ACCEPT, Move.RETURN, Move.EXTEND, Move.RELEASE, Move.CANCEL);

    static Map<String, String> moves() {
        Map<String, String> moves = new LinkedHashMap<>();
        OFFERED.forEach(move -> moves.put(move.name(), title(move)));
        return moves;
    }

    /** The title with a capital. */
    static String title(Move move) {
        return Character.toUpperCase(move.title().charAt(0)) + move.title().substring(1);
    }

    boolean isOffered() {
        return move != null && OFFERED.contains(move);
    }

    StepForm step() {
        return new StepForm(move, remark, day, null);
    }
}
