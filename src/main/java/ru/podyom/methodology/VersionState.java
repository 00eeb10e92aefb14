package ru.podyom.methodology;

import ru.podyom.ui.Tone;

/** Life of a methodology version; only a draft can be changed or thrown away. */
public enum VersionState {
    DRAFT("Черновик", Tone.ATTENTION),
    APPROVED("Утверждена", Tone.GOOD),
    SUPERSEDED("Заменена новой редакцией", Tone.NEUTRAL);

    private final String title;
    private final Tone tone;

    VersionState(String title, Tone tone) {
        this.title = title;
        this.tone = tone;
    }

    public String title() {
        return title;
    }

    public Tone tone() {
        return tone;
    }
}
