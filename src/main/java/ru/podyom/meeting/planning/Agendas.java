package ru.podyom.meeting.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.document.FileId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.people.People;
import ru.podyom.school.Schools;

/** The door to agendas: items in their order, speakers, papers. A cancelled meeting's agenda stays as it was. */
@Service
public class Agendas {

    private final AgendaStore store;
    private final Meetings meetings;
    private final People people;
    private final Schools schools;
    private final ApplicationEventPublisher events;

    Agendas(AgendaStore store, Meetings meetings, People people, Schools schools, ApplicationEventPublisher events) {
        this.store = store;
        this.meetings = meetings;
        this.people = people;
        this.schools = schools;
        this.events = events;
    }

    /** Items in their order; who sees the meeting sees them. */
    public List<PlannedItem> of(Scope scope, Meeting meeting) {
        return store.of(meetings.get(scope, meeting.id()).id(), meeting.plan().day(), scope.personalData());
    }

    /**
     * One item of a meeting that the scope shows.
     *
     * @throws NotFound when the meeting has no such item
     */
    public PlannedItem item(Scope scope, MeetingId id, long item) {
        return of(scope, meetings.get(scope, id)).stream()
                .filter(one -> one.id() == item)
                .findFirst()
                .orElseThrow(() -> new NotFound("agenda item", item));
    }

    private PlannedItem led(Scope scope, MeetingId id, long item) {
        changeable(scope, id);
        return item(scope, id, item);
    }

    private Meeting changeable(Scope scope, MeetingId id) {
        Meeting meeting = meetings.led(scope, id);
        if (meeting.state() == MeetingState.CANCELLED) {
            throw new Refused("Заседание отменено: его повестку не правят.");
        }
        return meeting;
    }

    /** Puts an item at the end. */
    @Transactional
    public long add(Scope scope, MeetingId id, ItemData data, Actor by) {
        changeable(scope, id);
        long item = store.insert(id, data);
        note(by, "добавить вопрос повестки", id, data.title());
        return item;
    }

    @Transactional
    public void change(Scope scope, MeetingId id, long item, ItemData data, Actor by) {
        led(scope, id, item);
        if (!store.update(id, item, data)) {
            throw new NotFound("agenda item", item);
        }
        note(by, "изменить вопрос повестки", id, data.title());
    }

    /** Takes an item off with its speakers; its papers stay stored. */
    @Transactional
    public void remove(Scope scope, MeetingId id, long item, Actor by) {
        PlannedItem gone = led(scope, id, item);
        store.remove(item);
        note(by, "снять вопрос с повестки", id, gone.data().title());
    }

    /** Moves an item one place up or down; at the end of the agenda nothing changes. */
    @Transactional
    public void move(Scope scope, MeetingId id, long item, boolean up, Actor by) {
        List<PlannedItem> items = of(scope, changeable(scope, id));
        int at = items.indexOf(item(scope, id, item));
        int to = up ? at - 1 : at + 1;
        if (to < 0 || to >= items.size()) {
            return;
        }
        store.swap(id, item, items.get(to).id());
        note(by, "переставить вопрос повестки", id, items.get(at).data().title());
    }

    /**
     * Adds who speaks: a person, a school, or words.
     *
     * @throws Refused when nobody is named
     */
    @Transactional
    public void addSpeaker(
            Scope scope,
            MeetingId id,
            long item,
            @Nullable PersonId person,
            @Nullable SchoolId school,
            String words,
            Actor by) {
        PlannedItem of = led(scope, id, item);
        if (person == null && school == null && words.isBlank()) {
            throw new Refused("Выберите человека или школу, либо напишите, кто докладывает.");
        }
        if (person != null) {
            people.get(scope, person, by);
        }
        if (school != null) {
            schools.get(scope, school);
        }
        store.addSpeaker(item, person, school, person == null ? words.strip() : "");
        note(by, "указать докладчика", id, of.data().title());
    }

    @Transactional
    public void removeSpeaker(Scope scope, MeetingId id, long item, long speaker, Actor by) {
        PlannedItem of = led(scope, id, item);
        if (!store.removeSpeaker(item, speaker)) {
            throw new NotFound("speaker", speaker);
        }
        note(by, "убрать докладчика", id, of.data().title());
    }

    @Transactional
    public void attach(Scope scope, MeetingId id, long item, FileId file, String name, Actor by) {
        led(scope, id, item);
        store.attach(item, file, name);
        note(by, "приложить материал к вопросу", id, name);
    }

    @Transactional
    public void detach(Scope scope, MeetingId id, long item, long file, Actor by) {
        led(scope, id, item);
        if (!store.detach(item, file)) {
            throw new NotFound("file", file);
        }
        note(by, "убрать материал вопроса", id, "");
    }

    private void note(Actor by, String action, MeetingId id, String details) {
        events.publishEvent(new Recorded(by, action, "заседание", id.toString(), null, details));
    }
}
