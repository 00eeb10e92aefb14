package ru.podyom.assessment.difference;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import ru.podyom.ui.Tone;

/** What a newer file does to the result of one school. */
public enum Difference {
    CHANGED("числа другие", Tone.ATTENTION),
    ADDED("появится", Tone.GOOD),
    GONE("в новом файле нет", Tone.INFO),
    SAME("без изменений", Tone.NEUTRAL);

    private final String title;
    private final Tone tone;

    Difference(String title, Tone tone) {
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
                .collect(Collectors.toMap(Enum::name, Difference::title, (one, same) -> one, LinkedHashMap::new));
    }
}
