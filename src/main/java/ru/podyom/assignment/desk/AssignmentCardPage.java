package ru.podyom.assignment.desk;

import java.util.Arrays;
import java.util.List;
import ru.podyom.assignment.Assignment;
import ru.podyom.assignment.Move;
import ru.podyom.assignment.StepTaken;
import ru.podyom.kernel.Action;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Frame;

/**
 * One assignment with its history and with what the person may do now.
 *
 * @param history oldest first
 * @param form as typed before a refusal
 */
public record AssignmentCardPage(Assignment assignment, List<StepTaken> history, StepForm form, FormErrors errors) {

    /** Whether the person may report now. */
    public boolean reports(Frame frame) {
        return frame.can(Action.REPORT_ASSIGNMENTS) && Move.REPORT.isPossible(assignment);
    }

    /** Moves of control that are possible now, in their order. */
    public List<Move> control(Frame frame) {
        return frame.can(Action.CONTROL_ASSIGNMENTS)
                ? Arrays.stream(Move.values())
                        .filter(move -> move != Move.GIVE && !move.isOfAddressee() && move.isPossible(assignment))
                        .toList()
                : List.of();
    }

    /** Sentence on a button: «Принять отчёт». */
    public String button(Move move) {
        return BulkForm.title(move);
    }

    /** What the words of a move are called. */
    public String words(Move move) {
        return switch (move) {
            case RETURN -> "Замечание: что доработать";
            case CANCEL, REFUSE_EXTENSION, ASK_EXTENSION -> "Причина";
            default -> "Примечание, если нужно";
        };
    }
}
