package ru.podyom.assignment.decision;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.minutes.Minutes;
import ru.podyom.meeting.minutes.MinutesId;

/** The door from minutes to assignments: what the points suggest, what a person confirms. */
@Service
public class Points {

    private final PointStore store;
    private final PointCircles circles;
    private final SignedMinutes signed;
    private final PointGiving giving;
    private final ApplicationEventPublisher events;

    Points(
            PointStore store,
            PointCircles circles,
            SignedMinutes signed,
            PointGiving giving,
            ApplicationEventPublisher events) {
        this.store = store;
        this.circles = circles;
        this.signed = signed;
        this.giving = giving;
        this.events = events;
    }

    /**
     * The points of signed minutes that ask somebody to act, in their order.
     *
     * @throws ru.podyom.kernel.NotFound when there are no such minutes, or the scope does not lead them
     */
    public List<Point> of(Scope scope, MinutesId id) {
        return store.points(signed.get(scope, id));
    }

    /** What became of the points of minutes, as far as the scope sees it. */
    public List<MinutesAssignments.Line> given(Scope scope, MinutesId id) {
        return store.given(scope, id);
    }

    /**
     * Makes assignments of the chosen points, of all or of none.
     *
     * @param typed fields by name, see {@link PointFields}
     * @return how many assignments were given
     * @throws Refused when a point was turned into assignments meanwhile, or a field cannot be read; all problems at once
     */
    @Transactional
    public int give(Scope scope, MinutesId id, Map<String, String> typed, Actor by) {
        var minutes = signed.get(scope, id);
        var expansions = circles.of(scope, minutes, signed.day(minutes));
        var chosen = store.points(minutes).stream()
                .filter(point -> typed.containsKey(PointFields.key(point, "take")))
                .toList();
        if (chosen.isEmpty()) {
            throw new Refused("Отметьте хотя бы один пункт.");
        }
        var faults = PointFields.faults(chosen, typed, giving.supervisors(scope));
        if (!faults.isEmpty()) {
            throw new Refused(String.join(" ", faults));
        }
        int given = 0;
        for (Point point : chosen) {
            if (!store.take(point, by)) {
                throw new Refused("По пункту «" + point.brief()
                        + "» поручения уже даны. Обновите страницу: второй раз они не создаются.");
            }
            given += giving.give(scope, minutes, point, expansions, typed, by);
        }
        if (Point.open(store.points(minutes)).isEmpty()) {
            store.forget(id);
        }
        record(by, "дать поручения по протоколу", minutes, "пунктов: " + chosen.size() + ", поручений: " + given);
        return given;
    }

    /** Says that the open points of the minutes need no assignments. */
    @Transactional
    public void decline(Scope scope, MinutesId id, Actor by) {
        var minutes = signed.get(scope, id);
        store.forget(id);
        record(by, "не давать поручений по остальным пунктам", minutes, minutes.title());
    }

    private void record(Actor by, String action, Minutes minutes, String details) {
        events.publishEvent(new Recorded(by, action, "протокол", minutes.id().toString(), null, details));
    }
}
