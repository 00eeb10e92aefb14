package ru.podyom.assignment.decision;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.podyom.meeting.minutes.MinutesSigned;

/** Minutes that were signed wait on the start page of control until their points are turned into assignments. */
@Component
class PointWatch {

    private final PointStore store;

    PointWatch(PointStore store) {
        this.store = store;
    }

    @EventListener
    void keep(MinutesSigned signed) {
        store.remember(signed);
    }
}
