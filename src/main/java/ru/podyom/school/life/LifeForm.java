package ru.podyom.school.life;

import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.ui.Dates;
import ru.podyom.ui.FormErrors;

/** An event as typed; which fields count is said by its kind. */
public record LifeForm(
        @Nullable String kind,
        @Nullable String day,
        @Nullable String document,
        @Nullable String comment,
        @Nullable Long other,
        @Nullable String officialName,
        @Nullable String shortName,
        @Nullable Long municipality)
        implements FormErrors.Typed {

    static LifeForm blank(LifeKind kind) {
        return new LifeForm(kind.name(), "", "", "", null, "", "", null);
    }

    LifeKind knownKind() {
        return LifeKind.of(text(kind)).orElse(LifeKind.RENAMED);
    }

    FormErrors errors() {
        FormErrors errors = FormErrors.none();
        if (Dates.read(text(day)).isEmpty()) {
            errors = errors.and("day", "Дата события вида 01.09.2026, а введено «" + text(day) + "».");
        }
        if (text(document).isBlank()) {
            errors = errors.and("document", "Укажите документ: приказ или постановление с датой и номером.");
        }
        if (knownKind() == LifeKind.RENAMED && text(officialName).isBlank()) {
            errors = errors.and("officialName", "Введите новое официальное название.");
        }
        if (knownKind().namesAnother() && other == null) {
            errors = errors.and("other", "Выберите школу.");
        }
        if (knownKind() == LifeKind.TRANSFERRED && municipality == null) {
            errors = errors.and("municipality", "Выберите муниципалитет.");
        }
        return errors;
    }

    /** What was typed, once {@link #errors} has found nothing. */
    LifeOrder order() {
        return new LifeOrder(
                knownKind(),
                Dates.read(text(day)).orElseThrow(),
                text(document).strip(),
                text(comment).strip(),
                other == null || !knownKind().namesAnother() ? null : new SchoolId(other),
                text(officialName),
                text(shortName),
                municipality == null ? null : new MunicipalityId(municipality));
    }

    private static String text(@Nullable String field) {
        return field == null ? "" : field;
    }
}
