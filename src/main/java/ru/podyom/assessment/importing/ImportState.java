package ru.podyom.assessment.importing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import ru.podyom.ui.Tone;

/** Where an import stands. Only a carried out one counts; an undone one stands aside and keeps its numbers. */
public enum ImportState {
    PREVIEW("ждёт решения", Tone.ATTENTION),
    QUEUED("загружается", Tone.INFO),
    COMMITTED("загружен", Tone.GOOD),
    REFUSED("не прочитан", Tone.SERIOUS),
    UNDONE("отменён", Tone.NEUTRAL);

    private final String title;
    private final Tone tone;

    ImportState(String title, Tone tone) {
        this.title = title;
        this.tone = tone;
    }

    public String title() {
        return title;
    }

    public Tone tone() {
        return tone;
    }

    /** Titles by name, for a filter. */
    static Map<String, String> titles() {
        return Arrays.stream(values())
                .collect(Collectors.toMap(Enum::name, ImportState::title, (one, same) -> one, LinkedHashMap::new));
    }
}
