package ru.podyom.assessment.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Problem;
import ru.podyom.kernel.Procedure;

/**
 * What a result file says about one procedure. Rows = participants + absent + refused.
 *
 * @param file base name of the file
 * @param sha256 of the file's content, lower-case hex
 * @param layout id of the recognised layout, null where none was
 * @param procedure null where the file and its name do not tell it
 * @param from where the procedure was found, null where it was not
 * @param schools counts per school, in order of the code
 */
public record Reading(
        String file,
        String sha256,
        @Nullable String layout,
        @Nullable Procedure procedure,
        @Nullable ProcedureSource from,
        int rows,
        int participants,
        int absent,
        int refused,
        List<Problem> problems,
        List<SchoolCount> schools) {}
