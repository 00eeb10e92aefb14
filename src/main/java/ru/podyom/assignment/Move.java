package ru.podyom.assignment;

import static ru.podyom.assignment.AssignmentState.ACCEPTED;
import static ru.podyom.assignment.AssignmentState.CANCELLED;
import static ru.podyom.assignment.AssignmentState.GIVEN;
import static ru.podyom.assignment.AssignmentState.RELEASED;
import static ru.podyom.assignment.AssignmentState.REPORTED;
import static ru.podyom.assignment.AssignmentState.RETURNED;

import org.jspecify.annotations.Nullable;

/** What a person does with an assignment; from which states it can be done and which state follows. */
public enum Move {
    GIVE("дать поручение", "Поручение дано", GIVEN),
    ASK_EXTENSION("попросить продлить срок", "Запрошено продление срока", null),
    EXTEND("продлить срок", "Срок продлён", null),
    REFUSE_EXTENSION("отказать в продлении", "В продлении отказано", null),
    REPORT("отчитаться об исполнении", "Отчёт представлен", REPORTED),
    ACCEPT("принять отчёт", "Отчёт принят", ACCEPTED),
    RETURN("вернуть на доработку", "Отчёт возвращён на доработку", RETURNED),
    RELEASE("снять с контроля", "Снято с контроля", RELEASED),
    CANCEL("отменить поручение", "Поручение отменено", CANCELLED);

    private final String title;
    private final String past;
    private final @Nullable AssignmentState to;

    Move(String title, String past, @Nullable AssignmentState to) {
        this.title = title;
        this.past = past;
        this.to = to;
    }

    /** In the infinitive, as buttons and the journal say it: «вернуть на доработку». */
    public String title() {
        return title;
    }

    /** As the history says it: «Отчёт принят». */
    public String past() {
        return past;
    }

    /** Whether the addressee's side does it; everything else belongs to control. */
    public boolean isOfAddressee() {
        return this == ASK_EXTENSION || this == REPORT;
    }

    /** Whether it has to say why. */
    public boolean needsRemark() {
        return this == ASK_EXTENSION || this == REFUSE_EXTENSION || this == RETURN || this == CANCEL;
    }

    /** Whether it names a new day. */
    public boolean needsDay() {
        return this == ASK_EXTENSION || this == EXTEND;
    }

    /** Whether it can be done now. */
    public boolean isPossible(Assignment assignment) {
        var state = assignment.state();
        return switch (this) {
            case GIVE -> false;
            case ASK_EXTENSION, EXTEND, REPORT -> state.awaitsReport();
            case REFUSE_EXTENSION -> state.awaitsReport() && assignment.askedUntil() != null;
            case ACCEPT, RETURN -> state == REPORTED;
            // What recurs every month is never accepted for good, so control of it ends while it waits.
            case RELEASE ->
                state == ACCEPTED || (state == GIVEN && assignment.deadline().isMonthly());
            case CANCEL -> !state.isClosed();
        };
    }

    /** The state that follows; a recurring assignment whose report is accepted waits for the next month's. */
    public AssignmentState after(Assignment assignment) {
        if (this == ACCEPT && assignment.deadline().next() != null) {
            return GIVEN;
        }
        return to == null ? assignment.state() : to;
    }
}
