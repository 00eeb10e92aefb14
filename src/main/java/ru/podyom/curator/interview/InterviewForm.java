package ru.podyom.curator.interview;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.Dates;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Words;

/**
 * A protocol as typed.
 *
 * @param text texts of the recommendations, row by row; an empty row counts for nothing
 * @param due their days, row by row
 * @param version the state the person saw, null for a new one
 */
public record InterviewForm(
        @Nullable String month,
        @Nullable String heldOn,
        @Nullable InterviewMode mode,
        @Nullable String participants,
        @Nullable String discussed,
        @Nullable List<String> text,
        @Nullable List<String> due,
        @Nullable Integer version)
        implements FormErrors.Typed {

    private static final int SPARE_ROWS = 3;

    static InterviewForm blank(YearMonth month) {
        return new InterviewForm(month.toString(), "", InterviewMode.IN_PERSON, "", "", List.of(), List.of(), null);
    }

    static InterviewForm of(Interview known) {
        return new InterviewForm(
                known.month().toString(),
                Words.day(known.heldOn()),
                known.mode(),
                known.participants(),
                known.discussed(),
                known.recommendations().stream().map(Interview.Point::text).toList(),
                known.recommendations().stream()
                        .map(point -> Words.day(point.due()))
                        .toList(),
                known.revision().number());
    }

    /** One row of recommendations. */
    public record Row(int number, String text, String due) {}

    /** What was typed and some spare rows. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < size() || i < SPARE_ROWS; i++) {
            rows.add(new Row(i + 1, at(text, i), at(due, i)));
        }
        if (size() >= SPARE_ROWS) {
            rows.add(new Row(rows.size() + 1, "", ""));
            rows.add(new Row(rows.size() + 1, "", ""));
        }
        return rows;
    }

    private int size() {
        return Math.max(text == null ? 0 : text.size(), due == null ? 0 : due.size());
    }

    private static String at(@Nullable List<String> values, int index) {
        return values == null || index >= values.size() || values.get(index) == null ? "" : values.get(index);
    }

    FormErrors errors() {
        FormErrors errors = FormErrors.none();
        if (!shown(month).matches("\\d{4}-(0[1-9]|1[0-2])")) {
            errors = errors.and("month", "Выберите месяц.");
        }
        errors = errors.neededDay("heldOn", heldOn, "18.11.2026");
        if (mode == null) {
            errors = errors.and("mode", "Выберите, как прошло собеседование.");
        }
        if (shown(participants).isBlank()) {
            errors = errors.and("participants", "Напишите, кто участвовал: должности, при необходимости имена.");
        }
        if (shown(discussed).isBlank()) {
            errors = errors.and("discussed", "Напишите, что обсудили.");
        }
        for (Row row : rows()) {
            if (row.text().isBlank() != row.due().isBlank()) {
                errors = errors.and(
                        (row.text().isBlank() ? "text-" : "due-") + row.number(),
                        "Рекомендация " + row.number() + ": "
                                + (row.text().isBlank() ? "есть срок, но нет текста." : "укажите срок."));
            } else if (!row.due().isBlank() && Dates.read(row.due()).isEmpty()) {
                errors = errors.and(
                        "due-" + row.number(),
                        "Рекомендация " + row.number() + ": не удалось прочитать срок «" + row.due()
                                + "». Напишите, например, 15.12.2026.");
            }
        }
        return errors;
    }

    /** What was typed, once {@link #errors} has found nothing. */
    NewInterview said() {
        return new NewInterview(
                YearMonth.parse(shown(month)),
                Dates.read(shown(heldOn)).orElseThrow(),
                mode == null ? InterviewMode.IN_PERSON : mode,
                shown(participants).strip(),
                shown(discussed).strip(),
                rows().stream()
                        .filter(row -> !row.text().isBlank())
                        .map(row -> new NewInterview.Wanted(
                                row.text().strip(), Dates.read(row.due()).orElseThrow()))
                        .toList());
    }
}
