package ru.podyom.objectivity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.objectivity.computing.Computation;
import ru.podyom.objectivity.computing.Computations;
import ru.podyom.objectivity.signs.SignAnswer;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;

/** Turns signs into pages; schools stand by municipality and name, never by their signs unless asked. */
@Component
class ObjectivityPages {

    private final SignQueries queries;
    private final RegionQueries inRegion;
    private final Computations computations;

    ObjectivityPages(SignQueries queries, RegionQueries inRegion, Computations computations) {
        this.queries = queries;
        this.inRegion = inRegion;
        this.computations = computations;
    }

    /** All signs, one line per procedure of a school. */
    ObjectivityPage signs(Scope scope, TableQuery query) {
        return signs(scope, query, false);
    }

    /** The same for a file: every line, and of a sign that could not be computed what is missing. */
    ObjectivityPage signsFile(Scope scope, TableQuery query) {
        return signs(scope, query.everything(), true);
    }

    private ObjectivityPage signs(Scope scope, TableQuery query, boolean file) {
        var page = frame(scope, query, false);
        return page.year() == 0 || nothingComputed(page)
                ? page
                : with(
                        page,
                        Table.of(
                                "/objectivity",
                                "Признаки по школам и процедурам",
                                "Фильтры не пропустили ни одной школы.",
                                query,
                                columns(page, file),
                                queries.lines(scope, page.year(), query),
                                applied(page, query)));
    }

    /** The fourteen official signs, one line per school, those found by their names. */
    ObjectivityPage official(Scope scope, TableQuery query) {
        return official(scope, query, false);
    }

    /** The same for a file: all lines, a column for each of the fourteen signs. */
    ObjectivityPage officialFile(Scope scope, TableQuery query) {
        return official(scope, query.everything(), true);
    }

    private ObjectivityPage official(Scope scope, TableQuery query, boolean file) {
        var page = frame(scope, query, true);
        return page.year() == 0 || nothingComputed(page)
                ? page
                : with(
                        page,
                        Table.of(
                                "/objectivity/official",
                                "Четырнадцать признаков официальной методики по школам",
                                "Фильтры не пропустили ни одной школы.",
                                query,
                                officialColumns(page, file),
                                queries.bySchool(scope, page.year(), query),
                                applied(page, query)));
    }

    /**
     * Everything about one school and year.
     *
     * @throws NotFound when the school lies outside the scope or has no computed signs
     */
    SchoolSignsPage school(Scope scope, SchoolId school, TableQuery query) {
        var years = queries.yearsOf(scope, school);
        if (years.isEmpty()) {
            throw new NotFound("signs of the school", school);
        }
        var asked = query.number("year");
        int year = asked != null && years.contains(asked.intValue()) ? asked.intValue() : years.getFirst();
        var charts = new LinkedHashMap<String, ScoreBars>();
        queries.scores(scope, school, year)
                .forEach((procedure, scores) -> charts.put(
                        procedure.title(),
                        new ScoreBars(
                                procedure.title(),
                                scores,
                                computations.borders(procedure).orElse(null))));
        return new SchoolSignsPage(school.value(), year, years, queries.ofSchool(scope, school, year), charts);
    }

    private ObjectivityPage frame(Scope scope, TableQuery query, boolean official) {
        var all = queries.years(scope);
        var years = new LinkedHashMap<String, String>();
        all.forEach(year -> years.put(year.toString(), year.toString()));
        var asked = query.number("year");
        int newest = all.isEmpty() ? 0 : all.getFirst();
        int year = asked != null && all.contains(asked.intValue()) ? asked.intValue() : newest;
        var regions = new ArrayList<RegionState>();
        if (year > 0) {
            queries.regions(scope).forEach((region, name) -> regions.add(state(region, name, year)));
        }
        return new ObjectivityPage(year, official, years, queries.municipalities(scope), regions, null);
    }

