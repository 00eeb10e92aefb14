package ru.podyom.curator;

import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.ui.Dates;
import ru.podyom.ui.FormErrors;

/** An appointment as typed. */
public record CuratorForm(
        @Nullable Long person,
        @Nullable Long school,
        @Nullable CuratorKind kind,
        @Nullable String document,
        @Nullable String number,
        @Nullable String date,
        @Nullable String from,
        @Nullable String until,
        @Nullable String ground)
        implements FormErrors.Typed {

    static CuratorForm blank(@Nullable Long school) {
        return new CuratorForm(
                null, school, CuratorKind.MUNICIPAL, "приказ управления образования", "", "", "", "", "");
    }

    FormErrors errors() {
        FormErrors errors = FormErrors.none();
        if (school == null) {
            errors = errors.and("school", "Выберите школу.");
        }
        if (person == null) {
            errors = errors.and("person", "Выберите куратора.");
        }
        if (kind == null) {
            errors = errors.and("kind", "Выберите вид кураторства.");
        }
        if (shown(document).isBlank()) {
            errors = errors.and("document", "Укажите документ о назначении, например «приказ управления образования».");
        }
        if (shown(number).isBlank()) {
            errors = errors.and("number", "Введите номер документа.");
        }
        errors = errors.neededDay("date", date, "01.09.2026");
        errors = errors.neededDay("from", from, "01.09.2026");
        return errors.day("until", until, "01.09.2026");
    }

    /** What was typed, once {@link #errors} has found nothing. */
    NewCuratorship wanted() {
        return new NewCuratorship(
                new PersonId(person == null ? 0 : person),
                new SchoolId(school == null ? 0 : school),
                kind == null ? CuratorKind.MUNICIPAL : kind,
                new AppointmentOrder(
                        shown(document).strip(),
                        shown(number).strip().replaceFirst("^№\\s*", ""),
                        Dates.read(shown(date)).orElseThrow()),
                Dates.read(shown(from)).orElseThrow(),
                Dates.read(shown(until)).orElse(null),
                shown(ground).strip());
    }
}
