package ru.podyom.curator.interview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.podyom.kernel.AcademicYear;
import ru.podyom.kernel.Scope;
import ru.podyom.people.PersonName;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Words;

/** The schedule as a table: one row for each month of each curator and school. */
final class ScheduleTable {

    private static final List<Column<ScheduleLine>> COLUMNS = List.of(
            Column.sortable("month", "Месяц", line -> Cell.text(line.monthTitle())),
            Column.sortable(
                    "school",
                    "Школа",
                    line -> Cell.link(line.schoolName(), "/curators/" + line.curatorship() + "/interviews")),
            Column.sortable("municipality", "Муниципалитет", line -> Cell.text(line.municipality())),
            Column.sortable("name", "Куратор", ScheduleTable::name),
            Column.plain("kind", "Вид", line -> Cell.text(line.kind().title())),
            Column.sortable("due", "Срок", line -> Cell.text(line.dueText())),
            Column.plain(
                    "state",
                    "Состояние",
                    line -> Cell.badge(line.stateTitle(), line.state().tone())),
            Column.sortable("held", "Когда проведено", ScheduleTable::held),
            Column.plain("open", "Рекомендаций, из них открыто", ScheduleTable::recommendations));

    private ScheduleTable() {}

    static Table of(PageOf<ScheduleLine> page, TableQuery query, AcademicYear year, Scope scope) {
        boolean asked = !query.search().isEmpty() || !query.filters().isEmpty();
        return Table.of(
                "/interviews",
                "Собеседования по месяцам",
                asked
                        ? "Ничего не найдено. Проверьте слова поиска или сбросьте фильтры."
                        : "План собеседований на этот год ещё не составлен.",
                query,
                Column.within(scope, COLUMNS),
                page,
                applied(query, year));
    }

    private static Cell name(ScheduleLine line) {
        PersonName name = line.name();
        return Cell.text(name == null ? "имя не показывается" : name.brief());
    }

    private static Cell held(ScheduleLine line) {
        Long interview = line.interview();
        return interview == null ? Cell.text(null) : Cell.link(Words.day(line.heldOn()), "/interviews/" + interview);
    }

    private static Cell recommendations(ScheduleLine line) {
        return Cell.text(line.interview() == null ? null : line.recommendations() + ", " + line.open());
    }

    private static Map<String, String> applied(TableQuery query, AcademicYear year) {
        Map<String, String> applied = new LinkedHashMap<>();
        applied.put("Учебный год", year.title());
        String month = query.filter("month");
        if (month != null) {
            applied.put("Месяц", SchedulePage.months().getOrDefault(month, month));
        }
        String state = query.filter("state");
        if (state != null) {
            applied.put("Состояние", MonthState.choices().getOrDefault(state, state));
        }
        return applied;
    }
}
