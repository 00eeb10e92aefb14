package ru.podyom.school;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;

/** The door to codes: which school a code means, and the codes a school has in each system. */
@Service
public class SchoolCodes {

    private final Schools schools;
    private final SchoolStore store;
    private final SchoolDetailStore details;
    private final ApplicationEventPublisher events;

    SchoolCodes(Schools schools, SchoolStore store, SchoolDetailStore details, ApplicationEventPublisher events) {
        this.schools = schools;
        this.store = store;
        this.details = details;
        this.events = events;
    }

    /**
     * Schools of the scope by their codes.
     *
     * @param keys as {@link CodeSystem#key} makes them of written codes
     */
    public Map<String, SchoolId> byKeys(Scope scope, CodeSystem system, Collection<String> keys) {
        return details.byKeys(scope, system, keys);
    }

    /** Code of a school in one system, as it was written. */
    public record Code(long id, CodeSystem system, String code) {}

    /** Those of the keys that a school of the region outside the scope has: they cannot be given to another. */
    public Set<String> takenOutside(Scope scope, RegionId region, CodeSystem system, Collection<String> keys) {
        return details.takenOutside(scope, region, system, keys);
    }

    /** Codes of a school the scope covers. */
    public List<Code> of(Scope scope, SchoolId school) {
        return details.codes(scope, school);
    }

    /**
     * Gives a school a code; the code it already has changes nothing.
     *
     * @throws Refused when the text is no code of the system, or another school of the region has it
     */
    @Transactional
    public void add(Scope scope, SchoolId id, CodeSystem system, String written, Actor by) {
        School school = schools.get(scope, id);
        String code = system.tidy(written);
        var holder = details.holderOf(school.region(), system, system.key(code));
        if (holder.isEmpty()) {
            details.addCode(id, school.region(), system, code, by);
            store.renewSearch(id);
            record(by, "добавить код", id, system.title() + " " + code);
        } else if (!holder.get().school().equals(id)) {
            throw new Refused(system.title() + " " + code + " уже есть у другой школы: "
                    + holder.get().title() + ".");
        }
    }

    /** Takes a code off a school; results already loaded by it stay with the school. */
    @Transactional
    public void remove(Scope scope, SchoolId school, long code, Actor by) {
        schools.get(scope, school);
        String removed = details.removeCode(school, code).orElseThrow(() -> new NotFound("code", code));
        store.renewSearch(school);
        record(by, "убрать код", school, removed);
    }

    private void record(Actor by, String action, SchoolId school, String code) {
        events.publishEvent(new Recorded(by, action, "школа", school.toString(), school, code));
    }
}
