package ru.podyom.meeting.body;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.identification.lists.Territory;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.people.People;
import ru.podyom.ui.Words;

/** The door to standing bodies: setting one up, its members, its changes. */
@Service
public class Bodies {

    private final BodyStore store;
    private final BodyListStore list;
    private final People people;
    private final ApplicationEventPublisher events;

    Bodies(BodyStore store, BodyListStore list, People people, ApplicationEventPublisher events) {
        this.store = store;
        this.list = list;
        this.people = people;
        this.events = events;
    }

    /**
     * One body with its members of all times.
     *
     * @throws NotFound when there is none, or its territory lies outside the scope
     */
    public Body get(Scope scope, BodyId id) {
        return store.byId(scope, id).orElseThrow(() -> new NotFound("body", id));
    }

    /** Bodies that work on the day, by name, for choosing one. */
    public List<Choice> workingOn(Scope scope, LocalDate day) {
        return list.workingOn(scope, day);
    }

    /** A body to choose, with the territory it belongs to. */
    public record Choice(BodyId id, String name, Territory territory) {}

    /**
     * Enters a body.
     *
     * @throws NotFound when the territory is not wholly in the scope
     * @throws Refused when it has a body of that name from that day, or the term ends before it starts
     */
    @Transactional
    public BodyId add(Scope scope, Territory territory, BodyData data, Actor by) {
        if (!territory.isWithin(scope)) {
            throw new NotFound("territory", territory.key());
        }
        check(data);
        BodyId id = new BodyId(store.insert(territory, data, by)
                .orElseThrow(
                        () -> new Refused("Орган «" + data.name() + "» с " + Words.day(data.from()) + " уже внесён.")));
        note(id, "внести рабочий орган", "внесён: " + data.order().text(), by);
        return id;
    }

    /**
     * Changes what is said of a body.
     *
     * @param version the state the person saw
     * @throws Refused when somebody changed it since
     */
    @Transactional
    public void change(Scope scope, BodyId id, int version, BodyData data, Actor by) {
        Body before = get(scope, id);
        check(data);
        if (!store.update(id, version, data, by)) {
            throw new Refused(
                    "Пока вы правили, запись изменил(а) " + before.revision().by() + " в "
                            + Words.moment(before.revision().at(), before.zone()) + ". Сверьте и повторите правку.");
        }
        note(id, "изменить рабочий орган", BodyDifference.of(before.data(), data), by);
    }

    private static void check(BodyData data) {
        LocalDate until = data.until();
        if (until != null && until.isBefore(data.from())) {
            throw new Refused("Срок кончается раньше, чем начинается: с " + Words.day(data.from()) + " по "
                    + Words.day(until) + ".");
        }
    }

    /**
     * Enters a member.
     *
     * @throws NotFound when the person lies outside the scope
     * @throws Refused when the person is a member already, or the body has a chair or secretary that day
     */
    @Transactional
    public void addMember(Scope scope, BodyId id, NewMember member, Actor by) {
        Body body = get(scope, id);
        people.get(scope, member.person(), by);
        if (member.from().isBefore(body.data().from())) {
            throw new Refused("Орган работает с " + Words.day(body.data().from())
                    + ": член органа не может войти в него раньше.");
        }
        List<BodyMember> held = body.members().stream()
                .filter(one -> one.to() == null || !one.to().isBefore(member.from()))
                .toList();
        if (held.stream().anyMatch(one -> one.person().equals(member.person()))) {
            throw new Refused("Этот человек уже в составе органа. Чтобы сменить роль, сначала завершите прежнюю.");
        }
        boolean single = member.role() == MemberRole.CHAIR || member.role() == MemberRole.SECRETARY;
        if (single && held.stream().anyMatch(one -> one.role() == member.role())) {
            throw new Refused(member.role().title() + " в составе уже есть. Сначала завершите его полномочия.");
        }
        store.addMember(id, member);
        note(id, "включить в состав органа", "в состав включён: " + described(member), by);
    }

    private static String described(NewMember member) {
        return member.role().title().toLowerCase(Words.RUSSIAN)
                + (member.union().isEmpty() ? "" : ", " + member.union())
                + ", с " + Words.day(member.from());
    }

    /** Ends a member's term on its last day. */
    @Transactional
    public void endMember(Scope scope, BodyId id, long member, LocalDate day, Actor by) {
        BodyMember held = get(scope, id).members().stream()
                .filter(one -> one.id() == member)
                .findFirst()
                .orElseThrow(() -> new NotFound("member", member));
        if (day.isBefore(held.from())) {
            throw new Refused("Последний день раньше первого: в составе с " + Words.day(held.from()) + ".");
        }
        if (!store.endMember(id, member, day)) {
            throw new Refused("Полномочия этого члена органа уже завершены.");
        }
        note(
                id,
                "исключить из состава органа",
                "из состава выбыл: " + held.role().title().toLowerCase(Words.RUSSIAN) + ", последний день "
                        + Words.day(day),
                by);
    }

    /** What was changed, the latest first. */
    public List<BodyChange> changes(Scope scope, BodyId id) {
        get(scope, id);
        return store.changes(id);
    }

    /** Keeps in mind that names of members were shown. */
    @Transactional
    public void recordReading(Actor by, BodyId id) {
        events.publishEvent(
                new Recorded(by, "просмотреть персональные данные", "рабочий орган", id.toString(), null, "состав"));
    }

    private void note(BodyId id, String action, String what, Actor by) {
        store.remember(id, what, by);
        events.publishEvent(new Recorded(by, action, "рабочий орган", id.toString(), null, what));
    }
}
