package ru.podyom.curator.interview;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.curator.Curators;
import ru.podyom.curator.Curatorship;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Words;

/** The door to interviews: writing the protocol, closing it, opening it again as long as the school has not answered. */
@Service
public class Interviews {

    private final InterviewStore store;
    private final Curators curators;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Interviews(InterviewStore store, Curators curators, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.curators = curators;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One interview.
     *
     * @throws NotFound when there is none, or its school lies outside the scope
     */
    public Interview get(Scope scope, long id) {
        long curatorship = store.curatorshipOf(id).orElseThrow(() -> new NotFound("interview", id));
        return store.get(scope, curators.get(scope, curatorship), id);
    }

    /**
     * Writes an interview down; its protocol is open.
     *
     * @throws Refused when the day lies ahead or outside the curator's term, or the month has its interview
     */
    @Transactional
    public long write(Scope scope, long curatorship, NewInterview said, Actor by) {
        Curatorship held = curators.get(scope, curatorship);
        check(held, said);
        long id = store.insert(curatorship, said, by).orElseThrow(() -> monthTaken(said));
        record(by, "записать собеседование", id, held, ScheduleLine.title(said.month()));
        return id;
    }

    /**
     * Corrects an open protocol.
     *
     * @param version the state the person saw
     * @throws Refused when the protocol is closed or somebody changed it since
     */
    @Transactional
    public void change(Scope scope, long id, int version, NewInterview said, Actor by) {
        Interview before = get(scope, id);
        if (before.isClosed()) {
            throw new Refused(
                    "Протокол закрыт: рекомендации уже у школы. Откройте протокол, если школа ещё не отвечала.");
        }
        check(before.held(), said);
        if (store.monthTaken(before.held().id(), said.month(), id)) {
            throw monthTaken(said);
        }
        if (!store.update(id, version, said, by)) {
            throw changed(before);
        }
        record(by, "исправить протокол собеседования", id, before.held(), ScheduleLine.title(said.month()));
    }

    /**
     * Closes the protocol: the school sees the recommendations and reports on them.
     *
     * @throws Refused when somebody changed it since
     */
    @Transactional
    public void close(Scope scope, long id, int version, Actor by) {
        Interview open = get(scope, id);
        if (!store.close(id, version, true, by)) {
            throw changed(open);
        }
        record(by, "закрыть протокол собеседования", id, open.held(), ScheduleLine.title(open.month()));
    }

    /**
     * Opens a closed protocol again.
     *
     * @throws Refused when the school has reported on a recommendation
     */
    @Transactional
    public void reopen(Scope scope, long id, Actor by) {
        Interview closed = get(scope, id);
        if (store.hasReports(id)) {
            throw new Refused("Школа уже отчиталась по рекомендациям этого протокола: открыть его нельзя.");
        }
        if (!store.close(id, closed.revision().number(), false, by)) {
            throw changed(closed);
        }
        record(by, "открыть протокол собеседования", id, closed.held(), ScheduleLine.title(closed.month()));
    }

    private void check(Curatorship held, NewInterview said) {
        if (said.heldOn().isAfter(LocalDate.now(clock))) {
            throw new Refused("День собеседования ещё не наступил: " + Words.day(said.heldOn())
                    + ". Протокол пишут о том, что состоялось; будущий день указывают в плане.");
        }
        if (!held.isHeldOn(said.heldOn())) {
            throw new Refused("В этот день (" + Words.day(said.heldOn()) + ") куратор не был назначен школе.");
        }
        said.recommendations().stream()
                .filter(wanted -> wanted.due().isBefore(said.heldOn()))
                .findFirst()
                .ifPresent(wanted -> {
                    throw new Refused("Срок рекомендации «" + wanted.text() + "» раньше самого собеседования: "
                            + Words.day(wanted.due()) + ".");
                });
    }

    private static Refused monthTaken(NewInterview said) {
        return new Refused("За " + ScheduleLine.title(said.month()) + " собеседование с этой школой уже записано.");
    }

    private static Refused changed(Interview before) {
        return new Refused(
                "Пока вы правили, протокол изменил(а) " + before.revision().by() + " в "
                        + Words.moment(before.revision().at(), before.held().zone())
                        + ". Откройте его заново и повторите правку.");
    }

    private void record(Actor by, String action, long id, Curatorship held, String details) {
        events.publishEvent(new Recorded(by, action, "собеседование", Long.toString(id), held.school(), details));
    }
}
