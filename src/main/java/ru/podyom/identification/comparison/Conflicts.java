package ru.podyom.identification.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.podyom.identification.lists.Category;
import ru.podyom.identification.lists.IssueDate;
import ru.podyom.identification.lists.ListEntry;
import ru.podyom.identification.lists.ListLabels;
import ru.podyom.identification.lists.SchoolList;
import ru.podyom.identification.lists.Standing;
import ru.podyom.kernel.AcademicYear;
import ru.podyom.kernel.SchoolId;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Words;

/** Finds what does not go together in lists and newest runs of a scope. */
final class Conflicts {

    /** Categories of which a school can have only one in a school year. */
    private static final Set<Category> EXCLUSIVE =
            Set.of(Category.LOW_RESULTS, Category.AT_RISK, Category.HIGH_RESULTS);

    private final ListLabels.Labels labels;
    private final List<SchoolList> lists;
    private final Map<SchoolId, List<Standing>> standings;
    private final Map<SchoolId, Named> names;

    private record Named(String name, String municipality) {}

    /**
     * @param entries lines of all these lists
     * @param standings where schools of the scope stand
     */
    Conflicts(
            ListLabels.Labels labels,
            List<SchoolList> lists,
            Collection<ListEntry> entries,
            Collection<Standing> standings) {
        this.labels = labels;
        this.lists = lists;
        this.standings = standings.stream()
                .collect(Collectors.groupingBy(Standing::school, LinkedHashMap::new, Collectors.toList()));
        this.names = new LinkedHashMap<>();
        entries.forEach(entry -> {
            var school = entry.school();
            if (school != null) {
                names.put(school, new Named(entry.called().now(), entry.municipality()));
            }
        });
    }

    /** Whether a run over data of the year can have led to a list of that date: the same year or the next. */
    static boolean concerns(int dataYear, IssueDate issued) {
        int year = issued.from().getYear();
        return year == dataYear || year == dataYear + 1;
    }

