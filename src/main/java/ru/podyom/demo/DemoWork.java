package ru.podyom.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The work of the two offices with their schools: minutes, assignments, curators, measures. */
@Component
@Profile("demo")
class DemoWork {

    private final DemoMinutes minutes;
    private final DemoAssignments assignments;
    private final DemoCurators curators;
    private final DemoMeasures measures;

    DemoWork(DemoMinutes minutes, DemoAssignments assignments, DemoCurators curators, DemoMeasures measures) {
        this.minutes = minutes;
        this.assignments = assignments;
        this.curators = curators;
        this.measures = measures;
    }

    void enter(District district) {
        var papers = minutes.enter(district);
        assignments.enter(district, papers);
        curators.enter(district);
        measures.enter(district, papers);
    }
}
