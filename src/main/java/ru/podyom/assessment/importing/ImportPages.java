package ru.podyom.assessment.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.podyom.assessment.matching.SchoolMatch;
import ru.podyom.assessment.matching.Territory;
import ru.podyom.assessment.queue.ImportId;
import ru.podyom.assessment.reading.SchoolCount;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Problem;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.Frame;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Tone;

/** Turns imports into pages. */
@Component
class ImportPages {

    private static final int FIRST_PROBLEMS = 5;

    private static final List<Column<ImportHead>> IMPORTS = List.of(
            Column.sortable("id", "№", head -> Cell.number(head.id().value())),
            Column.sortable("file", "Файл", head -> Cell.link(head.source().name(), "/imports/" + head.id())),
            Column.sortable("procedure", "Процедура", head -> Cell.text(head.procedureTitle())),
            Column.sortable("state", "Состояние", ImportPages::state),
            Column.summed("rows", "Строк", head -> Cell.number(head.counts().rows())),
            Column.summed(
                    "participants",
                    "Участников",
                    head -> Cell.number(head.counts().participants())),
            Column.summed("schools", "Школ", head -> Cell.number(head.counts().schools())),
            Column.sortable(
                    "problems", "Замечаний", head -> Cell.number(head.counts().problems())),
            Column.sortable("author", "Кто", head -> Cell.text(head.course().author())),
            Column.plain("at", "Когда", head -> Cell.moment(head.course().created())));

    private static final Column<ImportHead> TERRITORY = Column.plain(
            "territory", "Чьи данные", head -> Cell.text(head.territory().name()));

    private static final List<Column<ProblemsPage.Numbered>> PROBLEMS = List.of(
            Column.plain("number", "№", one -> Cell.number(one.number())),
            Column.sortable("severity", "Что это", one -> severity(one.problem())),
            Column.plain("sheet", "Лист", one -> Cell.text(one.problem().sheet())),
            Column.plain("cell", "Ячейка", one -> Cell.text(one.problem().cell())),
            Column.plain("value", "Значение", one -> Cell.text(one.problem().value())),
            Column.plain(
                    "expected", "Что ожидалось", one -> Cell.text(one.problem().expected())));

    private final ImportQueries queries;
    private final ImportSchoolQueries schools;
    private final Imports imports;

    ImportPages(ImportQueries queries, ImportSchoolQueries schools, Imports imports) {
        this.queries = queries;
        this.schools = schools;
        this.imports = imports;
    }

    ImportListPage list(Scope scope, TableQuery query) {
        var territories = new LinkedHashMap<String, String>();
        for (Territory territory : queries.territories(scope)) {
            territories.put(territory.key(), territory.name());
        }
        var years = new LinkedHashMap<String, String>();
        queries.years(scope).forEach(year -> years.put(year.toString(), year.toString()));
        var applied = new LinkedHashMap<String, String>();
        put(applied, "Состояние", query.filter("state"), ImportState.titles());
        put(applied, "Год процедуры", query.filter("year"), years);
        return new ImportListPage(
                Table.of(
                        "/imports",
                        "Загрузки файлов результатов, новые сверху",
                        query.search().isEmpty() && query.filters().isEmpty()
                                ? "Ещё ничего не загружали. Выберите файл с результатами: сначала будет проверка."
                                : "По этим словам и фильтрам ничего не найдено.",
                        query,
                        territories.size() == 1
                                ? IMPORTS
                                : Stream.concat(IMPORTS.stream(), Stream.of(TERRITORY))
                                        .toList(),
                        queries.imports(scope, query),
                        applied),
                territories,
                years);
    }

    ImportPage show(Scope scope, ImportId id, TableQuery query, Frame frame) {
        var head = imports.get(scope, id);
        var procedure = head.procedure();
        boolean preview = head.state() == ImportState.PREVIEW;
        boolean decides = head.owned() && frame.can(Action.IMPORT_RESULTS);
        return new ImportPage(
                head,
                decides,
                head.owned() ? schools.tallies(id) : Map.of(),
                preview && procedure != null && !head.comparesJournal() ? queries.overlaps(head, procedure) : List.of(),
                preview && procedure != null ? queries.repeated(head, procedure).orElse(null) : null,
                head.owned() ? schools.problems(id, first()).rows() : List.of(),
                decides && preview && frame.can(Action.EDIT_REGISTRY),
                table(scope, head, query));
    }

    /** What refuses rows comes before what only warns. */
    private static TableQuery first() {
        return new TableQuery("", Map.of(), "severity", false, 1, FIRST_PROBLEMS);
    }

