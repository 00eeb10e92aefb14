package ru.podyom.school.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.School;
import ru.podyom.school.Schools;
import ru.podyom.ui.Words;

/** The door to the life of a school: what happened to it by which paper, and taking back what was entered by mistake. */
@Service
public class SchoolLife {

    private final Schools schools;
    private final LifeStore store;
    private final LifeEffects effects;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SchoolLife(Schools schools, LifeStore store, LifeEffects effects, ApplicationEventPublisher events, Clock clock) {
        this.schools = schools;
        this.store = store;
        this.effects = effects;
        this.events = events;
        this.clock = clock;
    }

    /** Events of a school and those of others that name it, oldest first; undone ones are in the journal only. */
    public List<LifeEvent> of(Scope scope, SchoolId school) {
        schools.get(scope, school);
        return store.about(school);
    }

    /**
     * Schools whose work this one carries on, at any remove, as far as the scope covers them. Their results stay theirs:
     * they are shown beside, never added.
     */
    public List<School> predecessors(Scope scope, SchoolId school) {
        return List.copyOf(schools.all(scope, store.predecessors(school)).values());
    }

    /**
     * Enters an event and changes the registry accordingly.
     *
     * @throws Refused when something is missing, the day lies ahead or before a later event, or the state of the school
     *     does not allow it
     */
    @Transactional
    void happen(Scope scope, SchoolId id, LifeOrder order, Actor by) {
        School school = schools.get(scope, id);
        if (order.day().isAfter(LocalDate.now(clock))) {
            throw new Refused("Дата события ещё не наступила. Внесите его, когда документ вступит в силу.");
        }
        own(id).filter(last -> last.day().isAfter(order.day())).ifPresent(last -> {
            throw new Refused(
                    "После этой даты уже есть событие: " + last.kind().title().toLowerCase(Locale.ROOT) + " "
                            + Words.day(last.day()) + ". События вносят по порядку.");
        });
        LifeEvent.State before = effects.state(school);
        LifeEvent.State after = effects.after(scope, school, order);
        effects.carryOut(scope, school, after, by);
        store.insert(order, id, before, after, by);
        record(
                by,
                "внести событие школы",
                id,
                order.kind().title() + " " + Words.day(order.day()) + ", " + order.document());
        SchoolId other = order.other();
        if (other != null) {
            record(by, "внести событие школы", other, order.kind().title() + ": " + school.name());
        }
    }

    /**
     * Takes an event back: the school is as it was before it.
     *
     * @throws NotFound when the school has no such event
     * @throws Refused when a later event or a later change of the school leans on it
     */
    @Transactional
    void undo(Scope scope, SchoolId id, long number, Actor by) {
        School school = schools.get(scope, id);
        LifeEvent event = store.byId(number)
                .filter(one -> one.school().equals(id))
                .orElseThrow(() -> new NotFound("event", number));
        if (!undoable(school, event)) {
            throw new Refused("Событие отменить нельзя: после него школу меняли. Сначала отмените более позднее.");
        }
        if (!store.undo(number, by)) {
            throw new NotFound("event", number);
        }
        effects.carryOut(scope, school, event.before(), by);
        effects.forget(scope, event, by);
        record(by, "отменить событие школы", id, event.kind().title() + " " + Words.day(event.day()));
    }

    /** Whether nothing that came later leans on the event. */
    boolean undoable(School school, LifeEvent event) {
        return event.school().equals(school.id())
                && own(school.id())
                        .map(LifeEvent::id)
                        .filter(last -> last == event.id())
                        .isPresent()
                && effects.state(school).equals(event.after());
    }

    /** The latest event of the school itself. */
    private Optional<LifeEvent> own(SchoolId school) {
        return store.about(school).stream()
                .filter(event -> event.school().equals(school))
                .reduce((first, last) -> last);
    }

    private void record(Actor by, String action, SchoolId school, String details) {
        events.publishEvent(new Recorded(by, action, "школа", school.toString(), school, details));
    }
}
