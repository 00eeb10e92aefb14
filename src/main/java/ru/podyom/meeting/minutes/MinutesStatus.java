package ru.podyom.meeting.minutes;

import java.util.Map;
import ru.podyom.ui.Tone;
import ru.podyom.ui.Words;

/** The life of minutes; only signed ones bind anybody, and nothing leads back from them but a revocation. */
public enum MinutesStatus {
    DRAFT("проект", Tone.NEUTRAL),
    APPROVAL("на согласовании", Tone.ATTENTION),
    SIGNED("подписан", Tone.GOOD),
    REVOKED("отменён", Tone.SERIOUS);

    private final String title;
    private final Tone tone;

    MinutesStatus(String title, Tone tone) {
        this.title = title;
        this.tone = tone;
    }

    public String title() {
        return title;
    }

    public Tone tone() {
        return tone;
    }

    /** Whether the text may still be changed. */
    public boolean isOpen() {
        return this == DRAFT || this == APPROVAL;
    }

    /** Whether the step is allowed. */
    public boolean leadsTo(MinutesStatus next) {
        return switch (this) {
            case DRAFT -> next == APPROVAL || next == SIGNED;
            case APPROVAL -> next == DRAFT || next == SIGNED;
            case SIGNED -> next == REVOKED;
            case REVOKED -> false;
        };
    }

    /** Titles by code, for filters. */
    public static Map<String, String> titles() {
        return Words.choices(values(), one -> one.title);
    }
}
