package ru.podyom.measure;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.Tone;
import ru.podyom.ui.Words;

/** How a measure stands today; derived from its term and the effectiveness, never stored. */
public enum MeasureState {
    AHEAD("Ещё не началась", Tone.NEUTRAL),
    RUNNING("Идёт", Tone.INFO),
    UNJUDGED("Ждёт оценки", Tone.ATTENTION),
    EFFECTIVE("Признана эффективной", Tone.GOOD),
    INEFFECTIVE("Признана неэффективной", Tone.SERIOUS);

    private final String title;
    private final Tone tone;

    MeasureState(String title, Tone tone) {
        this.title = title;
        this.tone = tone;
    }

    public String title() {
        return title;
    }

    public Tone tone() {
        return tone;
    }

    static MeasureState of(LocalDate from, LocalDate until, @Nullable Effectiveness effectiveness, LocalDate today) {
        if (effectiveness != null) {
            return effectiveness == Effectiveness.EFFECTIVE ? EFFECTIVE : INEFFECTIVE;
        }
        if (today.isBefore(from)) {
            return AHEAD;
        }
        return today.isAfter(until) ? UNJUDGED : RUNNING;
    }

    /** Choices of a filter, by name. */
    public static Map<String, String> choices() {
        return Words.choices(values(), one -> one.title);
    }
}
