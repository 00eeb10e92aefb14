package ru.podyom.meeting.invitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.planning.Audience;
import ru.podyom.meeting.planning.Meeting;
import ru.podyom.meeting.planning.MeetingCancelled;
import ru.podyom.meeting.planning.MeetingId;
import ru.podyom.meeting.planning.MeetingPlan;
import ru.podyom.meeting.planning.MeetingState;
import ru.podyom.meeting.planning.Meetings;
import ru.podyom.meeting.planning.PlannedItem;

/**
 * The door to invitations. Groups expand to people at the moment of sending and stay as they were then; who was told and
 * is meant no more is told off.
 */
@Service
public class Invitations {

    private final InvitationStore store;
    private final Meetings meetings;
    private final Mailing mailing;
    private final Clock clock;

    Invitations(InvitationStore store, Meetings meetings, Mailing mailing, Clock clock) {
        this.store = store;
        this.meetings = meetings;
        this.mailing = mailing;
        this.clock = clock;
    }

    /** Whom the groups mean today. */
    public List<Invitee> preview(Scope scope, MeetingId id) {
        Meeting meeting = meetings.led(scope, id);
        return store.meant(meeting, LocalDate.now(clock.withZone(meeting.zone())), scope.personalData());
    }

    /** Calls one more person by name; who is called already stays so. */
    @Transactional
    public void call(Scope scope, MeetingId id, PersonId person, Actor by) {
        Meeting meeting = meetings.led(scope, id);
        Set<Audience> audience = new HashSet<>(meeting.plan().audience());
        if (audience.add(Audience.of(person))) {
            change(scope, meeting, audience, by);
        }
    }

    /** Calls a person by name no more; groups may still mean the person. */
    @Transactional
    public void release(Scope scope, MeetingId id, PersonId person, Actor by) {
        Meeting meeting = meetings.led(scope, id);
        Set<Audience> audience = new HashSet<>(meeting.plan().audience());
        if (audience.remove(Audience.of(person))) {
            change(scope, meeting, audience, by);
        }
    }

    private void change(Scope scope, Meeting meeting, Set<Audience> audience, Actor by) {
        MeetingPlan plan = meeting.plan();
        meetings.change(
                scope,
                meeting.id(),
                meeting.revision().number(),
                new MeetingPlan(
                        plan.body(),
                        plan.kind(),
                        plan.format(),
                        plan.title(),
                        plan.day(),
                        plan.startsAt(),
                        plan.place(),
                        plan.link(),
                        audience),
                by);
    }

    /**
     * Tells everybody meant today; a planned meeting is called by it.
     *
     * @param version the state the person saw
     * @throws Refused when nobody is meant, or the meeting is over
     */
    @Transactional
    public Sent send(Scope scope, MeetingId id, int version, Actor by) {
        Meeting before = meetings.led(scope, id);
        List<Invitee> people = store.meant(before, LocalDate.now(clock.withZone(before.zone())), true);
        if (people.isEmpty()) {
            throw new Refused("Приглашать некого: выберите группы или добавьте людей.");
        }
        if (before.state() == MeetingState.PLANNED) {
            meetings.move(scope, id, version, MeetingState.CALLED, "", by);
        } else if (before.state() != MeetingState.CALLED) {
            throw new Refused("Приглашения рассылают на предстоящее заседание, а оно в состоянии «"
                    + before.state().title() + "».");
        }
        int sequence = meetings.tell(scope, id, people.size(), by);
        Meeting meeting = meetings.get(scope, id);
        List<PlannedItem> agenda = meetings.record(scope, id).agenda();
        int letters = 0;
        for (Invitee one : people) {
            store.keep(id, one, sequence);
            letters += mailing.invite(meeting, agenda, sequence, one.person(), one.address());
        }
        for (InvitationStore.Told gone : store.drop(id, sequence)) {
            letters += mailing.callOff(meeting, sequence, gone.person(), gone.address(), "");
        }
        int without =
                (int) people.stream().filter(one -> one.address().isEmpty()).count();
        return new Sent(people.size(), letters, without);
    }

    /** Tells everybody who was called that the meeting is off, within the transaction that cancels it. */
    @EventListener
    void cancelled(MeetingCancelled event) {
        for (InvitationStore.Told one : store.told(event.meeting().id())) {
            mailing.callOff(
                    event.meeting(), event.meeting().sequence() + 1, one.person(), one.address(), event.reason());
        }
    }
}
