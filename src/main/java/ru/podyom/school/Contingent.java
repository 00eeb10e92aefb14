package ru.podyom.school;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.AcademicYear;

/**
 * Pupils of a school in one school year.
 *
 * @param classes number of classes, null where not entered
 * @param parts pupils by grade («1»…«12») or by level («НОО», «ООО», «СОО»); empty where only the sum is known
 */
public record Contingent(
        AcademicYear year, int pupils, @Nullable Integer classes, Map<String, Integer> parts) {

    private static final int LAST_PRIMARY = 4;
    private static final int LAST_BASIC = 9;

    public Contingent {
        parts = Map.copyOf(parts);
    }

    /** Pupils of whom only the sum is known. */
    public Contingent(AcademicYear year, int pupils, @Nullable Integer classes) {
        this(year, pupils, classes, Map.of());
    }

    /** The same with what an earlier word tells beside it: classes, and the parts of the same sum. */
    public Contingent on(Contingent earlier) {
        return new Contingent(
                year,
                pupils,
                classes == null ? earlier.classes : classes,
                parts.isEmpty() && pupils == earlier.pupils ? earlier.parts : parts);
    }

    /** «НОО 40, ООО 52»; empty where neither grades nor levels are known. */
    public String byLevels() {
        return Arrays.stream(Level.values())
                .map(level -> Map.entry(level, of(level)))
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getKey().abbreviation() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private int of(Level level) {
        Integer told = parts.get(level.abbreviation());
        if (told != null) {
            return told;
        }
        return parts.entrySet().stream()
                .filter(part -> part.getKey().matches("\\d{1,2}") && level == level(Integer.parseInt(part.getKey())))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static Level level(int grade) {
        return grade <= LAST_PRIMARY ? Level.PRIMARY : grade <= LAST_BASIC ? Level.BASIC : Level.SECONDARY;
    }
}
