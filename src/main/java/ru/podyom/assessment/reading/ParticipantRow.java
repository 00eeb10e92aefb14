package ru.podyom.assessment.reading;

import org.jspecify.annotations.Nullable;

/**
 * One pupil's row as counted: codes only, never a name.
 *
 * @param schoolCode login of the school, lower case
 * @param row number as a spreadsheet shows it
 * @param participant code of the participant («50001»), null where the file has none
 * @param classGroup «5А» or an ordinal number as written, null where empty or «нет»
 * @param total primary score, null where absent or refused
 * @param mark 2–5 by the file or by the scale, null where not known
 */
public record ParticipantRow(
        String schoolCode,
        String sheet,
        int row,
        @Nullable String participant,
        @Nullable String classGroup,
        Status status,
        @Nullable Integer total,
        @Nullable Integer mark) {

    /** A participant has a whole-number total; absent is marked so; refused is neither. */
    public enum Status {
        PARTICIPANT,
        ABSENT,
        REFUSED
    }
}
