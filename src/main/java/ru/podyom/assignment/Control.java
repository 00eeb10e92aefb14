package ru.podyom.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.authority.Municipalities;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Words;

/** What happens to assignments after they were given: reports, remarks, extensions, the end of control. */
@Service
public class Control {

    private final Assignments assignments;
    private final AssignmentStore store;
    private final StepStore steps;
    private final Municipalities municipalities;
    private final ApplicationEventPublisher events;

    Control(
            Assignments assignments,
            AssignmentStore store,
            StepStore steps,
            Municipalities municipalities,
            ApplicationEventPublisher events) {
        this.assignments = assignments;
        this.store = store;
        this.steps = steps;
        this.municipalities = municipalities;
        this.events = events;
    }

    /**
     * Takes a step; who did it, when and with which words stays in the history for good.
     *
     * @param version the state the person saw
     * @throws NotFound when the assignment lies outside the scope
     * @throws Refused when somebody changed it since, the step is not possible now, or lacks its words or its day
     */
    @Transactional
    public void take(Scope scope, AssignmentId id, int version, Step step, Actor by) {
        var seen = assignments.get(scope, id);
        var fault = fault(seen, version, step);
        if (fault != null) {
            throw new Refused(fault);
        }
        var due = due(seen, step);
        // The wish for a later day ends with whatever follows it.
        var asked = step.move() == Move.ASK_EXTENSION ? step.day() : null;
        if (!store.update(seen, version, step.move().after(seen), due, asked, by)) {
            throw new Refused(changedSince(assignments.get(scope, id)));
        }
        boolean moved = due != null && !due.equals(seen.deadline().due());
        var kept = new Step(step.move(), step.remark(), moved ? due : step.day(), step.files());
        steps.append(id, kept, by);
        events.publishEvent(new Recorded(
                by,
                step.move().title(),
                Assignments.KIND,
                id.toString(),
                seen.given().addressee().school(),
                seen.given().basis().text() + (moved ? ", новый срок: " + Words.day(due) : "")));
    }

    /** Why the step cannot be taken, a Russian sentence; null where it can. */
    public @Nullable String fault(Assignment seen, int version, Step step) {
        if (seen.revision().number() != version) {
            return changedSince(seen);
        }
        var move = step.move();
        if (!move.isPossible(seen)) {
            return "Сейчас нельзя " + move.title() + ": состояние — «"
                    + seen.state().title().toLowerCase(Words.RUSSIAN) + "»"
                    + (move == Move.REFUSE_EXTENSION ? ", продлить никто не просит." : ".");
        }
        if (move == Move.REPORT && step.remark().isEmpty() && step.files().isEmpty()) {
            return "Напишите, что сделано, или приложите файл.";
        }
        if (move.needsRemark() && step.remark().isEmpty()) {
            return move == Move.RETURN
                    ? "Напишите замечание: что доработать."
                    : "Напишите причину: без неё нельзя " + move.title() + ".";
        }
        return move.needsDay() ? dayFault(seen, step.day()) : null;
    }

    private static @Nullable String dayFault(Assignment seen, @Nullable LocalDate day) {
        if (day == null) {
            return "Укажите новый срок.";
        }
        var due = seen.deadline().due();
        if (day.isBefore(seen.today()) || (due != null && !day.isAfter(due))) {
            return "Новый срок должен быть позже прежнего и не раньше сегодняшнего дня.";
        }
        return null;
    }

    private static @Nullable LocalDate due(Assignment seen, Step step) {
        var deadline = seen.deadline();
        if (step.move() == Move.EXTEND) {
            return step.day();
        }
        var next = deadline.next();
        return step.move() == Move.ACCEPT && next != null ? next : deadline.due();
    }

    private String changedSince(Assignment now) {
        var place = now.given().addressee().municipality();
        var zone = municipalities
                .get(Scope.municipality(place, false), place)
                .data()
                .zone();
        return "Пока вы решали, поручение изменил(а) " + now.revision().by() + " в "
                + Words.moment(now.revision().at(), zone) + ". Откройте его заново.";
    }
}
