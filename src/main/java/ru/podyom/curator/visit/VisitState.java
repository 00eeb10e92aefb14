package ru.podyom.curator.visit;

import java.util.Map;
import ru.podyom.ui.Tone;
import ru.podyom.ui.Words;

/** How a visit stands today; derived from its days, never stored. */
public enum VisitState {
    LATE("Не состоялся в срок", Tone.SERIOUS),
    PLANNED("Запланирован", Tone.NEUTRAL),
    HELD("Состоялся", Tone.GOOD);

    private final String title;
    private final Tone tone;

    VisitState(String title, Tone tone) {
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
