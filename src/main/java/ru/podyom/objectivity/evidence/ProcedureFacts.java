package ru.podyom.objectivity.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.Share;

/**
 * What is known of one procedure of a school; what a file does not carry is null or empty, never zero.
 *
 * @param failed not passed out of all participants
 * @param marks null where the file has no marks
 * @param scores null where the file has no rows of pupils
 * @param journal comparison with the journal, by the report or counted from the rows
 * @param pairs journal marks with primary scores, empty where the file has none
 * @param tasks per task the pupils by score from 0 on, empty where the file has no tasks
 */
public record ProcedureFacts(
        Procedure procedure,
        Share failed,
        @Nullable MarkCounts marks,
        @Nullable ScoreCounts scores,
        @Nullable JournalCounts journal,
        List<JournalPair> pairs,
        List<List<Integer>> tasks) {

    public ProcedureFacts {
        pairs = List.copyOf(pairs);
        tasks = List.copyOf(tasks);
    }

    /** Facts of a file with one line per school. */
    public static ProcedureFacts counted(Procedure procedure, Share failed, @Nullable MarkCounts marks) {
        return new ProcedureFacts(procedure, failed, marks, null, null, List.of(), List.of());
    }

    public int participants() {
        return failed.of();
    }

    /** The same with primary scores. */
    public ProcedureFacts with(ScoreCounts counted) {
        return new ProcedureFacts(procedure, failed, marks, counted, journal, pairs, tasks);
    }

    /** The same with the comparison with the journal. */
    public ProcedureFacts with(JournalCounts compared) {
        return new ProcedureFacts(procedure, failed, marks, scores, compared, pairs, tasks);
    }

    /** The same with journal marks beside scores. */
    public ProcedureFacts withPairs(List<JournalPair> told) {
        return new ProcedureFacts(procedure, failed, marks, scores, journal, told, tasks);
    }

    /** The same with tasks. */
    public ProcedureFacts withTasks(List<List<Integer>> told) {
        return new ProcedureFacts(procedure, failed, marks, scores, journal, pairs, told);
    }
}
