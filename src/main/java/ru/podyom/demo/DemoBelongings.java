package ru.podyom.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a district has besides its schools: people, official lists, results. */
@Component
@Profile("demo")
class DemoBelongings {

    private final DemoPeople people;
    private final DemoLists lists;
    private final DemoResults results;

    DemoBelongings(DemoPeople people, DemoLists lists, DemoResults results) {
        this.people = people;
        this.lists = lists;
        this.results = results;
    }

    void enter(District district) {
        people.enter(district);
        lists.enter(district);
        results.enter(district);
    }
}
