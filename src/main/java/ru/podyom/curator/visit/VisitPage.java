package ru.podyom.curator.visit;

import java.time.LocalDate;

/** One visit. */
public record VisitPage(Visit visit, boolean personal, LocalDate today) {

    public VisitState state() {
        return visit.state(today);
    }
}
