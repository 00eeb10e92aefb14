package ru.podyom.assignment.decision;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.minutes.MinutesSigned;
import ru.podyom.ui.HomeTile;
import ru.podyom.ui.Words;

/** Minutes that were signed wait on the start page of control until their points are turned into assignments. */
@Component
class PointWatch implements HomeTile {

    private static final int ORDER = 29;

    private final PointStore store;

    PointWatch(PointStore store) {
        this.store = store;
    }

    @EventListener
    void keep(MinutesSigned signed) {
        store.remember(signed);
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Line> lines(Scope scope, Actor actor) {
        boolean control = actor.role() == Role.COORDINATOR || actor.role() == Role.SECRETARY;
        var waiting = control ? store.waiting(scope) : List.<Long>of();
        return waiting.isEmpty()
                ? List.of()
                : List.of(new Line(
                        Integer.toString(waiting.size()),
                        Words.plural(waiting.size(), "протокол подписан", "протокола подписано", "протоколов подписано")
                                + ": дайте поручения по пунктам",
                        "/assignments/minutes/" + waiting.getFirst(),
                        true));
    }
}
