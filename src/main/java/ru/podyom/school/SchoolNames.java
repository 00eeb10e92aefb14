package ru.podyom.school;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.authority.Municipalities;
import ru.podyom.authority.Municipality;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.SchoolDetailStore.Named;
import ru.podyom.school.naming.KnownSchool;
import ru.podyom.school.naming.NameMatcher;

/** The door to names: who is meant by a name inside a municipality, and the names a school answers to. */
@Service
public class SchoolNames {

    private final Schools schools;
    private final SchoolStore store;
    private final SchoolDetailStore details;
    private final Municipalities municipalities;
    private final ApplicationEventPublisher events;

    SchoolNames(
            Schools schools,
            SchoolStore store,
            SchoolDetailStore details,
            Municipalities municipalities,
            ApplicationEventPublisher events) {
        this.schools = schools;
        this.store = store;
        this.details = details;
        this.municipalities = municipalities;
        this.events = events;
    }

    /**
     * A matcher over all schools of a municipality, closed ones too: old documents speak of them.
     *
     * @throws NotFound when the municipality lies outside the scope
     */
    public NameMatcher matcher(Scope scope, MunicipalityId id) {
        Municipality municipality = municipalities.get(scope, id);
        Map<SchoolId, List<Named>> aliases = details.aliasesOf(id);
        List<KnownSchool> known = schools.of(scope, id).stream()
                .map(school -> known(school, aliases.getOrDefault(school.id(), List.of())))
                .toList();
        return new NameMatcher(municipality.names(), known);
    }

    private static KnownSchool known(School school, List<Named> aliases) {
        String locality = school.data().locality();
        return new KnownSchool(
                school.id(),
                List.of(school.data().officialName(), school.data().shortName()),
                names(aliases, false),
                names(aliases, true),
                school.data().kind(),
                locality.isEmpty() ? null : locality);
    }

    private static List<String> names(List<Named> aliases, boolean branches) {
        return aliases.stream()
                .filter(alias -> (alias.source() == SchoolAlias.Source.BRANCH) == branches)
                .map(Named::name)
                .toList();
    }

    /** Other names of a school the scope covers. */
    public List<SchoolAlias> of(Scope scope, SchoolId school) {
        return details.aliases(scope, school);
    }

    /**
     * Adds another name of a school; a name it already has changes nothing.
     *
     * @throws Refused when another school of the municipality is called so
     */
    @Transactional
    public void add(Scope scope, SchoolId school, String name, SchoolAlias.Source source, Actor by) {
        schools.get(scope, school);
        String tidy = name.strip().replaceAll("[\\s\\u00a0]+", " ");
        if (tidy.isEmpty()) {
            throw new Refused("Введите вариант названия.");
        }
        details.bearerOf(tidy, school).ifPresent(other -> {
            throw new Refused("Так уже называется другая школа муниципалитета: «" + other + "».");
        });
        if (details.addAlias(school, tidy, source, by)) {
            store.renewSearch(school);
            record(by, "добавить вариант названия", school, tidy);
        }
    }

    /** Takes another name off a school. */
    @Transactional
    public void remove(Scope scope, SchoolId school, long alias, Actor by) {
        schools.get(scope, school);
        String removed = details.removeAlias(school, alias).orElseThrow(() -> new NotFound("alias", alias));
        store.renewSearch(school);
        record(by, "убрать вариант названия", school, removed);
    }

    private void record(Actor by, String action, SchoolId school, String name) {
        events.publishEvent(new Recorded(by, action, "школа", school.toString(), school, name));
    }
}
