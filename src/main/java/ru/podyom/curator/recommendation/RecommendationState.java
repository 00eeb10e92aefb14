package ru.podyom.curator.recommendation;

import java.util.Map;
import ru.podyom.ui.Tone;
import ru.podyom.ui.Words;

/** How a recommendation stands: told by its newest report, never stored. */
public enum RecommendationState {
    WAITING("Ждёт отчёта", Tone.ATTENTION),
    RETURNED("Отчёт возвращён", Tone.SERIOUS),
    REPORTED("Отчёт на рассмотрении", Tone.INFO),
    ACCEPTED("Исполнена", Tone.GOOD);

    private final String title;
    private final Tone tone;

    RecommendationState(String title, Tone tone) {
        this.title = title;
        this.tone = tone;
    }

    public String title() {
        return title;
    }

    public Tone tone() {
        return tone;
    }

    /** Whether the school's word is asked for. */
    public boolean waitsForSchool() {
        return this == WAITING || this == RETURNED;
    }

    /** Choices of a filter, by name. */
    public static Map<String, String> choices() {
        return Words.choices(values(), one -> one.title);
    }
}
