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
        @Nullable String ground) {

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
        errors = day(errors, "date", date, true);
        errors = day(errors, "from", from, true);
        return day(errors, "until", until, false);
    }

    private FormErrors day(FormErrors errors, String field, @Nullable String typed, boolean needed) {
        String text = shown(typed);
        if (text.isBlank()) {
            return needed ? errors.and(field, "Введите день, например 01.09.2026.") : errors;
        }
        return Dates.read(text).isPresent()
                ? errors
                : errors.and(field, "Не удалось прочитать день «" + text + "». Напишите, например, 01.09.2026.");
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

    /** The typed text of a field for showing it again. */
    public String shown(@Nullable Object field) {
        return field == null ? "" : field.toString();
    }
}
