package ru.podyom.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Scope;
import ru.podyom.kernel.SmallCounts;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;

/** Turns results into pages; schools stand by municipality and name, never by their results unless asked. */
@Component
class ResultPages {

    private static final List<Column<ResultLine>> OPEN = columns(true);

    /** For who may not see small counts: neither a cell nor a sum nor the order of the rows gives one away. */
    private static final List<Column<ResultLine>> CAREFUL = columns(false);

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
                        scope.smallCounts() ? OPEN : CAREFUL,
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

    private static List<Column<ResultLine>> columns(boolean smallCounts) {
        var reader = smallCounts ? Scope.nothing().withSmallCounts() : Scope.nothing();
        var columns = new ArrayList<Column<ResultLine>>();
        columns.add(Column.sortable("municipality", "Муниципалитет", line -> Cell.text(line.municipality())));
        columns.add(Column.sortable("school", "Школа", line -> Cell.link(line.name(), "/schools/" + line.school())));
        columns.add(Column.sortable(
                "procedure", "Процедура", line -> Cell.text(line.procedure().title())));
        columns.add(count(
                "participants",
                "Участников",
                smallCounts,
                line -> SmallCounts.mayBeSeen(reader, line.failed().of()),
                line -> Cell.number(line.failed().of())));
        columns.add(count(
                "failed",
                "Не справились",
                smallCounts,
                line -> SmallCounts.mayBeSeen(reader, line.failed()),
                line -> Cell.number(line.failed().part())));
        columns.add(new Column<>(
                "share",
                "Доля",
                line -> SmallCounts.mayBeSeen(reader, line.failed())
                        ? Cell.share(line.failed())
                        : Cell.text(SmallCounts.HIDDEN),
                smallCounts,
                false));
        for (int mark = 2; mark <= 5; mark++) {
            int of = mark;
            columns.add(Column.plain("mark" + of, "«" + of + "»", line -> mark(line, of, reader)));
        }
        columns.add(count(
                "absent",
                "Отсутствовали",
                smallCounts,
                line -> SmallCounts.mayBeSeen(reader, line.absent()),
                line -> Cell.number(line.absent())));
        if (smallCounts) {
            columns.add(Column.plain(
                    "source",
                    "Откуда",
                    line -> Cell.link("строки", "/imports/" + line.source() + "/schools/" + line.school())));
        }
        return List.copyOf(columns);
    }

    /** Control sums count numbers only, so a hidden cell is in none. */
    private static Column<ResultLine> count(
            String key, String title, boolean sortable, Predicate<ResultLine> seen, Function<ResultLine, Cell> number) {
        return new Column<>(
                key,
                title,
                line -> seen.test(line) ? number.apply(line) : Cell.text(SmallCounts.HIDDEN),
                sortable,
                true);
    }

    private static Cell mark(ResultLine line, int mark, Scope reader) {
        var marks = line.marks();
        if (marks == null) {
            return Cell.text("");
        }
        if (!marks.mayBeSeen(reader)) {
            return Cell.text(SmallCounts.HIDDEN);
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
