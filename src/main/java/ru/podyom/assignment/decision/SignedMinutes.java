package ru.podyom.assignment.decision;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.podyom.authority.Municipalities;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.minutes.Minutes;
import ru.podyom.meeting.minutes.MinutesId;
import ru.podyom.meeting.minutes.MinutesRegistry;
import ru.podyom.meeting.minutes.MinutesStatus;

/** Minutes that bind, and the days that count for what they ask. */
@Component
class SignedMinutes {

    private final MinutesRegistry registry;
    private final Municipalities municipalities;
    private final Clock clock;

    SignedMinutes(MinutesRegistry registry, Municipalities municipalities, Clock clock) {
        this.registry = registry;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** Minutes that bind: signed, and led by the reader. */
    Minutes get(Scope scope, MinutesId id) {
        var minutes = registry.led(scope, id);
        if (minutes.status() != MinutesStatus.SIGNED) {
            throw new NotFound("signed minutes", id);
        }
        return minutes;
    }

    /** The day of the document, today where it names none. */
    LocalDate day(Minutes minutes) {
        var day = minutes.content().head().day();
        return day == null ? LocalDate.now(clock) : day;
    }

    /** Today where the schools of the minutes are. */
    LocalDate today(Scope scope, Minutes minutes) {
        var zone = municipalities.get(scope, minutes.municipality()).data().zone();
        return LocalDate.now(clock.withZone(zone));
    }
}
