package ru.podyom.curator;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.Revision;
import ru.podyom.kernel.SchoolId;
import ru.podyom.people.PersonName;

/**
 * One curator of one school for a term.
 *
 * @param name null where the scope shows no personal data
 * @param position what the person is today and where, e.g. «директор, МКОУ Ангарская школа»; empty where nothing is known
 * @param until last day by the order, null where it names none
 * @param endedOn last day where the term was ended before its time, with {@code endReason}
 * @param stable whether the newest list of steadily high results names the person's school
 * @param load schools the person helps on the day asked for, this one included
 * @param zone of the municipality, for moments
 */
public record Curatorship(
        long id,
        PersonId person,
        @Nullable PersonName name,
        String position,
        SchoolId school,
        String schoolName,
        String municipality,
        CuratorKind kind,
        AppointmentOrder order,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        boolean stable,
        String stableGround,
        int load,
        Revision revision,
        ZoneId zone) {

    /** The name as tables show it. */
    public String shownName() {
        return name == null ? "имя не показывается" : name.brief();
    }

    /** The last day as it stands, null while the term is open. */
    public @Nullable LocalDate lastDay() {
        return endedOn == null ? until : endedOn;
    }

    public boolean isHeldOn(LocalDate day) {
        LocalDate last = lastDay();
        return !day.isBefore(from) && (last == null || !day.isAfter(last));
    }

    /** Where the term stands on the day. */
    public State state(LocalDate day) {
        if (isHeldOn(day)) {
            return State.CURRENT;
        }
        return day.isBefore(from) ? State.AHEAD : State.ENDED;
    }

    /** Whether a term has begun and is not over. */
    public enum State {
        CURRENT("Действует"),
        AHEAD("Ещё не начался"),
        ENDED("Завершён");

        private final String title;

        State(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