    List<Conflict> find(Collection<ListEntry> entries, List<Judged> newest) {
        return Stream.of(
                        twoCategories(),
                        twoCohorts(),
                        unmatched(entries),
                        openMarks(),
                        listedOnly(newest),
                        computedOnly(newest))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Conflict::kind))
                .toList();
    }

    private List<Conflict> twoCategories() {
        var conflicts = new ArrayList<Conflict>();
        standings.forEach((school, all) -> years(all).forEach(year -> {
            var same = all.stream()
                    .filter(standing -> standing.issued().academicYear().equals(year))
                    .filter(standing -> EXCLUSIVE.contains(standing.category()))
                    .toList();
            if (same.stream().map(Standing::category).distinct().count() > 1) {
                conflicts.add(about(
                        Conflict.Kind.TWO_CATEGORIES,
                        school,
                        "В " + year.title() + " учебном году стоит сразу в нескольких категориях: " + told(same) + ".",
                        links(same)));
            }
        }));
        return conflicts;
    }

    private static List<AcademicYear> years(List<Standing> all) {
        return all.stream()
                .map(standing -> standing.issued().academicYear())
                .distinct()
                .toList();
    }

    private String told(List<Standing> standings) {
        return standings.stream()
                .sorted(Comparator.comparing(Standing::category)
                        .thenComparing(standing -> standing.issued().from()))
                .map(standing -> labels.title(standing.category()) + " — " + standing.source() + ", "
                        + standing.issued().text())
                .collect(Collectors.joining("; "));
    }

    private static List<Cell.Link> links(List<Standing> standings) {
        return standings.stream()
                .sorted(Comparator.comparing(Standing::category)
                        .thenComparing(standing -> standing.issued().from()))
                .map(standing -> new Cell.Link(
                        standing.source() + ", " + standing.issued().text(), "/lists/" + standing.list()))
                .distinct()
                .toList();
    }

    private List<Conflict> twoCohorts() {
        var conflicts = new ArrayList<Conflict>();
        standings.forEach((school, all) -> {
            var withCohort =
                    all.stream().filter(standing -> standing.cohort() != null).toList();
            var cohorts = withCohort.stream()
                    .map(Standing::cohort)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (cohorts.size() > 1) {
                conflicts.add(about(
                        Conflict.Kind.TWO_COHORTS,
                        school,
                        "Списки называют разные годы проекта «500+»: "
                                + cohorts.stream().map(String::valueOf).collect(Collectors.joining(" и ")) + ".",
                        links(withCohort)));
            }
        });
        return conflicts;
    }

    private List<Conflict> unmatched(Collection<ListEntry> entries) {
        var heads = lists.stream().collect(Collectors.toMap(SchoolList::id, Function.identity()));
        return entries.stream()
                .filter(entry -> entry.school() == null)
                .map(entry -> {
                    var list = Objects.requireNonNull(heads.get(entry.list()));
                    return new Conflict(
                            Conflict.Kind.UNMATCHED,
                            null,
                            "«" + entry.written() + "»",
                            list.territory().name(),
                            "Школы с таким названием в реестре нет, поэтому строка не попадает ни в карточку, ни в сравнения.",
                            List.of(link(list)));
                })
                .toList();
    }

    private List<Conflict> openMarks() {
        return lists.stream()
                .filter(list -> list.openMarks() > 0)
                .map(list -> new Conflict(
                        Conflict.Kind.OPEN_MARK,
                        null,
                        list.title(),
                        list.territory().name(),
                        "Отмечено "
                                + Words.count(list.marked(), "школа", "школы", "школ")
                                + ", а что значит отметка, в списке не сказано и никем не подтверждено.",
                        List.of(link(list))))
                .toList();
    }

    private static Cell.Link link(SchoolList list) {
        return new Cell.Link(list.sourceAndDate(), "/lists/" + list.id());
    }

    private List<Conflict> listedOnly(List<Judged> newest) {
        var conflicts = new ArrayList<Conflict>();
        for (Judged one : newest) {
            var listed = low(one);
            boolean unproved = one.outcome() == Outcome.NOT_IDENTIFIED || one.outcome() == Outcome.INSUFFICIENT_DATA;
            if (unproved && !listed.isEmpty()) {
                conflicts.add(computed(
                        Conflict.Kind.LISTED_ONLY,
                        one,
                        told(listed) + "; а по данным " + one.year() + " года вывод расчёта — «"
                                + one.outcome().title() + "».",
                        listed));
            }
        }
        return conflicts;
    }

    private List<Conflict> computedOnly(List<Judged> newest) {
        var conflicts = new ArrayList<Conflict>();
        var without = new LinkedHashMap<String, List<Judged>>();
        for (Judged one : newest) {
            if (one.outcome() == Outcome.LOW_RESULTS && low(one).isEmpty()) {
                if (hasList(one)) {
                    conflicts.add(computed(
                            Conflict.Kind.COMPUTED_ONLY,
                            one,
                            "По данным " + one.year() + " года низкие результаты, а ни в одном списке "
                                    + labels.title(Category.LOW_RESULTS) + " за " + one.year() + "–"
                                    + (one.year() + 1) + " годы школы нет.",
                            List.of()));
                } else {
                    without.computeIfAbsent(one.municipalityName(), _ -> new ArrayList<>())
                            .add(one);
                }
            }
        }
        without.forEach((municipality, schools) -> conflicts.add(noList(municipality, schools)));
        return conflicts;
    }

    private Conflict noList(String municipality, List<Judged> schools) {
        var one = schools.getFirst();
        return new Conflict(
                Conflict.Kind.NO_LIST,
                null,
                municipality,
                municipality,
                "По данным " + one.year() + " года низкие результаты у "
                        + Words.count(schools.size(), "школы", "школ", "школ") + ", а списка "
                        + labels.title(Category.LOW_RESULTS) + " за " + one.year() + "–" + (one.year() + 1)
                        + " годы в системе нет.",
                List.of(new Cell.Link("расчёт № " + one.run(), "/runs/" + one.run() + "?outcome=LOW_RESULTS")));
    }

    /** Lists of low results on which the school stands and which the run can have led to. */
    private List<Standing> low(Judged one) {
        return standings.getOrDefault(one.school(), List.of()).stream()
                .filter(standing -> standing.category() == Category.LOW_RESULTS)
                .filter(standing -> concerns(one.year(), standing.issued()))
                .toList();
    }

    /** Whether there is any list of low results that could name the school. */
    private boolean hasList(Judged one) {
        return lists.stream()
                .filter(list -> list.category() == Category.LOW_RESULTS && concerns(one.year(), list.issued()))
                .map(list -> list.territory().municipality())
                .anyMatch(municipality -> municipality == null || municipality.equals(one.municipality()));
    }

    private static Conflict computed(Conflict.Kind kind, Judged one, String sentence, List<Standing> listed) {
        var links = new ArrayList<>(links(listed));
        links.add(new Cell.Link("расчёт № " + one.run(), "/runs/" + one.run() + "/schools/" + one.school()));
        return new Conflict(kind, one.school(), one.name(), one.municipalityName(), sentence, links);
    }

    private Conflict about(Conflict.Kind kind, SchoolId school, String sentence, List<Cell.Link> links) {
        var named = names.getOrDefault(school, new Named("школа № " + school, ""));
        return new Conflict(kind, school, named.name(), named.municipality(), sentence, links);
    }
}
