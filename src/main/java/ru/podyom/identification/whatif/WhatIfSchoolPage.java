package ru.podyom.identification.whatif;

import java.util.List;
import ru.podyom.identification.Reason;
import ru.podyom.methodology.judging.SchoolConclusion;

/** Why two rules say of a school what they say, side by side. */
public record WhatIfSchoolPage(
        long school,
        String name,
        String municipality,
        int year,
        Side inForce,
        Side other,
        String back,
        List<String> difference) {

    /** What one rule says. */
    public record Side(String outcome, String tone, String summary, Reason list, Reason risk) {}

    static WhatIfSchoolPage of(
            FactStore.Known school,
            int year,
            SchoolConclusion inForce,
            SchoolConclusion other,
            String back,
            List<String> difference) {
        return new WhatIfSchoolPage(
                school.id(), school.name(), school.municipality(), year, side(inForce), side(other), back, difference);
    }

    private static Side side(SchoolConclusion conclusion) {
        return new Side(
                conclusion.outcome().title(),
                WhatIfTable.tone(conclusion.outcome()).css(),
                conclusion.summary(),
                Reason.of(conclusion.listReason()),
                Reason.of(conclusion.riskReason()));
    }
}
