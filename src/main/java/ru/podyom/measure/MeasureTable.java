package ru.podyom.measure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;

/** Measures as a table. */
final class MeasureTable {

    /** What a screen has no room for stands in the file and on the card. */
    private static final Set<String> IN_FILE_ONLY =
            Set.of("direction", "origin", "responsible", "indicator", "grounds");

    private MeasureTable() {}

    static Table screen(PageOf<Measure> page, TableQuery query, Map<String, String> municipalities, LocalDate today) {
        var narrow = columns(today).stream()
                .filter(column -> !IN_FILE_ONLY.contains(column.key()))
                .toList();
        return of(page, query, municipalities, narrow);
    }

    static Table file(PageOf<Measure> page, TableQuery query, Map<String, String> municipalities, LocalDate today) {
        return of(page, query, municipalities, columns(today));
    }

    private static Table of(
            PageOf<Measure> page, TableQuery query, Map<String, String> municipalities, List<Column<Measure>> columns) {
        boolean asked = !query.search().isEmpty() || !query.filters().isEmpty();
        return Table.of(
                "/measures",
                "Меры",
                asked
                        ? "Таких мер нет. Проверьте слова поиска или сбросьте фильтры."
                        : "Мер ещё нет. Зарегистрируйте первую: что делают, откуда взялась мера, какой результат ожидают.",
                query,
                columns,
                page,
                applied(query, municipalities));
    }

    private static List<Column<Measure>> columns(LocalDate today) {
        return List.of(
                Column.sortable("title", "Мера", one -> Cell.link(one.said().title(), "/measures/" + one.id())),
                Column.sortable("place", "Чья", one -> Cell.text(one.placeName())),
                Column.plain(
                        "direction",
                        "Направление",
                        one -> Cell.text(one.said().direction().title())),
                Column.plain(
                        "origin",
                        "Откуда",
                        one -> Cell.text(one.said().origin().kind().title())),
                Column.sortable(
                        "from", "С какого дня", one -> Cell.day(one.said().from())),
                Column.sortable(
                        "until", "По какой день", one -> Cell.day(one.said().until())),
                Column.plain(
                        "responsible",
                        "Ответственный",
                        one -> Cell.text(one.said().responsible())),
                Column.plain(
                        "indicator", "Показатель", one -> Cell.text(one.said().indicator())),
                Column.plain(
                        "before", "До", one -> Cell.text(one.said().before().text())),
                Column.plain(
                        "after", "После", one -> Cell.text(one.said().after().text())),
                Column.plain("state", "Состояние", one -> {
                    MeasureState state = one.state(today);
                    return Cell.badge(state.title(), state.tone());
                }),
                Column.plain("grounds", "Основание оценки", one -> {
                    Measure.Judgement judgement = one.judgement();
                    return Cell.text(judgement == null ? null : judgement.grounds());
                }));
    }

    private static Map<String, String> applied(TableQuery query, Map<String, String> municipalities) {
        Map<String, String> applied = new LinkedHashMap<>();
        put(applied, "Состояние", query.filter("state"), MeasureState.choices());
        put(applied, "Направление", query.filter("direction"), Direction.choices());
        put(applied, "Откуда", query.filter("origin"), OriginKind.choices());
        put(applied, "Запись, из которой мера, №", query.filter("record"), Map.of());
        put(applied, "Муниципалитет", query.filter("municipality"), municipalities);
        return applied;
    }

    private static void put(
            Map<String, String> applied, String title, @Nullable String key, Map<String, String> titles) {
        if (key != null) {
            applied.put(title, titles.getOrDefault(key, key));
        }
    }
}
