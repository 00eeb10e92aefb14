package ru.podyom.meeting.norm;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.identification.lists.Territory;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.minutes.Minutes;
import ru.podyom.meeting.minutes.MinutesId;
import ru.podyom.meeting.minutes.MinutesRegistry;
import ru.podyom.meeting.minutes.MinutesStatus;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Words;

/** The door to normative documents and to what points of minutes rest on. */
@Service
public class Norms {

    private final NormStore store;
    private final MinutesRegistry minutes;
    private final ApplicationEventPublisher events;

    Norms(NormStore store, MinutesRegistry minutes, ApplicationEventPublisher events) {
        this.store = store;
        this.minutes = minutes;
        this.events = events;
    }

    @Transactional(readOnly = true)
    PageOf<Norm> page(Scope scope, TableQuery query) {
        return store.page(scope, query);
    }

    /** @throws NotFound when the document is another territory's */
    @Transactional(readOnly = true)
    public Norm get(Scope scope, long id) {
        return store.byId(scope, id).orElseThrow(() -> new NotFound("norm", id));
    }

    @Transactional(readOnly = true)
    List<NormPoint> points(Scope scope, long id) {
        return store.points(scope, id);
    }

    @Transactional(readOnly = true)
    Map<Integer, List<Norm>> ofMinutes(Scope scope, MinutesId id) {
        return store.ofMinutes(scope, id);
    }

    @Transactional(readOnly = true)
    Map<String, String> choices(Scope scope) {
        return store.choices(scope);
    }

    /**
     * Enters a document.
     *
     * @param territory null for a federal one
     * @throws NotFound when the person may not lead documents of that territory
     * @throws Refused when it ends before its date
     */
    @Transactional
    public long add(Scope scope, @Nullable Territory territory, NormData data, Actor by) {
        if (territory == null ? scope.regions().isEmpty() : !territory.isWithin(scope)) {
            throw new NotFound("territory", territory == null ? "federal" : territory.key());
        }
        check(data);
        long id = store.insert(territory, data, by);
        note(id, "внести нормативный документ", data.quoted(), by);
        return id;
    }

    /**
     * Changes what is said of a document.
     *
     * @param version the state the person saw
     * @throws NotFound when the person may not change it
     * @throws Refused when somebody changed it since, or it ends before its date
     */
    @Transactional
    public void change(Scope scope, long id, int version, NormData data, Actor by) {
        Norm before = led(scope, id);
        check(data);
        if (!store.update(id, version, data, by)) {
            throw new Refused(
                    "Пока вы правили, запись изменил(а) " + before.revision().by() + ". Сверьте и повторите правку.");
        }
        note(id, "изменить нормативный документ", data.quoted(), by);
    }

    /**
     * Removes a document that nothing rests on.
     *
     * @throws NotFound when the person may not change it
     * @throws Refused when points of minutes rest on it
     */
    @Transactional
    public void remove(Scope scope, long id, Actor by) {
        Norm norm = led(scope, id);
        if (!store.delete(id)) {
            throw new Refused("На документ ссылаются пункты протоколов: "
                    + Words.count(norm.points(), "пункт", "пункта", "пунктов")
                    + ". Вместо удаления укажите, по какой день он действует.");
        }
        note(id, "убрать нормативный документ", norm.data().quoted(), by);
    }

    /**
     * Says that a point of minutes rests on a document.
     *
     * @param place of the point, from 1
     * @throws NotFound when the person does not lead the minutes, or there is no such point or document
     * @throws Refused when the minutes are a draft whose points may still move, or revoked
     */
    @Transactional
    public void link(Scope scope, long id, MinutesId of, int place, Actor by) {
        Minutes led = minutes.led(scope, of);
        if (led.status() == MinutesStatus.DRAFT || led.status() == MinutesStatus.REVOKED) {
            throw new Refused("Документы указывают у пунктов протокола на согласовании или подписанного.");
        }
        Norm norm = get(scope, id);
        if (place < 1 || place > led.content().decisions().size()) {
            throw new NotFound("point", place);
        }
        checkHeld(norm, led);
        store.link(id, of, place);
        note(id, "указать документ у пункта протокола", "протокол " + of + ", пункт по порядку " + place, by);
    }

    private static void checkHeld(Norm norm, Minutes led) {
        var day = led.content().head().day();
        var until = norm.data().until();
        if (day != null && until != null && until.isBefore(day)) {
            throw new Refused("Документ действовал по " + Words.day(until) + ", а протокол от " + Words.day(day)
                    + ": выберите действующий.");
        }
    }

    /** Takes a document from a point. */
    @Transactional
    public void unlink(Scope scope, long id, MinutesId of, int place, Actor by) {
        minutes.led(scope, of);
        get(scope, id);
        store.unlink(id, of, place);
        note(id, "убрать документ у пункта протокола", "протокол " + of + ", пункт по порядку " + place, by);
    }

    private Norm led(Scope scope, long id) {
        Norm norm = get(scope, id);
        if (!norm.isLedBy(scope)) {
            throw new NotFound("norm", id);
        }
        return norm;
    }

    private static void check(NormData data) {
        var until = data.until();
        if (data.date() != null && until != null && until.isBefore(data.date())) {
            throw new Refused(
                    "Документ от " + Words.day(data.date()) + " не мог кончиться раньше, " + Words.day(until) + ".");
        }
    }

    private void note(long id, String action, String what, Actor by) {
        events.publishEvent(new Recorded(by, action, "нормативный документ", Long.toString(id), null, what));
    }
}
