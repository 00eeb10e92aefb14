package ru.podyom.assignment.group;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.assignment.Addressee;
import ru.podyom.assignment.Assignment;
import ru.podyom.assignment.Assignments;
import ru.podyom.assignment.Basis;
import ru.podyom.assignment.NewAssignment;
import ru.podyom.authority.Municipalities;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;

/** The door to groups: one point for many schools becomes an assignment for each. */
@Service
public class Groups {

    private final GroupStore store;
    private final Assignments assignments;
    private final Municipalities municipalities;
    private final ApplicationEventPublisher events;

    Groups(GroupStore store, Assignments assignments, Municipalities municipalities, ApplicationEventPublisher events) {
        this.store = store;
        this.assignments = assignments;
        this.municipalities = municipalities;
        this.events = events;
    }

    /**
     * Gives the point to the chosen schools of an expansion, to all of them or to none.
     *
     * @param point what is given; its addressee names the municipality and the position, not the school
     * @throws Refused when no school is chosen, or one the lists of that day do not name
     */
    @Transactional
    public GroupId give(Scope scope, NewAssignment point, Expansion expansion, Collection<SchoolId> chosen, Actor by) {
        if (chosen.isEmpty()) {
            throw new Refused("Отметьте хотя бы одну школу.");
        }
        var members = expansion.bySchool();
        if (!members.keySet().containsAll(chosen)) {
            throw new Refused("Списки изменились, пока вы смотрели: проверьте состав группы ещё раз.");
        }
        var place = point.addressee().municipality();
        var municipality = municipalities.get(scope, place);
        var id = store.insert(
                municipality.region(), place, point.text(), point.basis().text(), expansion, by);
        for (SchoolId school : new LinkedHashSet<>(chosen)) {
            var member = members.get(school);
            assignments.give(scope, of(point, place, school, member == null ? "" : member.reason(), id), by);
        }
        events.publishEvent(new Recorded(
                by,
                "дать поручение группе",
                "группа поручений",
                id.toString(),
                null,
                expansion.addressee() + ", школ: " + chosen.size()));
        return id;
    }

    private static NewAssignment of(
            NewAssignment point, MunicipalityId place, SchoolId school, String reason, GroupId id) {
        var basis = point.basis();
        var why = "школа в списках — " + reason;
        return new NewAssignment(
                point.binding(),
                point.text(),
                new Basis(
                        basis.document(),
                        basis.number(),
                        basis.date(),
                        basis.point().isEmpty() ? why : basis.point() + "; " + why),
                new Addressee(
                        place,
                        school,
                        point.addressee().position(),
                        point.addressee().with()),
                point.supervisor(),
                point.deadline(),
                id.value(),
                point.decision());
    }

    /**
     * A group with its progress.
     *
     * @throws NotFound when the scope sees no member of it
     */
    public AssignmentGroup get(Scope scope, GroupId id) {
        return store.byId(scope, id).orElseThrow(() -> new NotFound("group", id));
    }

    /** Members the scope sees, by school. */
    public List<Assignment> members(Scope scope, GroupId id) {
        return assignments.all(scope, store.members(id));
    }
}
