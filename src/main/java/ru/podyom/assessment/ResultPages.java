package ru.podyom.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;

/** Turns results into pages; schools stand by municipality and name, never by their results unless asked. */
@Component
class ResultPages {

    private static final List<Column<ResultLine>> COLUMNS = List.of(
            Column.sortable("municipality", "Муниципалитет", line -> Cell.text(line.municipality())),
            Column.sortable("school", "Школа", line -> Cell.link(line.name(), "/schools/" + line.school())),
            Column.sortable(
                    "procedure", "Процедура", line -> Cell.text(line.procedure().title())),
            Column.summed(
                    "participants",
                    "Участников",
                    line -> Cell.number(line.failed().of())),
            Column.summed(
                    "failed", "Не справились", line -> Cell.number(line.failed().part())),
            Column.sortable("share", "Доля", line -> Cell.share(line.failed())),
            Column.plain("two", "«2»", line -> mark(line, 2)),
            Column.plain("three", "«3»", line -> mark(line, 3)),
            Column.plain("four", "«4»", line -> mark(line, 4)),
            Column.plain("five", "«5»", line -> mark(line, 5)),
            Column.summed("absent", "Отсутствовали", line -> Cell.number(line.absent())),
            Column.plain(
                    "source",
                    "Откуда",
                    line -> Cell.link("строки", "/imports/" + line.source() + "/schools/" + line.school())));

    private final ResultQueries queries;

    ResultPages(ResultQueries queries) {
        this.queries = queries;
    }

    ResultListPage list(Scope scope, TableQuery query) {
        var choices = queries.choices(scope);
        var applied = new LinkedHashMap<String, String>();
        put(applied, "Год", query.filter("year"), choices.years);
        put(applied, "Вид процедуры", query.filter("kind"), choices.kinds);
        put(applied, "Класс", query.filter("grade"), choices.grades);
        put(applied, "Предмет", query.filter("subject"), choices.subjects);
        put(applied, "Муниципалитет", query.filter("municipality"), choices.municipalities);
        return new ResultListPage(
                Table.of(
                        "/results",
                        "Результаты школ, по муниципалитету и названию",
                        choices.years.isEmpty()
                                ? "Результатов ещё нет: их загружают в разделе «Данные»."
                                : "Фильтры не пропустили ни одного результата.",
                        query,
                        COLUMNS,
                        queries.results(scope, query),
                        applied),
                choices.years,
                choices.kinds,
                choices.grades,
                choices.subjects,
                choices.municipalities);
    }

    private static void put(
            Map<String, String> applied, String name, @Nullable String key, Map<String, String> titles) {
        if (key != null) {
            applied.put(name, titles.getOrDefault(key, key));
        }
    }

    private static Cell mark(ResultLine line, int mark) {
        var marks = line.marks();
        if (marks == null) {
            return Cell.text("");
        }
        return Cell.number(
                switch (mark) {
                    case 2 -> marks.two();
                    case 3 -> marks.three();
                    case 4 -> marks.four();
                    default -> marks.five();
                });
    }
}
