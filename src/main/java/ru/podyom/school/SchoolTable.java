package ru.podyom.school;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.school.SchoolListStore.Line;
import ru.podyom.school.naming.SchoolKind;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Tone;
import ru.podyom.ui.Words;

/** The list of schools as a table; the file has more columns than the screen has room for. */
final class SchoolTable {

    private static final Column<Line> NAME =
            Column.sortable("name", "Школа", line -> Cell.link(line.data().shortName(), "/schools/" + line.id()));
    private static final Column<Line> MUNICIPALITY =
            Column.sortable("municipality", "Муниципалитет", line -> Cell.text(line.municipality()));
    private static final Column<Line> OFFICIAL = Column.sortable(
            "official", "Официальное название", line -> Cell.text(line.data().officialName()));
    private static final Column<Line> LEVELS =
            Column.plain("levels", "Уровни", line -> Cell.text(SchoolChanges.levels(line.data())));
    private static final Column<Line> LEGAL_FORM = Column.plain(
            "form", "Правовая форма", line -> Cell.text(line.data().legalForm().title()));
    private static final Column<Line> KIND =
            Column.sortable("kind", "Тип", line -> Cell.text(line.data().kind().shortTitle()));
    private static final Column<Line> LOCALITY = Column.sortable(
            "locality", "Населённый пункт", line -> Cell.text(line.data().locality()));
    private static final Column<Line> RURAL =
            Column.plain("rural", "Местность", line -> Cell.text(line.data().rural() ? "Сельская" : "Городская"));
    private static final Column<Line> POINT = Column.plain(
            "point",
            "«Точка роста»",
            line -> line.data().growthPoint() ? Cell.badge("есть", Tone.GOOD) : Cell.text("нет"));
    private static final Column<Line> PUPILS = Column.summed("pupils", "Учеников", line -> Cell.number(line.pupils()));
    private static final Column<Line> CODE = Column.sortable("code", "Логин ФИС ОКО", line -> Cell.text(line.code()));
    private static final Column<Line> STATUS = Column.plain("status", "Состояние", SchoolTable::status);

    private SchoolTable() {}

    static Table screen(PageOf<Line> page, TableQuery query, Map<String, String> municipalities) {
        List<Column<Line>> columns = Stream.of(NAME, MUNICIPALITY, KIND, LOCALITY, RURAL, POINT, PUPILS, CODE, STATUS)
                .filter(column -> !column.equals(MUNICIPALITY) || municipalities.size() > 1)
                .filter(column -> !column.equals(STATUS) || "all".equals(query.filter("state")))
                .toList();
        return table(page, query, municipalities, columns);
    }

    static Table file(PageOf<Line> page, TableQuery query, Map<String, String> municipalities) {
        return table(
                page,
                query,
                municipalities,
                List.of(
                        NAME,
                        OFFICIAL,
                        MUNICIPALITY,
                        KIND,
                        LEGAL_FORM,
                        LOCALITY,
                        RURAL,
                        LEVELS,
                        POINT,
                        PUPILS,
                        CODE,
                        STATUS));
    }

    private static Table table(
            PageOf<Line> page, TableQuery query, Map<String, String> municipalities, List<Column<Line>> columns) {
        boolean asked = !query.search().isEmpty() || !query.filters().isEmpty();
        return Table.of(
                "/schools",
                "Школы реестра",
                asked
                        ? "Таких школ нет. Проверьте слова поиска или сбросьте фильтры."
                        : "В реестре ещё нет школ. Добавьте первую или загрузите весь реестр из файла.",
                query,
                columns,
                page,
                applied(query, municipalities));
    }

    private static Map<String, String> applied(TableQuery query, Map<String, String> municipalities) {
        Map<String, String> applied = new LinkedHashMap<>();
        tell(applied, "Муниципалитет", query.filter("municipality"), municipalities);
        tell(applied, "Тип", query.filter("kind"), kinds());
        tell(applied, "Местность", query.filter("rural"), Map.of("yes", "сельская", "no", "городская"));
        tell(applied, "«Точка роста»", query.filter("point"), Map.of("yes", "есть", "no", "нет"));
        applied.put("Закрытые школы", "all".equals(query.filter("state")) ? "показаны" : "не показаны");
        return applied;
    }

    private static void tell(
            Map<String, String> applied, String name, @Nullable String value, Map<String, String> titles) {
        if (value != null) {
            applied.put(name, titles.getOrDefault(value, value));
        }
    }

    private static Cell status(Line line) {
        return switch (line.data().status()) {
            case ACTIVE -> Cell.text("Действует");
            case PAUSED -> Cell.badge("Приостановлена", Tone.ATTENTION);
            case CLOSED -> Cell.badge("Закрыта", Tone.NEUTRAL);
        };
    }

    /** Kinds by name of the constant, for a filter or a form. */
    static Map<String, String> kinds() {
        return Words.choices(SchoolKind.values(), SchoolKind::title);
    }
}
