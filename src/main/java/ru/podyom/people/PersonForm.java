package ru.podyom.people;

import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.SchoolId;
import ru.podyom.ui.Dates;
import ru.podyom.ui.FormErrors;

/**
 * A person with a first position, or a name, or a position, as typed.
 *
 * @param again «yes» when a full namesake is meant
 * @param version the state the person saw, null for a new one
 */
public record PersonForm(
        @Nullable Long municipality,
        @Nullable String family,
        @Nullable String given,
        @Nullable String patronymic,
        @Nullable String again,
        @Nullable Duty duty,
        @Nullable String title,
        @Nullable Long school,
        @Nullable String from,
        @Nullable Integer version)
        implements FormErrors.Typed {

    static PersonForm blank(@Nullable Long municipality, @Nullable Long school) {
        return new PersonForm(municipality, "", "", "", null, Duty.HEAD, "", school, "", null);
    }

    static PersonForm of(Person person) {
        return new PersonForm(
                person.municipality().value(),
                person.name().family(),
                person.name().given(),
                person.name().patronymic(),
                null,
                null,
                "",
                null,
                "",
                person.revision().number());
    }

    FormErrors nameErrors() {
        FormErrors errors = FormErrors.none();
        if (shown(family).isBlank()) {
            errors = errors.and("family", "Введите фамилию.");
        }
        if (shown(given).isBlank()) {
            errors = errors.and("given", "Введите имя; можно одну букву, если имя неизвестно.");
        }
        return errors;
    }

    FormErrors positionErrors(FormErrors before) {
        FormErrors errors = before;
        if (shown(title).isBlank()) {
            errors = errors.and("title", "Введите должность, как она пишется в документах.");
        }
        if (duty == null) {
            errors = errors.and("duty", "Выберите, кто это.");
        } else if (duty.ofSchool() && school == null) {
            errors = errors.and("school", "Для должности «" + duty.title() + "» выберите школу.");
        }
        return errors.day("from", from, "01.09.2026");
    }

    PersonName name() {
        return new PersonName(shown(family), shown(given), shown(patronymic));
    }

    /** The position typed, once {@link #positionErrors} has found nothing. */
    NewPosition position() {
        return new NewPosition(
                duty == null ? Duty.OTHER : duty,
                shown(title).strip(),
                school == null ? null : new SchoolId(school),
                Dates.read(shown(from)).orElse(null));
    }
}
