package ru.podyom.school.life;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.podyom.authority.Municipalities;
import ru.podyom.authority.Municipality;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.School;
import ru.podyom.school.SchoolAlias;
import ru.podyom.school.SchoolData;
import ru.podyom.school.SchoolNames;
import ru.podyom.school.SchoolStatus;
import ru.podyom.school.Schools;

/** What an event makes of a school, checked against the school as it is. */
@Component
class LifeEffects {

    private final Schools schools;
    private final SchoolNames names;
    private final Municipalities municipalities;
    private final LifeStore store;

    LifeEffects(Schools schools, SchoolNames names, Municipalities municipalities, LifeStore store) {
        this.schools = schools;
        this.names = names;
        this.municipalities = municipalities;
        this.store = store;
    }

    LifeEvent.State state(School school) {
        return new LifeEvent.State(
                school.data().officialName(),
                school.data().shortName(),
                school.data().status(),
                school.municipality());
    }

    /** The state after the event; refuses what cannot happen to the school as it is. */
    LifeEvent.State after(Scope scope, School school, LifeOrder order) {
        LifeEvent.State now = state(school);
        SchoolId other = order.other();
        if (order.kind().namesAnother()) {
            other(scope, school, other);
        }
        boolean closed = now.status() == SchoolStatus.CLOSED;
        if (closed != (order.kind() == LifeKind.REOPENED) && now.status() != SchoolStatus.PAUSED) {
            throw new Refused(
                    closed ? "Школа закрыта: сначала внесите возобновление работы." : "Школа и так работает.");
        }
        return switch (order.kind()) {
            case RENAMED -> renamed(school, order, now);
            case MERGED, CLOSED ->
                new LifeEvent.State(now.officialName(), now.shortName(), SchoolStatus.CLOSED, now.municipality());
            case REOPENED ->
                new LifeEvent.State(now.officialName(), now.shortName(), SchoolStatus.ACTIVE, now.municipality());
            case TRANSFERRED ->
                new LifeEvent.State(
                        now.officialName(), now.shortName(), now.status(), target(scope, school, order.municipality()));
            case SPLIT, BRANCH, CAMPUS -> now;
        };
    }

    private void other(Scope scope, School school, @Nullable SchoolId other) {
        if (other == null || other.equals(school.id())) {
            throw new Refused("Выберите другую школу.");
        }
        School named = schools.get(scope, other);
        if (named.data().status() == SchoolStatus.CLOSED) {
            throw new Refused("«" + named.name() + "» закрыта: выберите работающую школу.");
        }
        if (!named.region().equals(school.region())) {
            throw new Refused("Школы должны быть одного региона.");
        }
        if (store.predecessors(school.id()).contains(other)) {
            throw new Refused("«" + named.name() + "» уже числится предшественницей этой школы.");
        }
    }

    private static LifeEvent.State renamed(School school, LifeOrder order, LifeEvent.State now) {
        if (order.officialName().isBlank()) {
            throw new Refused("Введите новое официальное название.");
        }
        SchoolData data = named(school.data(), order.officialName(), order.shortName());
        if (data.officialName().equals(now.officialName()) && data.shortName().equals(now.shortName())) {
            throw new Refused("Школа и так называется «" + now.officialName() + "».");
        }
        return new LifeEvent.State(data.officialName(), data.shortName(), now.status(), now.municipality());
    }

    private MunicipalityId target(Scope scope, School school, @Nullable MunicipalityId id) {
        if (id == null || id.equals(school.municipality())) {
            throw new Refused("Выберите другой муниципалитет.");
        }
        Municipality target = municipalities.get(scope, id);
        if (!target.region().equals(school.region())) {
            throw new Refused("Передать школу можно только внутри региона.");
        }
        checkNamesake(scope, school, id);
        return id;
    }

    private void checkNamesake(Scope scope, School school, MunicipalityId target) {
        schools.of(scope, target).stream()
                .filter(one ->
                        one.data().officialName().equalsIgnoreCase(school.data().officialName()))
                .forEach(namesake -> {
                    throw new Refused("Там уже есть школа с таким официальным названием: «" + namesake.name() + "».");
                });
    }

    /** Makes the school what the state says. */
    void carryOut(Scope scope, School school, LifeEvent.State target, Actor by) {
        LifeEvent.State now = state(school);
        School current = school;
        if (!now.municipality().equals(target.municipality())) {
            municipalities.get(scope, target.municipality());
            checkNamesake(scope, school, target.municipality());
            if (!store.move(school, target.municipality(), by)) {
                throw new Refused("Пока вы вносили событие, карточку изменил кто-то другой. Откройте её заново.");
            }
            current = schools.get(scope, school.id());
        }
        SchoolData data = named(school.data(), target.officialName(), target.shortName());
        schools.change(scope, school.id(), current.revision().number(), with(data, target.status()), by);
    }

    /** After a renaming was undone the name it gave is no former name of the school, nor is the one it has again. */
    void forget(Scope scope, LifeEvent event, Actor by) {
        if (event.kind() == LifeKind.RENAMED) {
            names.of(scope, event.school()).stream()
                    .filter(alias -> alias.source() == SchoolAlias.Source.FORMER)
                    .filter(alias -> Stream.of(event.before(), event.after())
                            .flatMap(state -> Stream.of(state.officialName(), state.shortName()))
                            .anyMatch(alias.name()::equalsIgnoreCase))
                    .forEach(alias -> names.remove(scope, event.school(), alias.id(), by));
        }
    }

    private static SchoolData named(SchoolData data, String official, String shortName) {
        return new SchoolData(
                official.strip(),
                shortName.strip(),
                data.kind(),
                data.legalForm(),
                data.locality(),
                data.rural(),
                data.levels(),
                data.growthPoint(),
                data.status());
    }

    private static SchoolData with(SchoolData data, SchoolStatus status) {
        return new SchoolData(
                data.officialName(),
                data.shortName(),
                data.kind(),
                data.legalForm(),
                data.locality(),
                data.rural(),
                data.levels(),
                data.growthPoint(),
                status);
    }
}
