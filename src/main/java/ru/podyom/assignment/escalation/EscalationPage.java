package ru.podyom.assignment.escalation;

import java.util.List;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.ui.FormErrors;

/**
 * The periods of the municipalities of a scope, one form each.
 *
 * @param typed number of the municipality and the days as typed, where they were refused
 */
public record EscalationPage(List<EscalationPeriod> periods, Typed typed, FormErrors errors) {

    /** What was sent for one municipality; its number is 0 where nothing was. */
    public record Typed(long municipality, String days) {}

    /** The field of a municipality. */
    public String field(MunicipalityId municipality) {
        return "days-" + municipality;
    }

    /** What its field shows. */
    public String days(EscalationPeriod period) {
        return period.municipality().value() == typed.municipality() ? typed.days() : Integer.toString(period.days());
    }
}
