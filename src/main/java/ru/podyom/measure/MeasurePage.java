package ru.podyom.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.measure.given.GivenAssignment;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Words;

/**
 * The card of a measure.
 *
 * @param assignments made of the same point of minutes
 * @param typed what a form that came back was sent with
 */
public record MeasurePage(
        Measure measure,
        boolean personal,
        LocalDate today,
        List<GivenAssignment> assignments,
        Typed typed,
        FormErrors errors) {

    /**
     * What was typed into the forms of the card; null where the form was not sent.
     *
     * @param from first day of the next period
     */
    public record Typed(
            String effectiveness,
            String grounds,
            @Nullable String day,
            @Nullable String from,
            @Nullable String until) {

        static Typed nothing() {
            return new Typed("", "", null, null, null);
        }

        static Typed judgement(@Nullable Effectiveness effectiveness, String grounds, String day) {
            return new Typed(effectiveness == null ? "" : effectiveness.name(), grounds, day, null, null);
        }

        static Typed next(String from, String until) {
            return new Typed("", "", null, from, until);
        }
    }

    /** Day of the judgement as its form shows it. */
    public String judgedOn() {
        return typed.day() == null ? Words.day(today) : typed.day();
    }

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
        return typed.from() == null ? Words.day(measure.said().until().plusDays(1)) : typed.from();
    }

    /** Last day of the next period as the form offers it: a year on. */
    public String nextUntil() {
        return typed.until() == null ? Words.day(measure.said().until().plusYears(1)) : typed.until();
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
