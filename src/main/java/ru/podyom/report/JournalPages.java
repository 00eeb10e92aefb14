package ru.podyom.report;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Words;

/** Turns the journal into a page. */
@Component
class JournalPages {

    private static final List<Column<JournalLine>> COLUMNS = List.of(
            Column.sortable("at", "Когда", line -> Cell.moment(line.at())),
            Column.sortable(
                    "author",
                    "Кто",
                    line -> Cell.text(line.author() + ", " + line.role().title().toLowerCase(Words.RUSSIAN))),
            Column.sortable("action", "Действие", line -> Cell.text(line.action())),
            Column.plain("object", "Над чем", line -> Cell.text(line.kind() + " №\u00a0" + line.object())),
            Column.sortable("school", "Школа", JournalPages::school),
            Column.plain("details", "Подробности", line -> Cell.text(line.details())));

    private final JournalLineStore store;

    JournalPages(JournalLineStore store) {
        this.store = store;
    }

    JournalPage page(Scope scope, Actor reader, TableQuery query, ZoneId zone) {
        var asked = JournalAsked.of(query, zone);
        var table = Table.of(
                "/journal",
                "Журнал действий, новые сверху",
                "Фильтры не пропустили ни одной записи.",
                query,
                COLUMNS,
                store.page(scope, reader, asked),
                applied(asked));
        return new JournalPage(
                table,
                choices(store.authors(scope, reader)),
                choices(store.actions(scope, reader)),
                asked.from() == null ? "" : asked.from().toString(),
                asked.to() == null ? "" : asked.to().toString());
    }

    private static Cell school(JournalLine line) {
        var school = line.school();
        var name = line.schoolName();
        return school == null || name == null ? Cell.text(null) : Cell.link(name, "/schools/" + school);
    }

    private static Map<String, String> applied(JournalAsked asked) {
        var applied = new LinkedHashMap<String, String>();
        put(applied, "С", asked.from() == null ? null : Words.day(asked.from()));
        put(applied, "По", asked.to() == null ? null : Words.day(asked.to()));
        put(applied, "Кто", asked.table().filter("author"));
        put(applied, "Действие", asked.table().filter("action"));
        return applied;
    }

    private static void put(Map<String, String> applied, String name, @Nullable String value) {
        if (value != null) {
            applied.put(name, value);
        }
    }

    private static Map<String, String> choices(List<String> texts) {
        var choices = new LinkedHashMap<String, String>();
        texts.forEach(text -> choices.put(text, text));
        return choices;
    }
}
