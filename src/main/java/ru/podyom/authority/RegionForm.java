package ru.podyom.authority;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.FormErrors;

/**
 * A region as typed.
 *
 * @param code 1–99, as ФИС ОКО counts regions
 * @param version the state the person saw, null for a new one
 */
public record RegionForm(
        @Nullable String name,
        @Nullable String code,
        @Nullable String zone,
        @Nullable Integer version) {

    static RegionForm blank() {
        return new RegionForm("", "", "Europe/Moscow", null);
    }

    static RegionForm of(RegionEntry entry) {
        Region region = entry.region();
        return new RegionForm(
                region.name(),
                Integer.toString(region.code()),
                region.zone().getId(),
                entry.revision().number());
    }

    FormErrors errors() {
        FormErrors errors = FormErrors.none();
        if (nameText().isEmpty()) {
            errors = errors.and("name", "Введите название региона.");
        }
        if (!codeText().matches("0?[1-9]|[1-9]\\d")) {
            errors = errors.and("code", "Код региона — число от 1 до 99, а введено «" + codeText() + "».");
        }
        if (!RussianZones.has(zoneText())) {
            errors = errors.and("zone", "Выберите часовой пояс из списка.");
        }
        return errors;
    }

    /** The number, once {@link #errors} has found nothing. */
    int number() {
        return Integer.parseInt(codeText());
    }

    ZoneId zoneId() {
        return ZoneId.of(zoneText());
    }

    public String nameText() {
        return name == null ? "" : name.strip();
    }

    public String codeText() {
        return code == null ? "" : code.strip();
    }

    public String zoneText() {
        return zone == null ? "" : zone;
    }
}
