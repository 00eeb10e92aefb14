package ru.podyom.meeting.planning;

import java.util.OptionalInt;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.minutes.MinutesRegistry;

/**
 * Numbers of minutes: one row for each body and year; meetings of no body share the row of their territory. A number is
 * given once and a meeting keeps the one it has.
 */
@Service
public class MinutesNumbers {

    private final NumberStore store;
    private final Meetings meetings;
    private final MinutesRegistry registry;
    private final ApplicationEventPublisher events;

    MinutesNumbers(NumberStore store, Meetings meetings, MinutesRegistry registry, ApplicationEventPublisher events) {
        this.store = store;
        this.meetings = meetings;
        this.registry = registry;
        this.events = events;
    }

    /** The number the minutes of a meeting have, empty where none was given yet. */
    public OptionalInt of(Scope scope, MeetingId id) {
        meetings.get(scope, id);
        return store.of(id);
    }

    /** The number that minutes of the meeting have, or would get now; nothing is kept. */
    public int next(Scope scope, MeetingId id) {
        Meeting meeting = meetings.led(scope, id);
        return store.of(id).orElseGet(() -> following(scope, meeting));
    }

    /** Above the last one given, and above minutes of the body that came into the registry as files. */
    private int following(Scope scope, Meeting meeting) {
        MunicipalityId municipality = meeting.territory().municipality();
        int year = meeting.plan().day().getYear();
        int own = store.last(meeting, year) + 1;
        return municipality == null || meeting.bodyName().isEmpty()
                ? own
                : Math.max(own, registry.nextNumber(scope, municipality, meeting.bodyName(), year));
    }

    /**
     * Gives the meeting's minutes the next number, or returns the one they have. Two who take at the same moment get two
     * numbers: the row is locked meanwhile.
     */
    @Transactional
    public int take(Scope scope, MeetingId id, Actor by) {
        Meeting meeting = meetings.led(scope, id);
        store.lock(meeting);
        OptionalInt had = store.of(id);
        if (had.isPresent()) {
            return had.getAsInt();
        }
        int number = following(scope, meeting);
        keep(meeting, number, by);
        return number;
    }

    /**
     * Gives the meeting's minutes a number of the secretary's own choice, in place of the one they had.
     *
     * @throws Refused when the row has the number already, or it is none
     */
    @Transactional
    public void takeAs(Scope scope, MeetingId id, int number, Actor by) {
        Meeting meeting = meetings.led(scope, id);
        if (number < 1) {
            throw new Refused("Номер протокола — целое число от 1, а введено " + number + ".");
        }
        store.lock(meeting);
        OptionalInt had = store.of(id);
        if (had.isPresent() && had.getAsInt() == number) {
            return;
        }
        if (store.isTaken(meeting, meeting.plan().day().getYear(), number)) {
            throw new Refused("Номер " + number + " за " + meeting.plan().day().getYear()
                    + " год уже занят другим протоколом. Свободный следующий: " + following(scope, meeting) + ".");
        }
        store.release(id);
        keep(meeting, number, by);
    }

    private void keep(Meeting meeting, int number, Actor by) {
        store.insert(meeting, meeting.plan().day().getYear(), number, by);
        events.publishEvent(new Recorded(
                by,
                "присвоить номер протоколу",
                "заседание",
                meeting.id().toString(),
                null,
                "№ " + number + " за " + meeting.plan().day().getYear() + " год"));
    }
}
