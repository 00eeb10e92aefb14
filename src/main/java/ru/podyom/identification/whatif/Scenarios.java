package ru.podyom.identification.whatif;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Scope;

/** The door to scenarios: a question is kept with who asked it, and can be asked again. */
@Component
class Scenarios {

    private final ScenarioStore store;
    private final FactStore facts;
    private final ApplicationEventPublisher events;

    Scenarios(ScenarioStore store, FactStore facts, ApplicationEventPublisher events) {
        this.store = store;
        this.facts = facts;
        this.events = events;
    }

    @Transactional(readOnly = true)
    List<Scenario> all(Scope scope) {
        return store.all(scope);
    }

    /**
     * Keeps a question with today's answer in one sentence.
     *
     * @param name without errors
     * @throws NotFound when its territory lies outside the scope
     */
    @Transactional
    void keep(Scope scope, String name, WhatIfPage page, Actor by) {
        var place = facts.places(scope).stream()
                .filter(candidate -> candidate.key().equals(page.territory()))
                .findFirst()
                .orElseThrow(() -> new NotFound("territory", page.territory()));
        var summary = page.years().stream()
                .map(year -> year.year() + " год: входят " + year.entered() + ", выходят " + year.left())
                .collect(Collectors.joining("; "));
        long id = store.insert(place, name.strip(), page.kept(), summary, by.name());
        events.publishEvent(
                new Recorded(by, "сохранить сценарий «что если»", "сценарий", Long.toString(id), null, name.strip()));
    }
}
