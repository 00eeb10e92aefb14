package ru.podyom.assignment.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.assignment.AssignmentState;
import ru.podyom.assignment.Binding;
import ru.podyom.assignment.Escalation;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Tone;
import ru.podyom.ui.Words;

/** The list of assignments as a table; the file tells the report and the basis too. */
final class AssignmentTable {

    static final String BULK = "bulk";

    private static final int SHOWN = 160;

    private static final Column<AssignmentLine> PICK = Column.plain(
            "pick", "", line -> new Cell.Pick(BULK, "id", Long.toString(line.id()), "Выбрать: " + cut(line.text())));
    private static final Column<AssignmentLine> TEXT =
            Column.sortable("text", "Поручение", line -> Cell.link(cut(line.text()), "/assignments/" + line.id()));
    private static final Column<AssignmentLine> WHOLE_TEXT =
            Column.sortable("text", "Поручение", line -> Cell.text(line.text()));
    private static final Column<AssignmentLine> BINDING =
            Column.plain("binding", "Форма", line -> Cell.text(line.binding().title()));
    private static final Column<AssignmentLine> BASIS =
            Column.plain("basis", "Основание", line -> Cell.text(line.basis().text()));
    private static final Column<AssignmentLine> MUNICIPALITY =
            Column.sortable("municipality", "Муниципалитет", line -> Cell.text(line.municipality()));
    private static final Column<AssignmentLine> SCHOOL =
            Column.sortable("school", "Исполнитель", line -> Cell.text(line.addressee()));
    private static final Column<AssignmentLine> DUE =
            Column.sortable("due", "Срок", line -> Cell.day(line.deadline().due()));
    private static final Column<AssignmentLine> MONTHLY = Column.plain(
            "monthly", "Повторяется", line -> Cell.text(line.deadline().isMonthly() ? "ежемесячно" : ""));
    private static final Column<AssignmentLine> STATE = Column.sortable("state", "Состояние", AssignmentTable::state);
    private static final Column<AssignmentLine> OVERDUE =
            Column.plain("overdue", "Просрочено", line -> Cell.text(line.overdue() ? "да" : "нет"));
    private static final Column<AssignmentLine> SUPERVISOR =
            Column.sortable("supervisor", "На контроле у", line -> Cell.text(line.supervisor()));
    private static final Column<AssignmentLine> REPORT =
            Column.plain("report", "Отчёт", line -> Cell.text(line.report()));

    private AssignmentTable() {}

    static Table screen(PageOf<AssignmentLine> page, TableQuery query, Choices choices, boolean controls) {
        List<Column<AssignmentLine>> columns = new ArrayList<>();
        if (controls) {
            columns.add(PICK);
        }
        columns.add(TEXT);
        if (choices.municipalities().size() > 1) {
            columns.add(MUNICIPALITY);
        }
        if (choices.manySchools()) {
            columns.add(SCHOOL);
        }
        columns.addAll(List.of(DUE, STATE, SUPERVISOR));
        return table(page, query, choices, columns);
    }

    static Table file(PageOf<AssignmentLine> page, TableQuery query, Choices choices) {
        return table(
                page,
                query,
                choices,
                List.of(
                        WHOLE_TEXT,
                        BINDING,
                        BASIS,
                        MUNICIPALITY,
                        SCHOOL,
                        DUE,
                        MONTHLY,
                        STATE,
                        OVERDUE,
                        SUPERVISOR,
                        REPORT));
    }

    private static Table table(
            PageOf<AssignmentLine> page, TableQuery query, Choices choices, List<Column<AssignmentLine>> columns) {
        boolean asked = !query.search().isEmpty() || !query.filters().isEmpty();
        return Table.of(
                "/assignments",
                "Поручения",
                asked
                        ? "Таких поручений нет. Проверьте слова поиска или сбросьте фильтры."
                        : "Поручений на контроле нет.",
                query,
                columns,
                page,
                applied(query, choices));
    }

    private static Map<String, String> applied(TableQuery query, Choices choices) {
        Map<String, String> applied = new LinkedHashMap<>();
        applied.put("Состояние", states().getOrDefault(told(query.filter("state")), "на контроле"));
        tell(applied, "Муниципалитет", query.filter("municipality"), choices.municipalities());
        tell(applied, "Школа", query.filter("school"), choices.schools());
        tell(applied, "Группа", query.filter("group"), choices.groups());
        tell(applied, "На контроле у", query.filter("supervisor"), choices.supervisors());
        tell(applied, "Форма", query.filter("binding"), bindings());
        return applied;
    }

    private static String told(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static void tell(
            Map<String, String> applied, String name, @Nullable String value, Map<String, String> titles) {
        if (value != null) {
            applied.put(name, titles.getOrDefault(value, value));
        }
    }

    static Cell state(AssignmentLine line) {
        if (line.revoked() && !line.state().isClosed()) {
            return Cell.badge("Протокол отменён", Tone.SERIOUS);
        }
        if (line.escalated() && line.askedUntil() == null) {
            return Cell.badge("Просрочено надолго", Tone.SERIOUS);
        }
        if (line.overdue()) {
            return Cell.badge(line.askedUntil() == null ? "Просрочено" : "Просрочено, просят продлить", Tone.SERIOUS);
        }
        if (line.askedUntil() != null) {
            return Cell.badge("Просят продлить до " + Words.day(line.askedUntil()), Tone.ATTENTION);
        }
        return Cell.badge(line.state().title(), line.state().tone());
    }

    /** States a filter offers, beside «на контроле». */
    static Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        states.put("overdue", "Просрочено");
        states.put("escalated", "Просрочено надолго (" + Escalation.OWN + ")");
        states.put("asked", "Просят продлить");
        for (AssignmentState state : AssignmentState.values()) {
            states.put(state.name(), state.title());
        }
        states.put("all", "Все, и снятые с контроля");
        return states;
    }

    static Map<String, String> bindings() {
        return Words.choices(Binding.values(), Binding::title);
    }

    /** The beginning of a long text, whole words. */
    static String cut(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        int end = text.lastIndexOf(' ', SHOWN);
        return text.substring(0, end > 0 ? end : SHOWN) + "…";
    }
}
