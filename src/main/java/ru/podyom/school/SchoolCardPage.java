package ru.podyom.school;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ru.podyom.ui.FormErrors;

/**
 * The card of a school: its own data, then the sections that other modules add.
 *
 * @param typed what was typed into the small form that was refused, by field
 */
public record SchoolCardPage(
        School school,
        List<SchoolAlias> aliases,
        List<SchoolCodes.Code> codes,
        List<Contingent> contingent,
        List<Section> sections,
        FormErrors errors,
        Map<String, String> typed) {

    /** A section ready to be written. */
    public record Section(String anchor, String title, Content content) {}

    public String levels() {
        String levels =
                school.data().levels().stream().sorted().map(Level::title).collect(Collectors.joining("; "));
        return levels.isEmpty() ? "не указаны" : levels;
    }

    /** The largest number of pupils of all years: the full length of the bars. */
    public int mostPupils() {
        return contingent.stream().mapToInt(Contingent::pupils).max().orElse(0);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public static Map<String, String> codeSystems() {
        Map<String, String> systems = new TreeMap<>();
        for (CodeSystem system : CodeSystem.values()) {
            systems.put(system.name(), system.title());
        }
        return systems;
    }

    public static Map<String, String> aliasSources() {
        return Map.of(
                SchoolAlias.Source.TYPED.name(), "другое название школы",
                SchoolAlias.Source.BRANCH.name(), "филиал этой школы");
    }
}
