package ru.podyom.measure;

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
import ru.podyom.ui.Words;

/** The door to measures: registering, judging with grounds, carrying over to the next period. */
@Service
public class Measures {

    private final MeasureStore store;
    private final MeasureChoiceStore choices;
    private final ApplicationEventPublisher events;

    Measures(MeasureStore store, MeasureChoiceStore choices, ApplicationEventPublisher events) {
        this.store = store;
        this.choices = choices;
        this.events = events;
    }

    /**
     * One measure.
     *
     * @throws NotFound when there is none, or its place lies outside the scope
     */
    public Measure get(Scope scope, long id) {
        return store.byId(scope, id, false).orElseThrow(() -> new NotFound("measure", id));
    }

    /** Measures of a school, the latest period first. */
    public List<Measure> of(Scope scope, SchoolId school) {
        return store.of(scope, school);
    }

    /**
     * Registers a measure.
     *
     * @return its number
     * @throws NotFound when the place lies outside the scope
     * @throws Refused when the period runs backwards
     */
    @Transactional
    public long register(Scope scope, NewMeasure said, Actor by) {
        check(scope, said);
        long id = store.insert(said, null, by).orElseThrow();
        record(by, "зарегистрировать меру", id, said, said.title());
        return id;
    }

    /**
     * Changes a measure that is not judged.
     *
     * @param version the state the person saw
     * @throws Refused as {@link #register}, and when it is judged or somebody changed it since
     */
    @Transactional
    public void change(Scope scope, long id, int version, NewMeasure said, Actor by) {
        Measure before = get(scope, id);
        if (before.judgement() != null) {
            throw new Refused("Мера уже оценена. Чтобы изменить её, сначала отзовите оценку.");
        }
        check(scope, said);
        if (!store.update(id, version, said, by)) {
            throw changed(before);
        }
        record(by, "изменить меру", id, said, said.title());
    }

    /**
     * Judges a measure: «признать эффективной» or «неэффективной».
     *
     * @param version the state the person saw
     * @throws Refused when there are no grounds, the day lies ahead or before the measure began, it is judged already, or
     *     somebody changed it since
     */
    @Transactional
    public void judge(
            Scope scope, long id, int version, Effectiveness effectiveness, String grounds, LocalDate day, Actor by) {
        Measure known = get(scope, id);
        if (known.judgement() != null) {
            throw new Refused("Мера уже оценена: "
                    + known.judgement().effectiveness().title().toLowerCase(Words.RUSSIAN) + " "
                    + Words.day(known.judgement().day()) + ". Чтобы оценить иначе, отзовите оценку.");
        }
        if (grounds.isBlank()) {
            throw new Refused("Укажите основание оценки: что показал показатель или анализ.");
        }
        if (day.isAfter(store.today()) || day.isBefore(known.said().from())) {
            throw new Refused("День оценки должен лежать между началом меры ("
                    + Words.day(known.said().from()) + ") и сегодняшним днём.");
        }
        if (!store.judge(id, version, new Measure.Judgement(effectiveness, grounds.strip(), day, by.name()), by)) {
            throw changed(known);
        }
        record(by, "оценить меру", id, known.said(), effectiveness.title() + ": " + grounds.strip());
    }

    /**
     * Takes the effectiveness back.
     *
     * @throws Refused when it is not judged or goes on in the next period
     */
    @Transactional
    public void reconsider(Scope scope, long id, Actor by) {
        Measure known = get(scope, id);
        if (known.carriedTo() != null) {
            throw new Refused("Мера уже перенесена на следующий период: сначала отмените перенос.");
        }
        if (!store.judge(id, known.revision().number(), null, by)) {
            throw new Refused("Эту меру ещё не оценивали.");
        }
        record(by, "отозвать оценку меры", id, known.said(), "");
    }

    /**
     * Carries an effective measure over to the next period: where it came from and what it is stays, the value after
     * becomes the value before.
     *
     * @return number of the measure of the next period
     * @throws Refused when it was not judged effective, was carried over already, or the period does not come after
     */
    @Transactional
    public long carry(Scope scope, long id, LocalDate from, LocalDate until, Actor by) {
        Measure known = get(scope, id);
        NewMeasure said = known.said();
        if (known.judgement() == null || known.judgement().effectiveness() != Effectiveness.EFFECTIVE) {
            throw new Refused("На следующий период переносят меру, которую признали эффективной.");
        }
        if (!from.isAfter(said.until())) {
            throw new Refused(
                    "Следующий период начинается после окончания меры, то есть после " + Words.day(said.until()) + ".");
        }
        NewMeasure next = new NewMeasure(
                said.place(),
                said.title(),
                said.direction(),
                said.origin(),
                from,
                until,
                said.responsible(),
                said.expected(),
                said.indicator(),
                said.after(),
                new Gauge(null, ""));
        check(scope, next);
        long carried = store.insert(next, id, by)
                .orElseThrow(() -> new Refused("Эту меру уже перенесли на следующий период."));
        record(by, "перенести меру на следующий период", carried, next, "из меры " + id);
        return carried;
    }

    /**
     * Takes a measure back as entered by mistake.
     *
     * @throws Refused when it is judged
     */
    @Transactional
    public void undo(Scope scope, long id, Actor by) {
        Measure known = get(scope, id);
        if (known.judgement() != null) {
            throw new Refused(
                    "Оценённую меру не убирают из реестра. Если её внесли по ошибке, сначала отзовите оценку.");
        }
        store.undo(id, true, by);
        record(by, "убрать меру", id, known.said(), known.said().title());
    }

    /**
     * Brings a measure back that was taken back.
     *
     * @throws Refused when the measure it went on from was meanwhile carried over anew
     */
    @Transactional
    public void restore(Scope scope, long id, Actor by) {
        Measure known = store.byId(scope, id, true).orElseThrow(() -> new NotFound("measure", id));
        if (!store.undo(id, false, by)) {
            throw new Refused("Вернуть нельзя: прежнюю меру уже перенесли на следующий период заново.");
        }
        record(by, "вернуть меру", id, known.said(), known.said().title());
    }

    private void check(Scope scope, NewMeasure said) {
        if (choices.place(scope, said.place().key()).isEmpty()) {
            throw new NotFound("place", said.place().key());
        }
        if (said.until().isBefore(said.from())) {
            throw new Refused("Период кончается раньше, чем начинается: с " + Words.day(said.from()) + " по "
                    + Words.day(said.until()) + ".");
        }
    }

    private static Refused changed(Measure before) {
        return new Refused(
                "Пока вы правили, меру изменил(а) " + before.revision().by() + " в "
                        + Words.moment(before.revision().at(), before.zone()) + ". Откройте её заново и повторите.");
    }

    private void record(Actor by, String action, long id, NewMeasure said, String details) {
        events.publishEvent(
                new Recorded(by, action, "мера", Long.toString(id), said.place().school(), details));
    }
}
