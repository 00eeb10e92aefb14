package ru.podyom.school;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.podyom.school.naming.SchoolKind;
import ru.podyom.ui.FormErrors;

/**
 * A school as typed.
 *
 * @param rural «yes» or «no»
 * @param version the state the person saw, null for a new school
 */
public record SchoolForm(
        @Nullable Long municipality,
        @Nullable String officialName,
        @Nullable String shortName,
        @Nullable String kind,
        @Nullable String legalForm,
        @Nullable String locality,
        @Nullable String rural,
        @Nullable List<String> levels,
        @Nullable String growthPoint,
        @Nullable String status,
        @Nullable Integer version) {

    private static final int LONGEST = 500;

    static SchoolForm blank(@Nullable Long municipality) {
        return new SchoolForm(
                municipality,
                "",
                "",
                "",
                LegalForm.UNKNOWN.name(),
                "",
                "yes",
                Arrays.stream(Level.values()).map(Level::name).toList(),
                null,
                SchoolStatus.ACTIVE.name(),
                null);
    }

    static SchoolForm of(School school) {
        SchoolData data = school.data();
        return new SchoolForm(
                school.municipality().value(),
                data.officialName(),
                data.shortName(),
                data.kind().name(),
                data.legalForm().name(),
                data.locality(),
                data.rural() ? "yes" : "no",
                data.levels().stream().map(Level::name).toList(),
                data.growthPoint() ? "yes" : null,
                data.status().name(),
                school.revision().number());
    }

    FormErrors errors() {
        FormErrors errors = FormErrors.none();
        if (version == null && municipality == null) {
            errors = errors.and("municipality", "Выберите муниципалитет.");
        }
        if (shown(officialName).isBlank()) {
            errors = errors.and("officialName", "Введите официальное название, как в уставе.");
        }
        if (shown(officialName).length() > LONGEST || shown(shortName).length() > LONGEST) {
            errors = errors.and("officialName", "Название длиннее 500 знаков.");
        }
        if (!has(SchoolTable.kinds(), kind)) {
            errors = errors.and("kind", "Выберите тип школы.");
        }
        if (!has(legalForms(), legalForm)) {
            errors = errors.and("legalForm", "Выберите правовую форму.");
        }
        if (!has(statuses(), status)) {
            errors = errors.and("status", "Выберите состояние.");
        }
        return errors;
    }

    private static boolean has(Map<String, String> choices, @Nullable String choice) {
        return choice != null && choices.containsKey(choice);
    }

    /** What was typed, once {@link #errors} has found nothing. */
    SchoolData data() {
        EnumSet<Level> taught = EnumSet.noneOf(Level.class);
        for (Level level : Level.values()) {
            if (teaches(level)) {
                taught.add(level);
            }
        }
        return new SchoolData(
                shown(officialName),
                shown(shortName),
                SchoolKind.valueOf(shown(kind)),
                LegalForm.valueOf(shown(legalForm)),
                shown(locality),
                !"no".equals(rural),
                taught,
                growthPoint != null,
                SchoolStatus.valueOf(shown(status)));
    }

    public boolean teaches(Level level) {
        return levels != null && levels.contains(level.name());
    }

    /** The typed text of a field for showing it again. */
    public String shown(@Nullable String field) {
        return field == null ? "" : field;
    }

    public static Map<String, String> legalForms() {
        return titles(LegalForm.values(), LegalForm::name, LegalForm::title);
    }

    public static Map<String, String> statuses() {
        return titles(SchoolStatus.values(), SchoolStatus::name, SchoolStatus::title);
    }

    private static <T> Map<String, String> titles(T[] values, Function<T, String> key, Function<T, String> title) {
        Map<String, String> titles = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> titles.put(key.apply(value), title.apply(value)));
        return titles;
    }
}
