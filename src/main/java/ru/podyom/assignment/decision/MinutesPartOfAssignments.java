package ru.podyom.assignment.decision;

import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.minutes.Minutes;
import ru.podyom.meeting.minutes.MinutesPart;
import ru.podyom.meeting.minutes.MinutesStatus;
import ru.podyom.ui.Frame;

/** Assignments made of minutes, on the page of these; signed ones offer to make them. */
@Component
class MinutesPartOfAssignments implements MinutesPart {

    private final PointStore store;

    MinutesPartOfAssignments(PointStore store) {
        this.store = store;
    }

    @Override
    public Optional<Shown> shown(Minutes minutes, Scope scope, Frame frame) {
        if (!frame.can(Action.READ_ASSIGNMENTS)) {
            return Optional.empty();
        }
        var lines = store.given(scope, minutes.id());
        boolean leads = minutes.whole() && frame.can(Action.CONTROL_ASSIGNMENTS);
        int open = leads && minutes.status() == MinutesStatus.SIGNED
                ? Point.open(store.points(minutes)).size()
                : 0;
        if (lines.isEmpty() && open == 0) {
            return Optional.empty();
        }
        return Optional.of(new Shown(
                "Поручения по протоколу",
                "assignment/minutes-part",
                new MinutesAssignments(
                        minutes.id().value(), lines, open, open > 0, minutes.status() == MinutesStatus.REVOKED)));
    }
}
