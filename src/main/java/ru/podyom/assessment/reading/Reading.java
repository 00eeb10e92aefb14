package ru.podyom.assessment.reading;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Problem;
import ru.podyom.kernel.Procedure;

/**
 * What a result file says about one procedure. Rows = participants + absent + refused. In files that carry one line per
 * school the counts are people, and a refused line counts the participants it names, at least one.
 *
 * @param file base name of the file
 * @param sha256 of the file's content, lower-case hex
 * @param layout id of the recognised layout, null where none was
 * @param procedure null where the file and its name do not tell it
 * @param from where the procedure was found, null where it was not
 * @param threshold what counts as failed and by which source, null where the marks of the file tell it
 * @param schools counts per school, in order of the code; none where the whole file is refused
 */
public record Reading(
        String file,
        String sha256,
        @Nullable String layout,
        @Nullable Procedure procedure,
        @Nullable ProcedureSource from,
        @Nullable String threshold,
        int rows,
        int participants,
        int absent,
        int refused,
        List<Problem> problems,
        List<SchoolCount> schools) {

    /** Whether the counts may be used: the procedure is known and no error concerns the file as a whole. */
    public boolean isUsable() {
        return procedure != null && problems.stream().noneMatch(p -> p.isError() && p.cell() == null);
    }

    /** Whether the counts are pupils against the journal: there are no marks to judge by. */
    public boolean comparesJournal() {
        return schools.stream().anyMatch(school -> school.journal() != null);
    }

    /** The same reading with more to say about it. */
    public Reading and(List<Problem> more) {
        List<Problem> all = Stream.concat(problems.stream(), more.stream()).toList();
        return new Reading(
                file, sha256, layout, procedure, from, threshold, rows, participants, absent, refused, all, schools);
    }

    /** How many problems refuse something. */
    public long errors() {
        return problems.stream().filter(Problem::isError).count();
    }
}
