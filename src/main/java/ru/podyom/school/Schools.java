package ru.podyom.school;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import ru.podyom.ui.Words;

/** The door to schools of the registry; their names and codes have doors of their own. */
@Service
public class Schools {

    private final SchoolStore store;
    private final SchoolDetailStore details;
    private final Municipalities municipalities;
    private final ApplicationEventPublisher events;

    Schools(
            SchoolStore store,
            SchoolDetailStore details,
            Municipalities municipalities,
            ApplicationEventPublisher events) {
        this.store = store;
        this.details = details;
        this.municipalities = municipalities;
        this.events = events;
    }

    /**
     * One school.
     *
     * @throws NotFound when there is none, or it lies outside the scope
     */
    public School get(Scope scope, SchoolId id) {
        return store.byId(scope, id).orElseThrow(() -> new NotFound("school", id));
    }

    /** Schools of a municipality that the scope covers, by name. */
    public List<School> of(Scope scope, MunicipalityId municipality) {
        return store.of(scope, municipality);
    }

    /** Those of the given schools that the scope covers, by number. */
    public Map<SchoolId, School> all(Scope scope, Collection<SchoolId> ids) {
        return store.all(scope, ids).stream().collect(Collectors.toMap(School::id, school -> school));
    }

    /**
     * Enters a school into a municipality of the scope.
     *
     * @throws Refused when a school of that name is there
     */
    @Transactional
    public SchoolId add(Scope scope, MunicipalityId municipality, SchoolData data, Actor by) {
        Municipality place = municipalities.get(scope, municipality);
        check(municipality, data, null);
        SchoolId id = store.insert(place.region(), municipality, data, by);
        store.renewSearch(id);
        record(by, "добавить школу", id, data.officialName() + ", " + place.name());
        return id;
    }

    /**
     * Changes what is known of a school; former official and short names stay among its other names.
     *
     * @param version the state the person saw
     * @throws Refused when the school was changed since, or the name is taken
     */
    @Transactional
    public void change(Scope scope, SchoolId id, int version, SchoolData data, Actor by) {
        School before = get(scope, id);
        if (data.equals(before.data())) {
            return;
        }
        check(before.municipality(), data, id);
        ZoneId zone = store.zoneOf(id);
        if (!store.update(id, version, data, by)) {
            throw new Refused(
                    "Пока вы правили, карточку изменил(а) " + before.revision().by() + " в "
                            + Words.moment(before.revision().at(), zone)
                            + ". Откройте её заново и повторите правку.");
        }
        keep(id, before.data().officialName(), data, by);
        keep(id, before.data().shortName(), data, by);
        store.renewSearch(id);
        record(by, "изменить школу", id, SchoolChanges.between(before.data(), data));
    }

    /** Sets the number of pupils of one school year; the same number again changes nothing. */
    @Transactional
    public void setContingent(Scope scope, SchoolId id, Contingent contingent, Actor by) {
        get(scope, id);
        if (details.setContingent(id, contingent, by)) {
            record(by, "указать контингент", id, contingent.year().title() + ": " + contingent.pupils());
        }
    }

    /** Pupils of a school the scope covers, newest year first. */
    public List<Contingent> contingent(Scope scope, SchoolId id) {
        return details.contingent(scope, id);
    }

    /** What the given schools have several of, read at once; the scope decides which of them. */
    public Map<SchoolId, Details> details(Scope scope, Collection<SchoolId> ids) {
        return details.of(scope, ids);
    }

    /**
     * What a school has several of.
     *
     * @param names other names
     * @param codes as written
     */
    public record Details(List<String> names, List<SchoolCodes.Code> codes, List<Contingent> contingent) {}

    private void check(MunicipalityId municipality, SchoolData data, @Nullable SchoolId self) {
        if (data.officialName().isEmpty()) {
            throw new Refused("Введите официальное название школы.");
        }
        String namesake = store.namesake(municipality, data.officialName(), self);
        if (namesake != null) {
            throw new Refused("Школа с таким официальным названием в муниципалитете уже есть: «" + namesake + "».");
        }
    }

    /** A name the school no longer bears stays among its other names: files and letters go on using it. */
    private void keep(SchoolId id, String former, SchoolData now, Actor by) {
        if (!former.equalsIgnoreCase(now.officialName()) && !former.equalsIgnoreCase(now.shortName())) {
            details.addAlias(id, former, SchoolAlias.Source.FORMER, by);
        }
    }

    private void record(Actor by, String action, SchoolId id, String detailsInWords) {
        events.publishEvent(new Recorded(by, action, "школа", id.toString(), id, detailsInWords));
    }
}
