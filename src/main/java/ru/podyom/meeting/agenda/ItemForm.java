package ru.podyom.meeting.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.planning.ItemData;
import ru.podyom.ui.FormErrors;

/** An item of an agenda as typed. */
public record ItemForm(
        @Nullable String no,
        @Nullable String title,
        @Nullable String minutes,
        @Nullable String project,
        @Nullable List<String> sheets)
        implements FormErrors.Typed {

    private static final int LONGEST = 1000;
    private static final int LONGEST_NO = 20;
    private static final int DAY = 24 * 60;

    static ItemForm of(ItemData data) {
        return new ItemForm(
                data.no(),
                data.title(),
                data.minutes() == 0 ? "" : Integer.toString(data.minutes()),
                data.project(),
                data.sheets());
    }

    /** The number that follows the last one of the agenda. */
    static ItemForm following(List<String> numbers) {
        String last = numbers.isEmpty() ? "" : numbers.getLast();
        String next =
                numbers.isEmpty() ? "1" : last.matches("\\d{1,3}") ? Integer.toString(Integer.parseInt(last) + 1) : "";
        return new ItemForm(next, "", "", "", List.of());
    }

    FormErrors errors() {
        FormErrors errors = FormErrors.none();
        if (shown(title).isBlank()) {
            errors = errors.and("title", "Введите вопрос повестки.");
        } else if (shown(title).length() > LONGEST) {
            errors = errors.and(
                    "title",
                    "Вопрос не длиннее 1000 знаков, введено " + shown(title).length() + ".");
        }
        if (shown(no).strip().length() > LONGEST_NO) {
            errors = errors.and("no", "Номер не длиннее 20 знаков.");
        }
        if (!shown(minutes).isBlank()
                && (!shown(minutes).strip().matches("\\d{1,4}")
                        || Integer.parseInt(shown(minutes).strip()) > DAY)) {
            errors = errors.and(
                    "minutes", "Время — целое число минут, например 15, а введено «" + shown(minutes) + "».");
        }
        if (shown(project).length() > LONGEST_NO * 5) {
            errors = errors.and("project", "Проект не длиннее 100 знаков.");
        }
        return errors;
    }

    ItemData data() {
        String time = shown(minutes).strip();
        return new ItemData(
                shown(no).strip().replaceFirst("\\.$", ""),
                shown(title).strip(),
                time.isEmpty() ? 0 : Integer.parseInt(time),
                shown(project).strip(),
                sheets == null ? List.of() : sheets.stream().distinct().toList());
    }

    /** Whether a sheet of live data is ticked. */
    public boolean has(String sheet) {
        return sheets != null && sheets.contains(sheet);
    }
}
