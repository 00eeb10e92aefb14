package ru.podyom.curator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.people.PersonName;
import ru.podyom.school.School;
import ru.podyom.school.Schools;
import ru.podyom.ui.Words;

/** The door to curators of schools: appointing by an order, ending a term, taking back what was entered by mistake. */
@Service
public class Curators {

    private final CuratorStore store;
    private final CandidateStore candidates;
    private final Schools schools;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Curators(
            CuratorStore store,
            CandidateStore candidates,
            Schools schools,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.candidates = candidates;
        this.schools = schools;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One curatorship.
     *
     * @throws NotFound when there is none, or its school lies outside the scope
     */
    public Curatorship get(Scope scope, long id) {
        return store.byId(scope, id).orElseThrow(() -> new NotFound("curatorship", id));
    }

    /** Curators of a school, past ones too, the latest term first. */
    public List<Curatorship> of(Scope scope, SchoolId school) {
        return store.of(scope, school);
    }

    /**
     * Appoints a curator.
     *
     * @return number of the curatorship
     * @throws Refused when the person works at the school, the school has a curator of the kind in that term, or the days
     *     contradict each other
     */
    @Transactional
    public long appoint(Scope scope, NewCuratorship wanted, Actor by) {
        School school = schools.get(scope, wanted.school());
        PersonName name =
                candidates.person(scope, wanted.person()).orElseThrow(() -> new NotFound("person", wanted.person()));
        LocalDate until = wanted.until();
        if (until != null && until.isBefore(wanted.from())) {
            throw new Refused("Срок кончается раньше, чем начинается: с " + Words.day(wanted.from()) + " по "
                    + Words.day(until) + ".");
        }
        candidates
                .positionAt(scope, wanted.person(), wanted.school(), wanted.from())
                .ifPresent(title -> {
                    throw new Refused("Куратором не может быть работник самой школы: " + name.brief() + " — " + title
                            + ", «" + school.name() + "». Выберите человека из другой школы.");
                });
        store.meeting(scope, wanted).ifPresent(other -> {
            throw new Refused("В этот срок у школы уже есть куратор этого вида: " + other.shownName() + ", "
                    + term(other) + ". Сначала завершите его срок.");
        });
        long id = store.insert(wanted, by)
                .orElseThrow(
                        () -> new Refused("Пока вы заполняли форму, школе назначили другого куратора этого вида."));
        record(
                by,
                "назначить куратора",
                id,
                wanted.school(),
                wanted.kind().title() + ", " + wanted.order().text());
        return id;
    }

    /**
     * Ends a term before its time.
     *
     * @param version the state the person saw
     * @throws Refused when the term is over, the day lies outside it, or somebody changed it since
     */
    @Transactional
    public void end(Scope scope, long id, int version, LocalDate day, String reason, Actor by) {
        Curatorship held = get(scope, id);
        LocalDate last = held.lastDay();
        if (held.endedOn() != null) {
            throw new Refused("Кураторство уже завершено: " + term(held) + ".");
        }
        if (day.isBefore(held.from()) || (last != null && day.isAfter(last))) {
            throw new Refused("Последний день должен лежать внутри срока: " + term(held) + ".");
        }
        if (reason.isBlank()) {
            throw new Refused("Укажите, почему кураторство завершается.");
        }
        if (!store.end(id, version, day, reason.strip(), by)) {
            throw changed(held);
        }
        record(by, "завершить кураторство", id, held.school(), Words.day(day) + ", " + reason.strip());
    }

    /**
     * Takes the early end back: the term is again the one of the order.
     *
     * @throws Refused when the school has another curator of the kind by now
     */
    @Transactional
    public void resume(Scope scope, long id, Actor by) {
        Curatorship ended = get(scope, id);
        if (ended.endedOn() == null) {
            throw new Refused("Кураторство не завершали досрочно.");
        }
        if (!store.end(id, ended.revision().number(), null, null, by)) {
            throw new Refused("Вернуть нельзя: с тех пор школе назначен другой куратор этого вида.");
        }
        record(by, "вернуть кураторство", id, ended.school(), ended.kind().title());
    }

    /**
     * Takes an appointment back as entered by mistake.
     *
     * @throws Refused when work was already written down under it
     */
    @Transactional
    public void undo(Scope scope, long id, Actor by) {
        Curatorship mistaken = get(scope, id);
        if (store.hasWork(id)) {
            throw new Refused("По этому назначению уже записаны собеседования или визиты: его можно только завершить.");
        }
        if (!store.undo(id, by)) {
            throw new NotFound("curatorship", id);
        }
        record(
                by,
                "отменить назначение куратора",
                id,
                mistaken.school(),
                mistaken.order().text());
    }

    /** Keeps in mind that names of curators were shown: a list, a file, a card. */
    @Transactional
    public void recordReading(Actor by, String what) {
        events.publishEvent(new Recorded(by, "просмотреть персональные данные", "кураторы", "список", null, what));
    }

    /** The day on which the terms are looked at. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Refused changed(Curatorship held) {
        return new Refused(
                "Пока вы правили, запись изменил(а) " + held.revision().by() + " в "
                        + Words.moment(held.revision().at(), held.zone()) + ". Откройте её заново и повторите.");
    }

    /** «с 01.09.2026 по 31.05.2027». */
    static String term(Curatorship held) {
        LocalDate last = held.lastDay();
        return "с " + Words.day(held.from()) + (last == null ? "" : " по " + Words.day(last));
    }

    private void record(Actor by, String action, long id, SchoolId school, String details) {
        events.publishEvent(new Recorded(by, action, "куратор", Long.toString(id), school, details));
    }
}
