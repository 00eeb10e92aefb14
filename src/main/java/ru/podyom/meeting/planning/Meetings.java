package ru.podyom.meeting.planning;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.identification.lists.Territory;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.body.Bodies;
import ru.podyom.meeting.body.Body;
import ru.podyom.meeting.body.BodyId;
import ru.podyom.ui.Words;

/** The door to meetings: plan, change, take a step further, note who came, read with agenda and attendance. */
@Service
public class Meetings {

    private static final String KIND = "заседание";

    private final MeetingStore store;
    private final AgendaStore agenda;
    private final PresenceStore presence;
    private final Bodies bodies;
    private final ApplicationEventPublisher events;

    Meetings(
            MeetingStore store,
            AgendaStore agenda,
            PresenceStore presence,
            Bodies bodies,
            ApplicationEventPublisher events) {
        this.store = store;
        this.agenda = agenda;
        this.presence = presence;
        this.bodies = bodies;
        this.events = events;
    }

    /**
     * One meeting.
     *
     * @throws NotFound when there is none, or the scope does not show it
     */
    public Meeting get(Scope scope, MeetingId id) {
        return find(scope, id).orElseThrow(() -> new NotFound(KIND, id));
    }

    /** The same, empty where there is none or the scope does not show it. */
    public Optional<Meeting> find(Scope scope, MeetingId id) {
        return store.byId(scope, id);
    }

    /**
     * A meeting that the scope lets lead.
     *
     * @throws NotFound when there is none, or its territory is not wholly in the scope
     */
    public Meeting led(Scope scope, MeetingId id) {
        Meeting meeting = get(scope, id);
        if (!meeting.leads()) {
            throw new NotFound(KIND, id);
        }
        return meeting;
    }

    /** A meeting with agenda and attendance; the reading of names is kept in the journal. */
    @Transactional
    public MeetingRecord read(Scope scope, MeetingId id, Actor by) {
        MeetingRecord whole = record(scope, id);
        if (scope.personalData()) {
            note(by, "открыть заседание", id, whole.meeting().heading());
        }
        return whole;
    }

    /** The same without a line in the journal, for acts that leave their own. */
    public MeetingRecord record(Scope scope, MeetingId id) {
        Meeting meeting = get(scope, id);
        BodyId of = meeting.plan().body();
        Body body = of == null || !meeting.leads() ? null : bodies.get(scope, of);
        return new MeetingRecord(
                meeting,
                body,
                agenda.of(id, meeting.plan().day(), scope.personalData()),
                meeting.leads() ? presence.of(id, meeting.plan().day(), scope.personalData()) : List.of());
    }

    /**
     * Plans a meeting.
     *
     * @throws NotFound when the territory is not wholly in the scope
     * @throws Refused when the body is of another territory, does not work that day, or nobody is called
     */
    @Transactional
    public MeetingId plan(Scope scope, Territory territory, MeetingPlan plan, Actor by) {
        if (!territory.isWithin(scope)) {
            throw new NotFound("territory", territory.key());
        }
        check(scope, territory, plan);
        MeetingId id = store.insert(territory, plan, by);
        note(by, "запланировать заседание", id, described(plan));
        return id;
    }

    /**
     * Changes the plan; people who were called already are told by the next sending.
     *
     * @param version the state the person saw
     * @throws Refused when the meeting is over, or somebody changed it since
     */
    @Transactional
    public void change(Scope scope, MeetingId id, int version, MeetingPlan plan, Actor by) {
        Meeting before = led(scope, id);
        if (!before.state().isAhead()) {
            throw new Refused("Заседание уже не впереди ("
                    + before.state().title().toLowerCase(Words.RUSSIAN) + "): план не правят.");
        }
        check(scope, before.territory(), plan);
        if (!store.update(id, version, plan, by)) {
            throw changedMeanwhile(before);
        }
        note(by, "изменить заседание", id, described(plan));
    }

