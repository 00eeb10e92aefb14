package ru.podyom.assessment.marker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.assessment.importing.Imports;
import ru.podyom.assessment.matching.MatchedSchool;
import ru.podyom.assessment.matching.SchoolMatch;
import ru.podyom.assessment.matching.SchoolMatching;
import ru.podyom.assessment.matching.Territory;
import ru.podyom.assessment.reading.SchoolCount;
import ru.podyom.assessment.reading.SchoolLogin;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Words;

/** Official lists of schools with signs of biased results. A list is taken as it stands or not at all. */
@Service
class Markers {

    private static final int SHOWN = 5;

    private static final List<Column<MarkerLine>> COLUMNS = List.of(
            Column.sortable("municipality", "Муниципалитет", line -> Cell.text(line.municipality())),
            Column.sortable("school", "Школа", line -> Cell.link(line.name(), "/schools/" + line.school())),
            Column.sortable("year", "Год", line -> Cell.text("" + line.year())),
            Column.sortable("sign", "Признак", line -> Cell.text(line.sign())),
            Column.plain("procedure", "Процедура", line -> Cell.text(line.procedure())),
            Column.sortable("source", "Список", line -> Cell.text(line.source())),
            Column.plain("at", "Загружен", line -> Cell.moment(line.imported())));

    private final MarkerStore store;
    private final SchoolMatching matching;
    private final Imports imports;
    private final ApplicationEventPublisher events;

    Markers(MarkerStore store, SchoolMatching matching, Imports imports, ApplicationEventPublisher events) {
        this.store = store;
        this.matching = matching;
        this.imports = imports;
        this.events = events;
    }

    MarkerListPage list(Scope scope, TableQuery query) {
        var years = store.years(scope);
        var applied = new LinkedHashMap<String, String>();
        var year = query.filter("year");
        if (year != null) {
            applied.put("Год", year);
        }
        var territories = new LinkedHashMap<String, String>();
        imports.territories(scope).forEach(territory -> territories.put(territory.key(), territory.name()));
        return new MarkerListPage(
                Table.of(
                        "/markers",
                        "Признаки необъективных результатов, по муниципалитету и названию",
                        years.isEmpty()
                                ? "Официальных списков ещё не загружали."
                                : "По этим словам и фильтрам ничего не найдено.",
                        query,
                        Column.within(scope, COLUMNS),
                        store.markers(scope, query),
                        applied),
                years,
                territories,
                store.lists(scope));
    }

    /**
     * Takes a list; its earlier copy of the same years is replaced.
     *
     * @param source the list as the person names it
     * @param year for a list without the column «Год», 0 for none
     * @return what was taken and what was not, in Russian
     */
    @Transactional
    String take(Scope scope, Territory territory, Path file, String source, int year, Actor by) {
        var listed = MarkerFile.read(file, year);
        var lines = listed.stream().filter(line -> !line.signs().isEmpty()).toList();
        var counts = new LinkedHashMap<String, SchoolCount>();
        lines.forEach(line -> counts.putIfAbsent(key(line), count(line)));
        var found = new LinkedHashMap<String, MatchedSchool>();
        matching.match(scope, territory, List.copyOf(counts.values()))
                .forEach(school -> found.put(school.count().code(), school));
        var taken = lines.stream().filter(line -> school(found, line) != null).toList();
        if (taken.isEmpty()) {
            throw new Refused("Список не загружен: ни одна его школа не найдена среди школ вашей территории.");
        }
        var years = listed.stream().map(MarkerFile.Line::year).collect(Collectors.toSet());
        store.clear(source, years, store.marked(scope, territory, source));
        for (var line : taken) {
            SchoolId school = school(found, line);
            line.signs().forEach(sign -> {
                if (school != null) {
                    store.insert(school.value(), line.year(), sign, source, by);
                }
            });
        }
        int signs = taken.stream().mapToInt(line -> line.signs().size()).sum();
        var told = "Загружено: " + Words.count(signs, "признак", "признака", "признаков") + " в "
                + Words.count(taken.size(), "строке", "строках", "строках") + " списка «" + source + "»."
                + left(found);
        events.publishEvent(new Recorded(by, "загрузить признаки необъективности", "список", source, null, told));
        return told;
    }

    /**
     * Takes a list of one year away as a whole, in all schools of the scope.
     *
     * @throws Refused when no school of the scope has a sign of such a list
     */
    @Transactional
    void remove(Scope scope, String source, int year, Actor by) {
        if (store.clear(source, Set.of(year), store.marked(scope, null, source)) == 0) {
            throw new Refused("Такого списка нет: возможно, его уже сняли.");
        }
        events.publishEvent(
                new Recorded(by, "снять список признаков необъективности", "список", source, null, "" + year));
    }

    private static String left(Map<String, MatchedSchool> found) {
        var unknown = found.values().stream()
                .filter(school -> school.match() == SchoolMatch.UNKNOWN)
                .map(school ->
                        school.count().name() == null || school.count().name().isEmpty()
                                ? school.count().code()
                                : school.count().name())
                .toList();
        long outside = found.values().stream()
                .filter(school -> school.match() == SchoolMatch.OUTSIDE)
                .count();
        var told = new ArrayList<String>();
        if (!unknown.isEmpty()) {
            told.add("Не найдено в реестре: " + unknown.size() + " ("
                    + Stream.concat(
                                    unknown.stream().limit(SHOWN),
                                    unknown.size() > SHOWN ? Stream.of("…") : Stream.of())
                            .collect(Collectors.joining("; "))
                    + ").");
        }
        if (outside > 0) {
            told.add("Других территорий: " + outside + ".");
        }
        return told.isEmpty() ? "" : " " + String.join(" ", told);
    }

    private static @Nullable SchoolId school(Map<String, MatchedSchool> found, MarkerFile.Line line) {
        var matched = found.get(key(line));
        return matched == null ? null : matched.school();
    }

    /** The login, also where the name carries it in brackets; else name and municipality, which no code looks like. */
    private static String key(MarkerFile.Line line) {
        if (!line.code().isEmpty()) {
            return SchoolLogin.of(line.code()).code();
        }
        var login = SchoolLogin.of(line.name()).canonical();
        return login.matches("edu\\d{6}") ? login : line.name() + " | " + line.municipality();
    }

    private static SchoolCount count(MarkerFile.Line line) {
        return new SchoolCount(key(line), line.name(), line.municipality(), 0, 0, 0, 0, null, List.of());
    }
}
