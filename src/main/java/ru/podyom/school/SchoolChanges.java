package ru.podyom.school;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Differences between two states of a school in words, for the journal and for the preview of an import. */
public final class SchoolChanges {

    private SchoolChanges() {}

    /** «краткое название: СОШ № 1 → СОШ № 2; …», empty where nothing differs. */
    public static String between(SchoolData before, SchoolData after) {
        return String.join("; ", list(before, after));
    }

    /** One line for each field that differs. */
    public static List<String> list(SchoolData before, SchoolData after) {
        Map<String, String> old = fields(before);
        List<String> lines = new ArrayList<>();
        fields(after).forEach((field, value) -> {
            String was = old.getOrDefault(field, "");
            if (!was.equals(value)) {
                lines.add(field + ": " + (was.isEmpty() ? "—" : was) + " → " + (value.isEmpty() ? "—" : value));
            }
        });
        return lines;
    }

    private static Map<String, String> fields(SchoolData data) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("официальное название", data.officialName());
        fields.put("краткое название", data.shortName());
        fields.put("тип", data.kind().title());
        fields.put("правовая форма", data.legalForm().title());
        fields.put("населённый пункт", data.locality());
        fields.put("местность", data.rural() ? "сельская" : "городская");
        fields.put("уровни", levels(data));
        fields.put("«Точка роста»", data.growthPoint() ? "есть" : "нет");
        fields.put("состояние", data.status().title());
        return fields;
    }

    static String levels(SchoolData data) {
        return data.levels().stream().sorted().map(Level::abbreviation).collect(Collectors.joining(", "));
    }
}
