package ru.podyom.notice;

import java.util.Map;
import ru.podyom.ui.Tone;
import ru.podyom.ui.Words;

/** Where an outgoing letter stands. */
public enum LetterState {
    /** To be sent, for the first time or again. */
    WAITING("Ждёт отправки", Tone.INFO),
    /** In the hands of a node that talks to the mail server right now. */
    SENDING("Отправляется", Tone.INFO),
    /** The mail server has taken it. */
    SENT("Отправлено", Tone.GOOD),
    /** The mail server refuses it for good, or refused it too often. */
    FAILED("Не отправлено", Tone.SERIOUS),
    /** The talk with the mail server broke off before its answer: the letter may have gone or not. */
    UNCERTAIN("Неизвестно, ушло ли", Tone.ATTENTION),
    /** Taken back by a person, or grown old before it could go. */
    WITHDRAWN("Отправка отменена", Tone.NEUTRAL);

    private final String title;
    private final Tone tone;

    LetterState(String title, Tone tone) {
        this.title = title;
        this.tone = tone;
    }

    public String title() {
        return title;
    }

    public Tone tone() {
        return tone;
    }

    /** Whether a person may have it sent again. */
    public boolean canBeRetried() {
        return this == FAILED || this == UNCERTAIN || this == WITHDRAWN;
    }

    /** Whether a person may stop it. */
    public boolean canBeWithdrawn() {
        return this == WAITING || this == FAILED || this == UNCERTAIN;
    }

    /** Titles by name, for filters. */
    static Map<String, String> titles() {
        return Words.choices(values(), one -> one.title);
    }
}
