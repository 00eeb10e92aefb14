package ru.podyom.identification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Scope;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Tone;
import ru.podyom.ui.Words;

/** Turns runs into pages. */
@Component
class RunPages {

    private static final List<Column<RunListPage.Line>> RUNS = List.of(
            Column.plain("id", "№", run -> Cell.link("№ " + run.id(), "/runs/" + run.id())),
            Column.plain("at", "Когда", run -> Cell.moment(run.at())),
            Column.plain("territory", "Территория", run -> Cell.text(run.territory())),
            Column.plain("methodology", "Методика", run -> Cell.text(run.title())),
            Column.plain("year", "Год данных", run -> Cell.text(Integer.toString(run.year()))),
            Column.plain("schools", "Школ", run -> Cell.number(run.schools())),
            Column.plain("low", Outcome.LOW_RESULTS.title(), run -> Cell.number(run.low())),
            Column.plain("risk", Outcome.AT_RISK.title(), run -> Cell.number(run.risk())),
            Column.plain("fine", Outcome.NOT_IDENTIFIED.title(), run -> Cell.number(run.notIdentified())),
            Column.plain("insufficient", Outcome.INSUFFICIENT_DATA.title(), run -> Cell.number(run.insufficient())),
            Column.plain("author", "Кто", run -> Cell.text(run.author())),
            Column.plain("note", "Пометка", run -> Cell.text(run.note())));

    private final RunQueries queries;
    private final Runs runs;
    private final RunMethodologies methodologies;

    RunPages(RunQueries queries, Runs runs, RunMethodologies methodologies) {
        this.queries = queries;
        this.runs = runs;
        this.methodologies = methodologies;
    }

    RunListPage list(Scope scope, TableQuery query) {
        return new RunListPage(Table.of(
                "/runs",
                "Расчёты выявления, новые сверху",
                query.search().isEmpty()
                        ? "Расчётов ещё нет. Загрузите результаты и проведите первый."
                        : "По этим словам ничего не найдено.",
                query,
                RUNS,
                queries.runs(scope, query),
                Map.of()));
    }

    RunPage run(Scope scope, RunId id, TableQuery query) {
        var head = runs.head(scope, id);
        var municipalities = queries.municipalities(scope, id);
        return new RunPage(
                head,
                methodologies.get(head.methodology(), head.version()).id().value(),
                queries.outcomes(scope, id),
                queries.marks(scope, id),
                municipalities,
                Table.of(
                        "/runs/" + id,
                        "Школы расчёта № " + id,
                        "Фильтры не пропустили ни одной школы.",
                        query,
                        conclusionColumns(id, municipalities.size() > 1, scope.smallCounts()),
                        queries.conclusions(scope, id, query),
                        applied(query, municipalities)));
    }

    /** From these the number of a few pupils could be worked out. */
    private static final Set<String> TELLING = Set.of("probability", "flip");

    private static List<Column<ConclusionLine>> conclusionColumns(
            RunId id, boolean severalMunicipalities, boolean smallCounts) {
        List<Column<ConclusionLine>> columns = List.of(
                Column.sortable(
                        "school", "Школа", line -> Cell.link(line.name(), "/runs/" + id + "/schools/" + line.school())),
                Column.sortable("municipality", "Муниципалитет", line -> Cell.text(line.municipality())),
                Column.plain("code", "Код", line -> Cell.text(line.code())),
                Column.sortable(
                        "outcome", "Вывод", line -> Cell.badge(line.outcome().title(), tone(line.outcome()))),
                Column.plain("categories", "Сверх вывода", line -> Cell.lines(line.marks())),
                Column.summed("low", "Процедур с низким результатом", line -> Cell.number(line.low())),
                Column.summed("counted", "Учтено процедур", line -> Cell.number(line.counted())),
                Column.plain(
                        "probability", "Вероятность низкого результата", line -> Cell.text(line.probabilityText())),
                Column.sortable("flip", "Учеников до смены вывода", RunPages::flip));
        return columns.stream()
                .filter(column -> severalMunicipalities || !column.key().equals("municipality"))
                .filter(column -> smallCounts || !TELLING.contains(column.key()))
                .toList();
    }

    private static Cell flip(ConclusionLine line) {
        var pupils = line.pupilsToFlip();
        if (pupils == null) {
            return Cell.text("—");
        }
        return line.isUnsteady()
                ? Cell.badge(Words.count(pupils, "ученик", "ученика", "учеников") + ", неустойчиво", Tone.ATTENTION)
                : Cell.number(pupils);
    }

    static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case LOW_RESULTS -> Tone.SERIOUS;
            case AT_RISK -> Tone.ATTENTION;
            case NOT_IDENTIFIED -> Tone.GOOD;
            case INSUFFICIENT_DATA -> Tone.NEUTRAL;
        };
    }

    private static Map<String, String> applied(TableQuery query, Map<String, String> municipalities) {
        var applied = new LinkedHashMap<String, String>();
        var outcome = query.filter("outcome");
        if (outcome != null) {
            applied.put("Вывод", RunPage.outcomeTitles().getOrDefault(outcome, outcome));
        }
        var municipality = query.filter("municipality");
        if (municipality != null) {
            applied.put("Муниципалитет", municipalities.getOrDefault(municipality, municipality));
        }
        var mark = query.filter("category");
        if (mark != null) {
            applied.put("Категория или отметка", RunPage.markTitles().getOrDefault(mark, mark));
        }
        if (query.filter("unsteady") != null) {
            applied.put("Устойчивость", "вывод меняют один-два ученика");
        }
        return applied;
    }
}
