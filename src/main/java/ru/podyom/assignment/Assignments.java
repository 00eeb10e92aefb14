package ru.podyom.assignment;

import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.authority.Municipalities;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.school.Schools;

/** The door to assignments: give one, look at it and its history; what happens to it then is {@link Control}. */
@Service
public class Assignments {

    static final String KIND = "поручение";

    private final AssignmentStore store;
    private final StepStore steps;
    private final Municipalities municipalities;
    private final Schools schools;
    private final ApplicationEventPublisher events;

    Assignments(
            AssignmentStore store,
            StepStore steps,
            Municipalities municipalities,
            Schools schools,
            ApplicationEventPublisher events) {
        this.store = store;
        this.steps = steps;
        this.municipalities = municipalities;
        this.schools = schools;
        this.events = events;
    }

    /**
     * Gives an assignment to a school or a person of a municipality of the scope.
     *
     * @throws NotFound when the municipality or the school lies outside the scope
     * @throws Refused when text, basis or addressee is missing, or the school is of another municipality
     */
    @Transactional
    public AssignmentId give(Scope scope, NewAssignment given, Actor by) {
        var addressee = given.addressee();
        var municipality = municipalities.get(scope, addressee.municipality());
        if (given.text().isEmpty() || given.basis().document().isEmpty()) {
            throw new Refused("Напишите, что поручено и каким документом.");
        }
        var school = addressee.school();
        if (school == null && addressee.position().isEmpty()) {
            throw new Refused("Укажите школу или должность исполнителя.");
        }
        if (school != null && !schools.get(scope, school).municipality().equals(addressee.municipality())) {
            throw new Refused("Школа относится к другому муниципалитету, чем поручение.");
        }
        var id = store.insert(municipality.region(), given, by);
        steps.append(id, Step.to(Move.GIVE, "", given.deadline().due()), by);
        events.publishEvent(new Recorded(
                by,
                Move.GIVE.title(),
                KIND,
                id.toString(),
                school,
                given.basis().text() + ", срок: " + given.deadline().text()));
        return id;
    }

    /**
     * One assignment.
     *
     * @throws NotFound when there is none, or it lies outside the scope
     */
    public Assignment get(Scope scope, AssignmentId id) {
        return store.byId(scope, id).orElseThrow(() -> new NotFound(KIND, id));
    }

    /** Those of the given assignments that the scope covers, by school. */
    public List<Assignment> all(Scope scope, Collection<Long> ids) {
        return store.all(scope, ids);
    }

    /** What has happened to an assignment, oldest first. */
    public List<StepTaken> history(Scope scope, AssignmentId id) {
        return steps.of(get(scope, id));
    }
}
