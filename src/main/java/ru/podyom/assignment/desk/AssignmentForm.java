package ru.podyom.assignment.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.podyom.assignment.Addressee;
import ru.podyom.assignment.Basis;
import ru.podyom.assignment.Binding;
import ru.podyom.assignment.Deadline;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.ui.Dates;
import ru.podyom.ui.FormErrors;

/**
 * An assignment as typed.
 *
 * @param with co-assignees, one a line
 * @param term «day», «document», «monthly» or «none»
 */
public record AssignmentForm(
        @Nullable String binding,
        @Nullable String text,
        @Nullable String document,
        @Nullable String number,
        @Nullable String date,
        @Nullable String point,
        @Nullable Long school,
        @Nullable Long municipality,
        @Nullable String position,
        @Nullable String with,
        @Nullable Long supervisor,
        @Nullable String term,
        @Nullable String due,
        @Nullable String monthlyDay,
        @Nullable String until)
        implements FormErrors.Typed {

    private static final int LONGEST_TEXT = 5000;
    private static final int LONGEST = 500;

    static AssignmentForm blank(@Nullable Long school, @Nullable Long supervisor) {
        return new AssignmentForm(
                Binding.MANDATORY.name(), "", "", "", "", "", school, null, "", "", supervisor, "day", "", "", "");
    }

    /** Blank for a group of schools, whose heads are meant. */
    public static AssignmentForm ofGroup() {
        return new AssignmentForm(
                Binding.MANDATORY.name(),
                "",
                "",
                "",
                "",
                "",
                null,
                null,
                "руководитель школы",
                "",
                null,
                "document",
                "",
                "",
                "");
    }

    /** Titles of the ways to bind, by name. */
    public static Map<String, String> bindings() {
        return AssignmentTable.bindings();
    }

    /** What is wrong with it, all at once. */
    public FormErrors errors() {
        var errors = FormErrors.none();
        if (shown(text).isBlank()) {
            errors = errors.and("text", "Напишите, что нужно сделать.");
        }
        if (shown(text).length() > LONGEST_TEXT) {
            errors = errors.and("text", "Текст длиннее 5000 знаков: разделите поручение на несколько.");
        }
        if (shown(document).isBlank()) {
            errors =
                    errors.and("document", "Напишите, каким документом дано поручение, например «протокол совещания».");
        }
        for (String field : List.of(shown(document), shown(number), shown(point), shown(position))) {
            if (field.length() > LONGEST) {
                errors = errors.and("document", "Одно из полей длиннее 500 знаков: «" + field.substring(0, 40) + "…».");
            }
        }
        errors = errors.day("date", shown(date), "15.01.2027");
        if (school == null && shown(position).isBlank()) {
            errors = errors.and("school", "Выберите школу или напишите должность исполнителя.");
        }
        return termErrors(errors);
    }

    private FormErrors termErrors(FormErrors before) {
        var errors = before;
        switch (shown(term)) {
            case "day", "document" -> {
                if (shown(due).isBlank()) {
                    errors = errors.and("due", "Напишите день, например 15.01.2027, или выберите «Без срока».");
                }
                errors = errors.day("due", shown(due), "15.01.2027");
            }
            case "monthly" -> {
                if (!shown(monthlyDay).strip().matches("[1-9]|[12]\\d|3[01]")) {
                    errors = errors.and("monthlyDay", "Напишите число месяца от 1 до 31.");
                }
                errors = errors.day("until", shown(until), "15.01.2027");
            }
            case "none" -> {}
            default -> errors = errors.and("term", "Выберите, какой срок.");
        }
        return errors;
    }

    /** How strongly it binds; an assignment unless a recommendation is chosen. */
    public Binding chosenBinding() {
        return Binding.RECOMMENDED.name().equals(binding) ? Binding.RECOMMENDED : Binding.MANDATORY;
    }

    /** The document typed. */
    public Basis basis() {
        return new Basis(shown(document), shown(number), read(date).orElse(null), shown(point));
    }

    /** Who is to do it in the municipality. */
    public Addressee addressee(MunicipalityId place) {
        return new Addressee(
                place,
                school == null ? null : new SchoolId(school),
                shown(position),
                shown(with).lines().toList());
    }

    /** The deadline typed, once {@link #errors} has found nothing. */
    public Deadline deadline(LocalDate today) {
        return switch (shown(term)) {
            case "day" -> Deadline.on(read(due).orElse(today));
            case "document" -> Deadline.ofDocument(read(due).orElse(today));
            case "monthly" ->
                Deadline.monthly(
                        Integer.parseInt(shown(monthlyDay).strip()), read(until).orElse(null), today);
            default -> Deadline.none();
        };
    }

    private static Optional<LocalDate> read(@Nullable String written) {
        return Dates.read(written == null ? "" : written);
    }
}