    private void check(Scope scope, Territory territory, MeetingPlan plan) {
        if (plan.audience().stream().anyMatch(one -> one.kind() == AudienceKind.BODY) && plan.body() == null) {
            throw new Refused("Выбраны «Члены органа», а орган не указан.");
        }
        BodyId id = plan.body();
        if (id == null) {
            return;
        }
        Body body = bodies.get(scope, id);
        if (!body.territory().key().equals(territory.key())) {
            throw new Refused("Орган «" + body.name() + "» другой территории: "
                    + body.territory().name() + ".");
        }
        if (!body.worksOn(plan.day())) {
            throw new Refused("Орган «" + body.name() + "» " + Words.day(plan.day())
                    + " не работает: проверьте его срок или день заседания.");
        }
    }

    /**
     * Takes a meeting a step further: called, held, cancelled, planned again.
     *
     * @param reason of a cancellation, else empty
     */
    @Transactional
    public void move(Scope scope, MeetingId id, int version, MeetingState next, String reason, Actor by) {
        Meeting before = led(scope, id);
        boolean possible = switch (next) {
            case PLANNED -> before.state() == MeetingState.CANCELLED && before.sequence() == 0;
            case CALLED -> before.state() == MeetingState.PLANNED || before.state() == MeetingState.HELD;
            case HELD, CANCELLED -> before.state().isAhead();
        };
        if (!possible) {
            throw new Refused("Заседание сейчас в состоянии «" + before.state().title()
                    + "», из него нельзя перейти в «" + next.title() + "».");
        }
        if (next == MeetingState.CANCELLED && reason.isBlank()) {
            throw new Refused("Напишите, почему заседание отменяется: причина попадёт в письмо приглашённым.");
        }
        if (!store.move(id, version, next, reason.strip(), by)) {
            throw changedMeanwhile(before);
        }
        if (next == MeetingState.CANCELLED && before.sequence() > 0) {
            store.tell(id);
            events.publishEvent(new MeetingCancelled(before, reason.strip()));
        }
        note(by, step(next), id, described(before.plan()) + (reason.isBlank() ? "" : ": " + reason.strip()));
    }

    private static String step(MeetingState next) {
        return switch (next) {
            case PLANNED -> "вернуть заседание в план";
            case CALLED -> "назначить заседание";
            case HELD -> "отметить проведение заседания";
            case CANCELLED -> "отменить заседание";
        };
    }

    /** Counts one more telling of the people; returns its number, from 1. */
    @Transactional
    public int tell(Scope scope, MeetingId id, int people, Actor by) {
        Meeting meeting = led(scope, id);
        note(by, "разослать приглашения на заседание", id, described(meeting.plan()) + ", людей: " + people);
        return store.tell(id);
    }

    /**
     * Notes who came. Everybody called or of the body who is not among the people did not come.
     *
     * @param guests people known only as a count, not negative
     * @throws Refused when the meeting was cancelled or is still being planned
     */
    @Transactional
    public void note(Scope scope, MeetingId id, Set<PersonId> people, Set<SchoolId> schools, int guests, Actor by) {
        Meeting meeting = led(scope, id);
        if (!meeting.state().takesMinutes()) {
            throw new Refused("Участников отмечают у назначенного или проведённого заседания, а оно в состоянии «"
                    + meeting.state().title() + "».");
        }
        Set<PersonId> asked = presence.of(id, meeting.plan().day(), false).stream()
                .map(Presence::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        if (!asked.containsAll(people)) {
            throw new NotFound("person", people);
        }
        presence.write(id, asked, people, schools);
        store.setGuests(id, guests);
        note(
                by,
                "отметить участников заседания",
                id,
                "по именам: " + people.size() + ", от школ: " + schools.size() + ", ещё: " + guests);
    }

    private static Refused changedMeanwhile(Meeting before) {
        return new Refused("Пока вы правили, заседание изменил(а) "
                + before.revision().by() + " в "
                + Words.moment(before.revision().at(), before.zone()) + ". Откройте его заново и повторите правку.");
    }

    private static String described(MeetingPlan plan) {
        return plan.kind() + " «" + plan.title() + "», " + Words.day(plan.day()) + " " + plan.startsAt();
    }

    private void note(Actor by, String action, MeetingId id, String details) {
        events.publishEvent(new Recorded(by, action, KIND, id.toString(), null, details));
    }
}