    private RegionState state(RegionId region, String name, int year) {
        Computation computation = computations.latestOf(region, year).orElse(null);
        return new RegionState(
                region.value(),
                name,
                computation,
                computation != null && computations.isOutOfDate(computation),
                computation == null ? null : inRegion.index(computation.id()));
    }

    private static boolean nothingComputed(ObjectivityPage page) {
        return page.regions().stream().allMatch(region -> region.computation() == null);
    }

    private static ObjectivityPage with(ObjectivityPage page, Table table) {
        return new ObjectivityPage(
                page.year(), page.official(), page.years(), page.municipalities(), page.regions(), table);
    }

    private static List<Column<SignLine>> columns(ObjectivityPage page, boolean file) {
        var columns = new ArrayList<Column<SignLine>>();
        columns.add(Column.sortable("school", "Школа", line -> Cell.link(line.name(), path(page, line))));
        columns.add(Column.sortable("municipality", "Муниципалитет", line -> Cell.text(line.municipality())));
        columns.add(Column.sortable(
                "procedure", "Процедура", line -> Cell.text(line.procedure().title())));
        columns.add(Column.summed("participants", "Участников", line -> Cell.number(line.participants())));
        columns.add(Column.plain("flagged", "Признаки и числа", line -> Cell.lines(line.flaggedWords())));
        columns.add(Column.plain("official", "Официальный перечень", line -> Cell.lines(line.official())));
        columns.add(Column.summed("guards", "Признаков G1–G7", line -> Cell.number(line.guards())));
        columns.add(
                file
                        ? Column.plain(
                                "unknown", "Не вычислены, чего не хватает", line -> Cell.lines(line.unknownWords()))
                        : Column.plain("unknown", "Не вычислены", line -> Cell.text(line.unknownGuards())));
        return withoutOnePlace(columns, page);
    }

    private static List<Column<List<SignLine>>> officialColumns(ObjectivityPage page, boolean file) {
        var columns = new ArrayList<Column<List<SignLine>>>();
        columns.add(Column.plain(
                "school", "Школа", lines -> Cell.link(lines.getFirst().name(), path(page, lines.getFirst()))));
        columns.add(Column.plain(
                "municipality",
                "Муниципалитет",
                lines -> Cell.text(lines.getFirst().municipality())));
        if (file) {
            OfficialCell.all().forEach(cell -> columns.add(Column.plain(cell.key(), cell.title(), cell::cell)));
        } else {
            columns.add(Column.plain(
                    "found",
                    "Какие признаки есть",
                    lines -> Cell.lines(OfficialCell.titles(lines, SignAnswer.FLAGGED))));
        }
        columns.add(Column.plain("flagged", "Есть", lines -> Cell.number(count(lines, SignAnswer.FLAGGED))));
        columns.add(Column.plain("clear", "Нет", lines -> Cell.number(count(lines, SignAnswer.CLEAR))));
        columns.add(
                Column.plain("unknown", "Не вычислено из 14", lines -> Cell.number(count(lines, SignAnswer.UNKNOWN))));
        return withoutOnePlace(columns, page);
    }

    private static int count(List<SignLine> lines, SignAnswer answer) {
        return OfficialCell.titles(lines, answer).size();
    }

    private static <R> List<Column<R>> withoutOnePlace(List<Column<R>> columns, ObjectivityPage page) {
        return columns.stream()
                .filter(column ->
                        page.municipalities().size() > 1 || !column.key().equals("municipality"))
                .toList();
    }

    private static String path(ObjectivityPage page, SignLine line) {
        return "/objectivity/schools/" + line.school() + "?year=" + page.year();
    }

    private static Map<String, String> applied(ObjectivityPage page, TableQuery query) {
        var applied = new LinkedHashMap<String, String>();
        applied.put("Год", Integer.toString(page.year()));
        var sign = query.filter("sign");
        if (sign != null) {
            applied.put("Признак", page.signs().getOrDefault(sign, sign));
        }
        var municipality = query.filter("municipality");
        if (municipality != null) {
            applied.put("Муниципалитет", page.municipalities().getOrDefault(municipality, municipality));
        }
        return applied;
    }
}
