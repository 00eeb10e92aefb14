package ru.podyom.authority;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.FormErrors;

/**
 * A municipality as typed.
 *
 * @param aliases one name in a line
 * @param version the state the person saw, null for a new one
 */
public record MunicipalityForm(
        @Nullable Long region,
        @Nullable String name,
        @Nullable String officeName,
        @Nullable String fisCode,
        @Nullable String oktmo,
        @Nullable String zone,
        @Nullable String label,
        @Nullable String aliases,
        @Nullable Integer version) {

    static MunicipalityForm blank(Region region) {
        return new MunicipalityForm(
                region.id().value(), "", "", "", "", region.zone().getId(), CategoryLabel.SHNOR.name(), "", null);
    }

    static MunicipalityForm of(Municipality municipality) {
        MunicipalityData data = municipality.data();
        return new MunicipalityForm(
                municipality.region().value(),
                data.name(),
                data.officeName(),
                data.fisCode(),
                data.oktmo(),
                data.zone().getId(),
                data.label().name(),
                String.join("\n", data.aliases()),
                municipality.revision().number());
    }

    FormErrors errors() {
        FormErrors errors = FormErrors.none();
        if (text(name).isBlank()) {
            errors = errors.and("name", "Введите название муниципалитета.");
        }
        if (!text(fisCode).isBlank() && FisCode.of(text(fisCode)).isEmpty()) {
            errors = errors.and("fisCode", "Код ФИС ОКО пишется как reg24_m012, а введено «" + text(fisCode) + "».");
        }
        if (!text(oktmo).isBlank() && !text(oktmo).replaceAll("\\s", "").matches("\\d{8}|\\d{11}")) {
            errors = errors.and("oktmo", "ОКТМО — 8 или 11 цифр, а введено «" + text(oktmo) + "».");
        }
        if (!RussianZones.has(text(zone))) {
            errors = errors.and("zone", "Выберите часовой пояс из списка.");
        }
        if (Stream.of(CategoryLabel.values()).noneMatch(one -> one.name().equals(label))) {
            errors = errors.and("label", "Выберите обозначение из списка.");
        }
        return errors;
    }

    /** What was typed, once {@link #errors} has found nothing. */
    MunicipalityData data() {
        return new MunicipalityData(
                text(name),
                text(officeName),
                fisCode,
                oktmo,
                ZoneId.of(text(zone)),
                CategoryLabel.valueOf(text(label)),
                List.of(text(aliases).split("\\R")));
    }

    /** The typed text of a field for showing it again. */
    public String shown(@Nullable String field) {
        return text(field);
    }

    private static String text(@Nullable String field) {
        return field == null ? "" : field;
    }

    /** Choices of the category's label. */
    public static Map<String, String> labels() {
        return Map.of("SHNOR", CategoryLabel.SHNOR.title(), "SHNRO", CategoryLabel.SHNRO.title());
    }
}
