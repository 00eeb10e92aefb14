package ru.podyom.curator.recommendation;

import java.time.LocalDate;
import ru.podyom.kernel.SchoolId;

/** A recommendation of a closed protocol. */
public record Recommendation(
        long id,
        long interview,
        LocalDate heldOn,
        SchoolId school,
        String schoolName,
        String text,
        LocalDate due,
        RecommendationState state) {

    public boolean isOverdue(LocalDate today) {
        return state.waitsForSchool() && due.isBefore(today);
    }
}
