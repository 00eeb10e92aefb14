package ru.podyom.assessment.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.header.TaskScores;

/**
 * One pupil's row as counted: codes only, never a name.
 *
 * @param schoolCode login of the school, lower case
 * @param row number as a spreadsheet shows it
 * @param participant code of the participant («50001»), null where the file has none
 * @param classGroup «5А» or an ordinal number as written, null where empty or «нет»
 * @param total primary score, null where absent or refused
 * @param mark 2–5 by the file or by the scale, null where not known
 * @param journal mark 2–5 of the school's journal, null where the file has none
 * @param tasks scores task by task, {@link TaskScores#NOT_COUNTED} where a topic was not taught; empty where the file has
 *     none
 */
public record ParticipantRow(
        String schoolCode,
        String sheet,
        int row,
        @Nullable String participant,
        @Nullable String classGroup,
        Status status,
        @Nullable Integer total,
        @Nullable Integer mark,
        @Nullable Integer journal,
        List<Integer> tasks) {

    public ParticipantRow {
        tasks = List.copyOf(tasks);
    }

    /** A row of a file without journal marks and tasks. */
    public ParticipantRow(
            String schoolCode,
            String sheet,
            int row,
            @Nullable String participant,
            @Nullable String classGroup,
            Status status,
            @Nullable Integer total,
            @Nullable Integer mark) {
        this(schoolCode, sheet, row, participant, classGroup, status, total, mark, null, List.of());
    }

    /** A participant has a whole-number total; absent is marked so; refused is neither. */
    public enum Status {
        PARTICIPANT,
        ABSENT,
        REFUSED
    }
}
