package ru.podyom.methodology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.Parameter;
import ru.podyom.methodology.judging.ParameterName;
import ru.podyom.methodology.judging.ProcedureKey;
import ru.podyom.ui.FormErrors;

/** The form of a draft with what is wrong with it and what it is compared to. */
public record DraftPage(StoredVersion draft, MethodologyVersion base, DraftForm form, FormErrors errors) {

    /** Boxes to tick, by kind: those offered and those of the base. */
    public Map<String, List<ProcedureKey>> boxes() {
        TreeSet<ProcedureKey> keys = new TreeSet<>(DraftForm.offered());
        return keys.stream()
                .collect(Collectors.groupingBy(key -> key.kind().title(), LinkedHashMap::new, Collectors.toList()));
    }

    /** Parameters in the groups in which people think of them. */
    public Map<String, List<ParameterName>> groups() {
        Map<String, List<ParameterName>> groups = new LinkedHashMap<>();
        for (ParameterName name : ParameterName.values()) {
            groups.computeIfAbsent(group(name), _ -> new ArrayList<>()).add(name);
        }
        return groups;
    }

    private static String group(ParameterName name) {
        return switch (name) {
            case THRESHOLD_PERCENT, LEAST_PROCEDURES, MIN_PARTICIPANTS, REPEAT_RULE, POOL_YEARS -> "Список";
            case RISK_PROCEDURES, RISK_PERCENT, RISK_RISE, RISK_RISE_PROCEDURES -> "Зона риска";
            case EXIT_YEARS, DOUBT_FLAGS -> "Выход из списка";
            case HIGH_PERCENT, HIGH_YEARS, ADVERSE_CONDITIONS, ADVERSE_RESULTS, RESILIENT_YEARS ->
                "Другие категории (рядом с выводом)";
        };
    }

    /** «От 0 до 100, 0 — не применяется; в редакции 1 — 10». */
    public static String hint(ParameterName name, MethodologyVersion base) {
        String off = name.text(name.lowest());
        return "От " + name.lowest() + " до " + name.highest()
                + (off.equals(Parameter.NOT_USED) ? ", " + name.lowest() + " — " + off : "")
                + "; в редакции " + base.version() + " — " + base.value(name);
    }

    /** Ways of a parameter that is no plain number, by value. */
    public static Map<String, String> choices(ParameterName name) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (int value = 0; value < name.choices().size(); value++) {
            choices.put(Integer.toString(value), name.choices().get(value));
        }
        return choices;
    }
}
