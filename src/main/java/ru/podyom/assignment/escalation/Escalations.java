package ru.podyom.assignment.escalation;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.assignment.Escalation;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Words;

/** The door to the periods of escalation of municipalities. */
@Service
public class Escalations {

    private final EscalationStore store;
    private final ApplicationEventPublisher events;

    Escalations(EscalationStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /** The periods of all municipalities that the scope covers whole. */
    public List<EscalationPeriod> all(Scope scope) {
        return store.all(scope);
    }

    /**
     * Chooses another period for a municipality.
     *
     * @param version as the person saw it
     * @throws NotFound when the scope does not cover the municipality
     * @throws Refused when the days are out of range, or somebody changed them meanwhile
     */
    @Transactional
    public void change(Scope scope, MunicipalityId municipality, int version, int days, Actor by) {
        var before = store.all(scope).stream()
                .filter(one -> one.municipality().equals(municipality))
                .findFirst()
                .orElseThrow(() -> new NotFound("municipality", municipality));
        if (days < 1 || days > Escalation.LONGEST) {
            throw new Refused("Напишите число дней от 1 до " + Escalation.LONGEST + ".");
        }
        if (!store.change(municipality, version, days, by)) {
            throw new Refused("Пока вы решали, срок изменил(а) " + before.changedBy() + ": сейчас "
                    + Words.count(before.days(), "день", "дня", "дней") + ". Проверьте и сохраните ещё раз.");
        }
        events.publishEvent(new Recorded(
                by,
                "изменить срок эскалации поручений",
                "муниципалитет",
                municipality.toString(),
                null,
                before.name() + ": было " + before.days() + ", стало " + days));
    }
}
