package ru.podyom.curator.interview;

import java.util.Map;
import ru.podyom.ui.Tone;
import ru.podyom.ui.Words;

/** How a planned month stands today; always derived, never stored. */
public enum MonthState {
    MISSED("Пропущено", Tone.SERIOUS),
    DUE("Ждёт в этом месяце", Tone.ATTENTION),
    HELD("Проведено", Tone.GOOD),
    PLANNED("Запланировано", Tone.NEUTRAL);

    private final String title;
    private final Tone tone;

    MonthState(String title, Tone tone) {
        this.title = title;
        this.tone = tone;
    }

    public String title() {
        return title;
    }

    public Tone tone() {
        return tone;
    }

    /** Choices of a filter, by name. */
    public static Map<String, String> choices() {
        return Words.choices(values(), one -> one.title);
    }
}
