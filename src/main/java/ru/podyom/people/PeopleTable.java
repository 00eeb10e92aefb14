package ru.podyom.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.podyom.kernel.SchoolId;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;

/** The list of people as a table: one row for each position, or one for a person without any. */
final class PeopleTable {

    private static final List<Column<PersonLine>> COLUMNS = List.of(
            Column.sortable("name", "Фамилия, имя", PeopleTable::name),
            Column.sortable("title", "Должность", line -> Cell.text(line.title())),
            Column.sortable("school", "Школа", PeopleTable::school),
            Column.sortable("municipality", "Муниципалитет", line -> Cell.text(line.municipality())),
            Column.plain(
                    "duty",
                    "Кто это",
                    line -> Cell.text(line.duty() == null ? "" : line.duty().title())),
            Column.sortable("from", "С какого дня", line -> Cell.day(line.from())),
            Column.plain("to", "По какой день", line -> Cell.day(line.to())));

    private PeopleTable() {}

    static Table of(PageOf<PersonLine> page, TableQuery query, Map<String, String> municipalities, boolean former) {
        List<Column<PersonLine>> columns = COLUMNS.stream()
                .filter(column -> !column.key().equals("municipality") || municipalities.size() > 1)
                .filter(column -> !column.key().equals("to") || former)
                .toList();
        boolean asked = !query.search().isEmpty() || !query.filters().isEmpty();
        return Table.of(
                "/people",
                "Люди и должности",
                asked ? "Никого не найдено. Проверьте слова поиска или сбросьте фильтры." : "Людей в реестре ещё нет.",
                query,
                columns,
                page,
                applied(query, municipalities));
    }

    private static Cell name(PersonLine line) {
        PersonName name = line.name();
        return name == null ? Cell.text("не показывается") : Cell.link(name.full(), "/people/" + line.id());
    }

    private static Cell school(PersonLine line) {
        SchoolId school = line.school();
        String name = line.schoolName();
        return school == null || name == null ? Cell.text("—") : Cell.link(name, "/schools/" + school);
    }

    private static Map<String, String> applied(TableQuery query, Map<String, String> municipalities) {
        Map<String, String> applied = new LinkedHashMap<>();
        String duty = query.filter("duty");
        if (duty != null) {
            applied.put("Кто это", PeoplePage.duties().getOrDefault(duty, duty));
        }
        String municipality = query.filter("municipality");
        if (municipality != null) {
            applied.put("Муниципалитет", municipalities.getOrDefault(municipality, municipality));
        }
        applied.put("Прежние должности", "yes".equals(query.filter("former")) ? "показаны" : "не показаны");
        return applied;
    }
}
