package ru.podyom.identification.entering;

import static java.util.Objects.requireNonNull;
import static ru.podyom.identification.entering.ListForm.said;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.podyom.authority.Municipalities;
import ru.podyom.identification.lists.ListContent;
import ru.podyom.identification.lists.ListEntry;
import ru.podyom.identification.lists.ListId;
import ru.podyom.identification.lists.ListLabels;
import ru.podyom.identification.lists.ListLine;
import ru.podyom.identification.lists.SchoolList;
import ru.podyom.identification.lists.SchoolLists;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.SchoolNames;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Words;

/** Takes a form of a list apart and checks it line by line; writes nothing. */
@Component
class Entering {

    static final int MOST_LINES = 1500;

    private final SchoolLists lists;
    private final ListLabels labels;
    private final SchoolNames names;
    private final Municipalities municipalities;

    Entering(SchoolLists lists, ListLabels labels, SchoolNames names, Municipalities municipalities) {
        this.lists = lists;
        this.labels = labels;
        this.names = names;
        this.municipalities = municipalities;
    }

    /**
     * A form with everything that could be made of it.
     *
     * @param lines empty while the head has errors
     */
    record Draft(ListForm form, ListText text, ListText.Column column, CheckedHead head, List<ReviewedLine> lines) {

        boolean isSound() {
            return !head.errors().any();
        }

        int count(ReviewedLine.State state) {
            return (int) lines.stream().filter(line -> line.state() == state).count();
        }
    }

    Draft draft(Scope scope, ListForm form, Map<Integer, String> choices) {
        var text = ListText.of(said(form.text()));
        var column = text.columns().isEmpty()
                ? new ListText.Column("", List.of())
                : text.columns()
                        .get(Math.min(form.chosenColumn(), text.columns().size()) - 1);
        var head = withLines(CheckedHead.of(form, column.heading(), lists.territories(scope)), column);
        var lines = head.errors().any()
                ? List.<ReviewedLine>of()
                : review(scope, form, head).apply(choices).of(column.lines());
        return new Draft(form, text, column, head, lines);
    }

    private static CheckedHead withLines(CheckedHead head, ListText.Column column) {
        FormErrors errors = head.errors();
        if (column.lines().isEmpty()) {
            errors = errors.and("text", "Вставьте строки списка, по одной школе в строке, или выберите файл.");
        } else if (column.lines().size() > MOST_LINES) {
            errors = errors.and(
                    "text", "Строк больше " + Words.number(MOST_LINES) + ": разделите список по муниципалитетам.");
        }
        return new CheckedHead(
                head.territory(), head.category(), head.title(), head.source(), head.issued(), head.act(), errors);
    }

    private java.util.function.Function<Map<Integer, String>, ListReview> review(
            Scope scope, ListForm form, CheckedHead head) {
        var recognition = new SchoolRecognition(scope, requireNonNull(head.territory()), names, municipalities);
        var remembered = remembered(scope, form);
        return choices -> new ListReview(recognition::of, remembered, choices);
    }

    /** Schools that a list being corrected already has, so that a person is not asked twice. */
    private Map<String, SchoolId> remembered(Scope scope, ListForm form) {
        var remembered = new HashMap<String, SchoolId>();
        var id = form.id();
        if (id != null) {
            for (ListEntry entry : lists.entries(scope, new ListId(id))) {
                var school = entry.school();
                if (school != null) {
                    remembered.put(entry.written().toLowerCase(Locale.ROOT), school);
                }
            }
        }
        return remembered;
    }

    /** The list as it will be written. */
    ListContent content(Scope scope, Draft draft) {
        var head = draft.head();
        var territory = requireNonNull(head.territory());
        var category = requireNonNull(head.category());
        var issued = requireNonNull(head.issued());
        var title = head.title().isEmpty()
                ? labels.of(scope).title(category, territory) + ", " + head.source() + ", " + issued.text()
                : head.title();
        return new ListContent(
                territory,
                title,
                category,
                head.source(),
                issued,
                head.act(),
                said(draft.form().origin()),
                said(draft.form().note()),
                draft.lines().stream()
                        .filter(line -> line.state().isWritten())
                        .map(Entering::line)
                        .toList());
    }

    private static ListLine line(ReviewedLine reviewed) {
        var line = reviewed.line();
        return new ListLine(
                line.number(),
                line.name(),
                reviewed.school(),
                line.mark(),
                line.project500(),
                line.cohort(),
                line.note());
    }

    /** The form of a list that is written already. */
    ListForm form(Scope scope, ListId id) {
        SchoolList list = lists.writable(scope, id);
        var act = list.act();
        return new ListForm(
                id.value(),
                list.version(),
                list.territory().key(),
                list.title(),
                list.category().name(),
                list.source(),
                list.issued().text(),
                act.kind(),
                act.number(),
                Words.day(act.date()),
                list.note(),
                text(lists.entries(scope, id), list.territory().municipality() == null),
                1,
                list.origin(),
                null);
    }

    /** Lines as a person would type them; as a table where there is more than fits into a line. */
    private static String text(List<ListEntry> entries, boolean municipalities) {
        var lines = entries.stream().map(WrittenLine::of).toList();
        boolean table =
                municipalities || lines.stream().anyMatch(line -> !line.note().isEmpty());
        if (!table) {
            return lines.stream().map(WrittenLine::text).collect(Collectors.joining("\n"));
        }
        return "№\tШкола\tОтметка\t500+\tМуниципалитет\tПримечание\n"
                + lines.stream()
                        .map(line -> String.join(
                                "\t",
                                line.number(),
                                line.name(),
                                line.mark(),
                                line.project(),
                                line.municipality(),
                                line.note()))
                        .collect(Collectors.joining("\n"));
    }

    /** Text of the lists that follow the chosen one, to go on with; empty where it was the last. */
    static String rest(Draft draft) {
        return draft.text().columns().stream()
                .skip(draft.form().chosenColumn())
                .map(column -> column.heading()
                        + (column.heading().isEmpty() ? "" : ":\n")
                        + column.lines().stream().map(WrittenLine::text).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\t"));
    }
}
