package ru.podyom.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.authority.Municipalities;
import ru.podyom.authority.Municipality;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.School;
import ru.podyom.school.Schools;
import ru.podyom.ui.Words;

/** The door to people. Whoever reads personal data through it leaves a line in the journal, as whoever writes. */
@Service
public class People {

    private final PersonStore store;
    private final Municipalities municipalities;
    private final Schools schools;
    private final ApplicationEventPublisher events;

    People(PersonStore store, Municipalities municipalities, Schools schools, ApplicationEventPublisher events) {
        this.store = store;
        this.municipalities = municipalities;
        this.schools = schools;
        this.events = events;
    }

    /**
     * One person with positions; the reading is recorded.
     *
     * @throws NotFound when there is none, it lies outside the scope, or the scope shows no personal data
     */
    @Transactional
    public Person get(Scope scope, PersonId id, Actor by) {
        Person person = find(scope, id);
        record(by, "открыть карточку человека", id, null, "");
        return person;
    }

    private Person find(Scope scope, PersonId id) {
        return store.byId(scope, id).orElseThrow(() -> new NotFound("person", id));
    }

    /** Contacts of a person whose card was opened. */
    List<Contact> contacts(Person person) {
        return store.contacts(person.id());
    }

    /** Persons of a municipality whom a name in a document may mean. */
    public List<PersonId> meantBy(Scope scope, MunicipalityId municipality, PersonName name) {
        municipalities.get(scope, municipality);
        return store.known(municipality).stream()
                .filter(known -> known.name().mayBe(name))
                .map(PersonStore.Known::id)
                .toList();
    }

    /**
     * Enters a person, with a position at once where one is given.
     *
     * @param again whether a person of the same name is meant to be entered although one is there
     * @throws Refused when a person of that name is there, or the position lacks its school
     */
    @Transactional
    public PersonId add(
            Scope scope,
            MunicipalityId place,
            PersonName name,
            @Nullable NewPosition position,
            boolean again,
            Actor by) {
        Municipality municipality = municipality(scope, place, position);
        checkName(name);
        boolean known =
                store.known(place).stream().anyMatch(other -> other.name().equals(name));
        if (known && !again) {
            throw new Refused("Человек с таким именем в муниципалитете уже есть. Если это другой человек, отметьте"
                    + " «Это полный тёзка».");
        }
        PersonId id = store.insert(municipality.region(), place, name, by);
        record(by, "добавить человека", id, position == null ? null : position.school(), "");
        if (position != null) {
            addPosition(scope, id, position, by);
        }
        return id;
    }

    /** A head of a school may enter people of that school without seeing the whole municipality. */
    private Municipality municipality(Scope scope, MunicipalityId place, @Nullable NewPosition position) {
        if (position == null || position.school() == null) {
            return municipalities.get(scope, place);
        }
        School school = schools.get(scope, position.school());
        if (!school.municipality().equals(place)) {
            throw new Refused(
                    "Школа «" + school.name() + "» в другом муниципалитете: " + school.municipalityName() + ".");
        }
        return municipalities.get(Scope.municipality(place, false), place);
    }

    /**
     * Corrects a name.
     *
     * @throws Refused when the card was changed since it was opened
     */
    @Transactional
    public void rename(Scope scope, PersonId id, int version, PersonName name, Actor by) {
        Person before = find(scope, id);
        checkName(name);
        if (name.equals(before.name())) {
            return;
        }
        if (!store.rename(id, version, name, by)) {
            var zone = municipalities
                    .get(Scope.municipality(before.municipality(), false), before.municipality())
                    .data()
                    .zone();
            throw new Refused(
                    "Пока вы правили, карточку изменил(а) " + before.revision().by() + " в "
                            + Words.moment(before.revision().at(), zone) + ". Откройте её заново и повторите правку.");
        }
        record(by, "исправить имя человека", id, null, "");
    }

    private static void checkName(PersonName name) {
        if (name.family().isEmpty() || name.given().isEmpty()) {
            throw new Refused("Введите фамилию и имя; вместо имени можно одну букву.");
        }
    }

    /**
     * Enters a position.
     *
     * @throws Refused when it lacks its school or its title
     */
    @Transactional
    public void addPosition(Scope scope, PersonId id, NewPosition position, Actor by) {
        find(scope, id);
        if (position.title().isBlank()) {
            throw new Refused("Введите должность, как она пишется в документах.");
        }
        if (position.duty().ofSchool() && position.school() == null) {
            throw new Refused("Для должности «" + position.duty().title() + "» выберите школу.");
        }
        if (position.school() != null) {
            schools.get(scope, position.school());
        }
        store.addPosition(id, position);
        record(by, "указать должность", id, position.school(), position.title());
    }

    /** Ends a position on its last day. */
    @Transactional
    public void endPosition(Scope scope, PersonId id, long position, LocalDate day, Actor by) {
        Position held = find(scope, id).positions().stream()
                .filter(one -> one.id() == position && one.to() == null)
                .findFirst()
                .orElseThrow(() -> new NotFound("position", position));
        if (held.from() != null && day.isBefore(held.from())) {
            throw new Refused("Последний день раньше первого: должность занята с " + Words.day(held.from()) + ".");
        }
        if (!store.endPosition(id, position, day)) {
            throw new NotFound("position", position);
        }
        record(by, "завершить должность", id, held.school(), held.title() + ", " + Words.day(day));
    }

    /** Adds a phone or an address; the same one again changes nothing. */
    @Transactional
    public void addContact(Scope scope, PersonId id, Contact.Kind kind, String value, Actor by) {
        find(scope, id);
        if (store.addContact(id, kind, ContactForm.checked(kind, value))) {
            record(by, "добавить контакт", id, null, kind.title());
        }
    }

    /** Removes a phone or an address. */
    @Transactional
    public void removeContact(Scope scope, PersonId id, long contact, Actor by) {
        find(scope, id);
        if (!store.removeContact(id, contact)) {
            throw new NotFound("contact", contact);
        }
        record(by, "убрать контакт", id, null, "");
    }

    /** Keeps in mind that names were shown: a list, a file. */
    @Transactional
    public void recordReading(Actor by, String what) {
        events.publishEvent(new Recorded(by, "просмотреть персональные данные", "люди", "список", null, what));
    }

    private void record(Actor by, String action, PersonId id, @Nullable SchoolId school, String details) {
        events.publishEvent(new Recorded(by, action, "человек", id.toString(), school, details));
    }
}
