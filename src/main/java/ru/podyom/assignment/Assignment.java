package ru.podyom.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Revision;

/**
 * Something a school or a person has to do by a decision, and where it stands.
 *
 * @param given what was given; its deadline moves with extensions and months
 * @param schoolName short name in the registry, empty where no school is meant
 * @param askedUntil the later day the addressee asks for, null where no wish is open
 * @param source the point of minutes it comes from, null where it comes from none
 * @param today the day now in the municipality of the addressee
 */
public record Assignment(
        AssignmentId id,
        NewAssignment given,
        String schoolName,
        String municipalityName,
        AssignmentState state,
        @Nullable LocalDate askedUntil,
        @Nullable Source source,
        LocalDate today,
        Revision revision) {

    public Deadline deadline() {
        return given.deadline();
    }

    /** A report is owed and its day is over. */
    public boolean isOverdue() {
        return state.awaitsReport() && deadline().isOver(today);
    }

    /** «МКОУ Ангарская школа, директор». */
    public String addressee() {
        String position = given.addressee().position();
        return schoolName.isEmpty() ? position : position.isEmpty() ? schoolName : schoolName + ", " + position;
    }
}
