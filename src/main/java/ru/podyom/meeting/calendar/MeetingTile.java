package ru.podyom.meeting.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.HomeTile;
import ru.podyom.ui.Words;

/** The next meetings on the start page: those of the coming three weeks. */
@Component
class MeetingTile implements HomeTile {

    private static final int ORDER = 25;
    private static final int AHEAD = 21;

    private final MeetingListStore store;
    private final Clock clock;

    MeetingTile(MeetingListStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Line> lines(Scope scope, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return store.ahead(scope, today, today.plusDays(AHEAD)).stream()
                .map(one -> new Line(
                        Words.day(one.day()).substring(0, 5),
                        "в " + one.startsAt() + " — " + one.title(),
                        "/meetings/" + one.id(),
                        one.day().equals(today)))
                .toList();
    }
}
