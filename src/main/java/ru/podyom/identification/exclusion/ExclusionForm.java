package ru.podyom.identification.exclusion;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.FormErrors;

/** An exclusion as typed; every field may be missing at the first look. */
public record ExclusionForm(
        @Nullable Long school,
        @Nullable String reason,
        @Nullable String details,
        @Nullable String document,
        @Nullable String number,
        @Nullable String date) {

    private static final int LONGEST = 300;
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT));

    FormErrors errors() {
        var errors = FormErrors.none();
        if (school == null) {
            errors = errors.and("school", "Выберите школу.");
        }
        if (reasonChosen().isEmpty()) {
            errors = errors.and("reason", "Выберите причину.");
        }
        if (reasonChosen().filter(chosen -> chosen == ExclusionReason.OTHER).isPresent()
                && text(details).isEmpty()) {
            errors = errors.and("details", "Напишите, в чём причина.");
        }
        if (text(document).isEmpty() || text(document).length() > LONGEST) {
            errors = errors.and("document", "Напишите, какой это документ и чей, не длиннее " + LONGEST + " знаков.");
        }
        if (text(number).isEmpty()) {
            errors = errors.and("number", "Укажите номер документа.");
        }
        if (day().isEmpty()) {
            errors = errors.and("date", "Укажите дату документа, например 01.09.2026.");
        }
        return errors;
    }

    Optional<ExclusionReason> reasonChosen() {
        return Arrays.stream(ExclusionReason.values())
                .filter(known -> known.name().equals(reason))
                .findFirst();
    }

    Optional<LocalDate> day() {
        return DAYS.stream().flatMap(way -> day(way).stream()).findFirst();
    }

    private Optional<LocalDate> day(DateTimeFormatter way) {
        try {
            return Optional.of(LocalDate.parse(text(date), way));
        } catch (DateTimeException notThisWay) {
            return Optional.empty();
        }
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
