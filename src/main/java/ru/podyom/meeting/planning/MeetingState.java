package ru.podyom.meeting.planning;

import java.util.Map;
import ru.podyom.ui.Tone;
import ru.podyom.ui.Words;

/** Where a meeting stands: planned, called (people are invited), held, or cancelled. */
public enum MeetingState {
    PLANNED("Планируется", Tone.NEUTRAL),
    CALLED("Назначено", Tone.INFO),
    HELD("Проведено", Tone.GOOD),
    CANCELLED("Отменено", Tone.ATTENTION);

    private final String title;
    private final Tone tone;

    MeetingState(String title, Tone tone) {
        this.title = title;
        this.tone = tone;
    }

    public String title() {
        return title;
    }

    public Tone tone() {
        return tone;
    }

    /** Whether the plan may still be changed. */
    public boolean isAhead() {
        return this == PLANNED || this == CALLED;
    }

    /** Whether minutes may be written of it. */
    public boolean takesMinutes() {
        return this == CALLED || this == HELD;
    }

    /** Titles by code, for a filter. */
    public static Map<String, String> titles() {
        return Words.choices(values(), one -> one.title);
    }
}
