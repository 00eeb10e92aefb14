package ru.podyom.identification.exclusion;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;

/** The door to exclusions: a school leaves identification by a document and comes back with a reason. */
@Service
public class Exclusions {

    private final ExclusionStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Exclusions(ExclusionStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Exclusion> all(Scope scope) {
        return store.all(scope);
    }

    @Transactional(readOnly = true)
    Map<String, String> choices(Scope scope) {
        return store.choices(scope);
    }

    /**
     * Takes a school out of identification from the next run on.
     *
     * @param form without errors
     * @throws NotFound when the school lies outside the scope
     * @throws Refused when it is excluded already
     */
    @Transactional
    void exclude(Scope scope, ExclusionForm form, Actor by) {
        long school = form.school() == null ? 0 : form.school();
        var name = store.choices(scope).get(Long.toString(school));
        if (name == null) {
            if (store.all(scope).stream().anyMatch(standing -> standing.stands() && standing.school() == school)) {
                throw new Refused("Эта школа уже исключена из выявления.");
            }
            throw new NotFound("school", school);
        }
        var exclusion = new Exclusion(
                0,
                school,
                name,
                "",
                form.reasonChosen().orElseThrow(),
                ExclusionForm.text(form.details()),
                ExclusionForm.text(form.document()),
                ExclusionForm.text(form.number()),
                form.day().orElseThrow(),
                by.name(),
                clock.instant(),
                null,
                null,
                null);
        long id = store.insert(exclusion);
        record(
                by,
                "исключить школу из выявления",
                id,
                school,
                exclusion.reasonText() + ". " + exclusion.documentText());
    }

    /**
     * Brings a school back.
     *
     * @throws NotFound when there is no such exclusion in the scope
     * @throws Refused when it was lifted before or no reason is given
     */
    @Transactional
    void lift(Scope scope, long id, String reason, Actor by) {
        var exclusion = store.find(scope, id).orElseThrow(() -> new NotFound("exclusion", id));
        if (!exclusion.stands()) {
            throw new Refused("Исключение уже отменено.");
        }
        if (reason.isBlank()) {
            throw new Refused("Напишите, почему школа возвращается в выявление.");
        }
        store.lift(id, reason.strip(), by.name());
        record(by, "вернуть школу в выявление", id, exclusion.school(), reason.strip());
    }

    private void record(Actor by, String action, long id, long school, String details) {
        events.publishEvent(
                new Recorded(by, action, "исключение из выявления", Long.toString(id), new SchoolId(school), details));
    }
}
