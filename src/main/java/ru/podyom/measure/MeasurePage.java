package ru.podyom.measure;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Words;

/**
 * The card of a measure.
 *
 * @param effectiveness the effectiveness chosen in a form that came back, empty at first
 * @param grounds what was typed there
 */
public record MeasurePage(
        Measure measure, boolean personal, LocalDate today, String effectiveness, String grounds, FormErrors errors) {

    public MeasureState state() {
        return measure.state(today);
    }

    /** «с 01.09.2026 по 31.05.2027». */
    public String term() {
        return "с " + Words.day(measure.said().from()) + " по "
                + Words.day(measure.said().until());
    }

    /** First day of the next period as the form offers it. */
    public String nextFrom() {
        return Words.day(measure.said().until().plusDays(1));
    }

    /** Last day of the next period as the form offers it: a year on. */
    public String nextUntil() {
        return Words.day(measure.said().until().plusYears(1));
    }

    /** Where the place's card is, null for a municipality. */
    public @Nullable String placeHref() {
        var school = measure.said().place().school();
        return school == null ? null : "/schools/" + school;
    }

    public boolean mayGoOn() {
        var judgement = measure.judgement();
        return judgement != null && judgement.effectiveness() == Effectiveness.EFFECTIVE && measure.carriedTo() == null;
    }

    public static Map<String, String> effectivenesss() {
        return Effectiveness.choices();
    }
}
