package ru.podyom.assessment.matching;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import ru.podyom.ui.Tone;

/** How a school of a file was found in the registry. Rows of schools that were not found are left out. */
public enum SchoolMatch {
    CODE("по коду", Tone.GOOD),
    NAME("по названию", Tone.INFO),
    UNKNOWN("нет в реестре", Tone.ATTENTION),
    OUTSIDE("не ваша территория", Tone.NEUTRAL);

    private final String title;
    private final Tone tone;

    SchoolMatch(String title, Tone tone) {
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
    public static Map<String, String> titles() {
        return Arrays.stream(values())
                .collect(Collectors.toMap(Enum::name, SchoolMatch::title, (one, same) -> one, LinkedHashMap::new));
    }
}
