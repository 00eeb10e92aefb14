package ru.podyom.curator.visit;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.curator.Curators;
import ru.podyom.curator.Curatorship;
import ru.podyom.document.SentFile;
import ru.podyom.document.StoredFile;
import ru.podyom.document.StoredFiles;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Words;

/** The door to visits: planning one, telling what was done and seen, taking one back. */
@Service
public class Visits {

    private static final int MOST = 10;

    private final VisitStore store;
    private final Curators curators;
    private final StoredFiles files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Visits(VisitStore store, Curators curators, StoredFiles files, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.curators = curators;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One visit.
     *
     * @throws NotFound when there is none, or its school lies outside the scope
     */
    public Visit get(Scope scope, long id) {
        return store.get(scope, held(scope, id, false), id);
    }

    /**
     * Plans a visit, or writes down one that took place.
     *
     * @return number of the visit
     * @throws Refused when a day lies outside the curator's term, or a visit that took place lies ahead
     */
    @Transactional(rollbackFor = IOException.class)
    public long add(Scope scope, long curatorship, NewVisit wanted, List<SentFile> sent, Actor by) throws IOException {
        Curatorship held = curators.get(scope, curatorship);
        check(held, wanted, sent, 0);
        long id = store.insert(curatorship, wanted, by);
        keep(id, sent);
        record(by, wanted.heldOn() == null ? "запланировать визит" : "записать визит", id, held, details(wanted, sent));
        return id;
    }

    /**
     * Changes a visit: another day, what was done and seen; files are added to those it has.
     *
     * @param version the state the person saw
     * @throws Refused as {@link #add}, and when somebody changed it since
     */
    @Transactional(rollbackFor = IOException.class)
    public void change(Scope scope, long id, int version, NewVisit wanted, List<SentFile> sent, Actor by)
            throws IOException {
        Visit before = get(scope, id);
        check(before.held(), wanted, sent, before.files().size());
        if (!store.update(id, version, wanted, by)) {
            throw new Refused("Пока вы правили, запись о визите изменил(а) "
                    + before.revision().by() + " в "
                    + Words.moment(before.revision().at(), before.held().zone())
                    + ". Откройте её заново и повторите правку.");
        }
        keep(id, sent);
        record(by, "изменить запись о визите", id, before.held(), details(wanted, sent));
    }

    /** Takes a visit back as entered by mistake or called off. */
    @Transactional
    public void undo(Scope scope, long id, Actor by) {
        Visit mistaken = get(scope, id);
        store.undo(id, true, by);
        record(by, "отменить визит", id, mistaken.held(), Words.day(mistaken.plannedOn()));
    }

    /** Brings a visit back that was taken back. */
    @Transactional
    public void restore(Scope scope, long id, Actor by) {
        Curatorship held = held(scope, id, true);
        store.undo(id, false, by);
        record(by, "вернуть визит", id, held, "");
    }

    private Curatorship held(Scope scope, long id, boolean undone) {
        return curators.get(scope, store.curatorshipOf(id, undone).orElseThrow(() -> new NotFound("visit", id)));
    }

    private void check(Curatorship held, NewVisit wanted, List<SentFile> sent, int kept) {
        LocalDate took = wanted.heldOn();
        LocalDate day = took == null ? wanted.plannedOn() : took;
        if (took != null && took.isAfter(LocalDate.now(clock))) {
            throw new Refused("День, когда визит прошёл, ещё не наступил: " + Words.day(took)
                    + ". Пока укажите только день по плану.");
        }
        if (!held.isHeldOn(day)) {
            throw new Refused("В этот день (" + Words.day(day) + ") куратор не был назначен школе.");
        }
        if (took == null && !sent.isEmpty()) {
            throw new Refused("Файлы прикладывают к визиту, который прошёл: укажите день, когда он прошёл.");
        }
        if (sent.size() + kept > MOST) {
            throw new Refused("К визиту можно приложить до " + MOST + " файлов, вместе с уже приложенными получится "
                    + (sent.size() + kept) + ".");
        }
    }

    private void keep(long id, List<SentFile> sent) throws IOException {
        for (SentFile one : sent) {
            StoredFile kept = files.keep(one.content());
            store.attach(id, kept.id().value(), one.name(), kept.bytes());
        }
    }

    private static String details(NewVisit wanted, List<SentFile> sent) {
        LocalDate held = wanted.heldOn();
        return Words.day(held == null ? wanted.plannedOn() : held) + (sent.isEmpty() ? "" : ", файлов: " + sent.size());
    }

    private void record(Actor by, String action, long id, Curatorship held, String details) {
        events.publishEvent(new Recorded(by, action, "визит", Long.toString(id), held.school(), details));
    }
}
