package ru.podyom.identification.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.podyom.identification.lists.Slice;
import ru.podyom.kernel.Scope;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Tone;
import ru.podyom.ui.Words;

/** Schools that the other rule tells otherwise, with the way to the reasons of both. */
final class WhatIfTable {

    /** What every page and file of such a reckoning says of itself. */
    static final String MARK = "Расчёт «что если», не является выявлением";

    private WhatIfTable() {}

    private record Line(FactStore.Known school, int year, WhatIf.Change change) {

        String what() {
            if (change.enters() || change.leaves()) {
                return change.enters() ? "входит в список" : "выходит из списка";
            }
            return switch (change.after()) {
                case AT_RISK -> "не в списке, входит в зону риска";
                case INSUFFICIENT_DATA -> "не в списке, данных станет недостаточно";
                case NOT_IDENTIFIED ->
                    change.before() == Outcome.AT_RISK
                            ? "не в списке, выходит из зоны риска"
                            : "не в списке, данных станет достаточно";
                case LOW_RESULTS -> "входит в список";
            };
        }
    }

    static Table of(
            Scope scope,
            List<WhatIf> answers,
            List<FactStore.Known> schools,
            TableQuery query,
            Map<String, String> kept) {
        var byCode = new HashMap<String, FactStore.Known>();
        schools.forEach(school -> byCode.put(school.facts().code(), school));
        var lines = new ArrayList<Line>();
        for (var answer : answers) {
            for (var change : answer.changes()) {
                var school = byCode.get(change.code());
                if (school != null) {
                    lines.add(new Line(school, answer.year(), change));
                }
            }
        }
        var search = query.search().toLowerCase(Words.RUSSIAN);
        var found = lines.stream()
                .filter(line -> (line.school().name() + " " + line.school().municipality())
                        .toLowerCase(Words.RUSSIAN)
                        .contains(search))
                .toList();
        var address = TableQuery.of(kept).with(Map.of());
        var applied = new LinkedHashMap<String, String>();
        applied.put("Что это", MARK);
        return Table.of(
                "/what-if",
                "Школы, о которых вывод был бы иным",
                "Ни для одной школы вывод не изменился бы.",
                query,
                Column.within(scope, columns(address)),
                Slice.of(found, query, Map.of()),
                applied);
    }

    private static List<Column<Line>> columns(String address) {
        return List.of(
                Column.plain("year", "Год", line -> Cell.text(Integer.toString(line.year()))),
                Column.plain(
                        "school",
                        "Школа",
                        line -> Cell.link(
                                line.school().name(),
                                "/what-if/schools/" + line.school().id() + address + "&year=" + line.year())),
                Column.plain(
                        "municipality",
                        "Муниципалитет",
                        line -> Cell.text(line.school().municipality())),
                Column.plain(
                        "before",
                        "По действующей",
                        line -> Cell.badge(
                                line.change().before().title(),
                                tone(line.change().before()))),
                Column.plain(
                        "after",
                        "По изменённой",
                        line -> Cell.badge(
                                line.change().after().title(),
                                tone(line.change().after()))),
                Column.plain("what", "Что изменилось", line -> Cell.text(line.what())));
    }

    static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case LOW_RESULTS -> Tone.SERIOUS;
            case AT_RISK -> Tone.ATTENTION;
            case NOT_IDENTIFIED -> Tone.GOOD;
            case INSUFFICIENT_DATA -> Tone.NEUTRAL;
        };
    }
}
