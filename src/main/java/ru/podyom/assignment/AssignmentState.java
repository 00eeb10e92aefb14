package ru.podyom.assignment;

import ru.podyom.ui.Tone;

/**
 * Where an assignment stands. Being overdue is no state: it follows from the deadline and today. A wish for a later
 * deadline is none either, the work goes on meanwhile.
 */
public enum AssignmentState {
    GIVEN("В работе", Tone.INFO),
    REPORTED("Ждёт приёмки", Tone.ATTENTION),
    RETURNED("На доработке", Tone.ATTENTION),
    ACCEPTED("Принято", Tone.GOOD),
    RELEASED("Снято с контроля", Tone.NEUTRAL),
    CANCELLED("Отменено", Tone.NEUTRAL);

    private final String title;
    private final Tone tone;

    AssignmentState(String title, Tone tone) {
        this.title = title;
        this.tone = tone;
    }

    /** As lists and documents name it. */
    public String title() {
        return title;
    }

    public Tone tone() {
        return tone;
    }

    /** Whether the addressee still owes a report. */
    public boolean awaitsReport() {
        return this == GIVEN || this == RETURNED;
    }

    /** Whether nothing can happen to it any more. */
    public boolean isClosed() {
        return this == RELEASED || this == CANCELLED;
    }
}
