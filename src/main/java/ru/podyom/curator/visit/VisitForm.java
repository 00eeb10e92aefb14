package ru.podyom.curator.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.Dates;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Words;

/**
 * A visit as typed.
 *
 * @param version the state the person saw, null for a new one
 */
public record VisitForm(
        @Nullable String plannedOn,
        @Nullable String purpose,
        @Nullable String heldOn,
        @Nullable String done,
        @Nullable String seen,
        @Nullable Integer version)
        implements FormErrors.Typed {

    static VisitForm blank() {
        return new VisitForm("", "", "", "", "", null);
    }

    static VisitForm of(Visit known) {
        LocalDate held = known.heldOn();
        return new VisitForm(
                Words.day(known.plannedOn()),
                known.purpose(),
                held == null ? "" : Words.day(held),
                known.done(),
                known.seen(),
                known.revision().number());
    }

    FormErrors errors() {
        FormErrors errors = FormErrors.none();
        if (Dates.read(shown(plannedOn)).isEmpty()) {
            errors = errors.and(
                    "plannedOn",
                    shown(plannedOn).isBlank()
                            ? "Введите день визита по плану, например 18.11.2026."
                            : Dates.unreadable(shown(plannedOn), "18.11.2026"));
        }
        if (shown(purpose).isBlank()) {
            errors = errors.and("purpose", "Напишите, зачем куратор едет в школу.");
        }
        errors = errors.day("heldOn", heldOn, "18.11.2026");
        boolean told = !shown(done).isBlank() || !shown(seen).isBlank();
        if (shown(heldOn).isBlank() && told) {
            errors = errors.and("heldOn", "Укажите, когда визит прошёл: вы написали, что сделано или что увидели.");
        }
        if (!shown(heldOn).isBlank() && shown(done).isBlank()) {
            errors = errors.and("done", "Визит прошёл: напишите, что сделано.");
        }
        return errors;
    }

    /** What was typed, once {@link #errors} has found nothing. */
    NewVisit wanted() {
        return new NewVisit(
                Dates.read(shown(plannedOn)).orElseThrow(),
                shown(purpose).strip(),
                Dates.read(shown(heldOn)).orElse(null),
                shown(done).strip(),
                shown(seen).strip());
    }
}