    private Table table(Scope scope, ImportHead head, TableQuery query) {
        var applied = new LinkedHashMap<String, String>();
        put(applied, "Найдена", query.filter("match"), SchoolMatch.titles());
        return Table.of(
                "/imports/" + head.id(),
                "Школы файла",
                query.isFiltered() ? "Фильтры не пропустили ни одной школы." : "В файле не прочитано ни одной школы.",
                query,
                columns(head),
                schools.schools(scope, head, query),
                applied);
    }

    /** How a school was found matters to who decides; what was loaded before, until the decision. */
    private static List<Column<SchoolLine>> columns(ImportHead head) {
        var columns = new ArrayList<Column<SchoolLine>>();
        columns.add(Column.sortable("municipality", "Муниципалитет", line -> Cell.text(line.municipality())));
        columns.add(Column.sortable("school", "Школа", line -> school(head, line)));
        columns.add(Column.sortable("code", "Код в файле", line -> Cell.text(line.code())));
        if (head.owned()) {
            columns.add(Column.plain(
                    "match",
                    "Найдена",
                    line -> Cell.badge(line.match().title(), line.match().tone())));
        }
        columns.add(Column.summed(
                "participants", "Участников", line -> Cell.number(line.failed().of())));
        if (head.comparesJournal()) {
            columns.add(Column.sortable("lowered", "Понизили", line -> journal(line, SchoolCount.Journal::lowered)));
            columns.add(
                    Column.plain("confirmed", "Подтвердили", line -> journal(line, SchoolCount.Journal::confirmed)));
            columns.add(Column.plain("raised", "Повысили", line -> journal(line, SchoolCount.Journal::raised)));
            columns.add(Column.summed("refused", "Отказано", line -> Cell.number(line.refused())));
            return columns;
        }
        columns.add(Column.summed(
                "failed", "Не справились", line -> Cell.number(line.failed().part())));
        columns.add(Column.sortable("share", "Доля", line -> Cell.share(line.failed())));
        columns.add(Column.summed("absent", "Отсутствовали", line -> Cell.number(line.absent())));
        columns.add(Column.summed("refused", "Отказано", line -> Cell.number(line.refused())));
        if (head.state() == ImportState.PREVIEW) {
            columns.add(Column.plain("earlier", "Уже загружено", ImportPages::earlier));
        }
        return columns;
    }

    private static Cell journal(SchoolLine line, ToIntFunction<SchoolCount.Journal> figure) {
        var journal = line.journal();
        return journal == null ? Cell.text("") : Cell.number(figure.applyAsInt(journal));
    }

    private static Cell school(ImportHead head, SchoolLine line) {
        var school = line.school();
        var name = line.registered() == null ? line.name() : line.registered();
        boolean counted = !head.comparesJournal()
                && (head.state() == ImportState.COMMITTED || head.state() == ImportState.UNDONE);
        if (school == null || name == null) {
            return Cell.text(name);
        }
        return Cell.link(name, counted ? "/imports/" + head.id() + "/schools/" + school : "/schools/" + school);
    }

    private static Cell earlier(SchoolLine line) {
        var id = line.earlier();
        return id == null ? Cell.text("") : Cell.link("№ " + id, "/imports/" + id);
    }

    ProblemsPage problems(Scope scope, ImportId id, TableQuery query) {
        var head = imports.whole(scope, id);
        var applied = new LinkedHashMap<String, String>();
        put(applied, "Что это", query.filter("severity"), ProblemsPage.SEVERITIES);
        return new ProblemsPage(
                head,
                Table.of(
                        "/imports/" + id + "/problems",
                        "Замечания к файлу",
                        head.counts().problems() == 0
                                ? "В файле нет замечаний."
                                : "Фильтры не пропустили ни одного замечания.",
                        query,
                        PROBLEMS,
                        schools.problems(id, query),
                        applied));
    }

    UndoPage undo(Scope scope, ImportId id) {
        return new UndoPage(imports.whole(scope, id), schools.fallbacks(id));
    }

    private static void put(
            Map<String, String> applied, String name, @Nullable String key, Map<String, String> titles) {
        if (key != null) {
            applied.put(name, titles.getOrDefault(key, key));
        }
    }

    private static Cell state(ImportHead head) {
        return head.hasStopped()
                ? Cell.badge("остановилась", Tone.SERIOUS)
                : Cell.badge(head.state().title(), head.state().tone());
    }

    private static Cell severity(Problem problem) {
        return problem.isError()
                ? Cell.badge(problem.cell() == null ? "файл не принят" : "строка не принята", Tone.SERIOUS)
                : Cell.badge("предупреждение", Tone.ATTENTION);
    }
}
