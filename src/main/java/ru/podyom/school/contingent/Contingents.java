package ru.podyom.school.contingent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.authority.Municipalities;
import ru.podyom.kernel.AcademicYear;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Problem;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.CodeSystem;
import ru.podyom.school.Contingent;
import ru.podyom.school.School;
import ru.podyom.school.SchoolCodes;
import ru.podyom.school.Schools;
import ru.podyom.ui.Words;

/** The door to tables of pupils: look at what would change, take it over. Earlier years stay as they are. */
@Service
class Contingents {

    private static final int FIRST_YEAR = 2000;
    private static final int MOST = 99_999;

    private final Schools schools;
    private final SchoolCodes codes;
    private final Municipalities municipalities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Contingents(
            Schools schools,
            SchoolCodes codes,
            Municipalities municipalities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.schools = schools;
        this.codes = codes;
        this.municipalities = municipalities;
        this.events = events;
        this.clock = clock;
    }

    /** Schools of the scope, for the template. */
    List<School> all(Scope scope) {
        return municipalities.all(scope).stream()
                .flatMap(place -> schools.of(scope, place.id()).stream())
                .toList();
    }

    AcademicYear now() {
        return AcademicYear.on(LocalDate.now(clock));
    }

    /** What the table would do. */
    @Transactional(readOnly = true)
    ContingentPlan plan(Scope scope, List<ContingentRow> rows) {
        var known = all(scope);
        var names = known.stream().collect(Collectors.toMap(School::id, School::name));
        var byName = new HashMap<String, Set<SchoolId>>();
        known.forEach(school -> List.of(
                        school.data().officialName(), school.data().shortName())
                .forEach(name -> byName.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new HashSet<>())
                        .add(school.id())));
        var byCode = codes.byKeys(
                scope, CodeSystem.FISOKO, rows.stream().map(Contingents::key).collect(Collectors.toSet()));
        var details = schools.details(scope, names.keySet());
        var taken = new HashSet<String>();
        var lines = new ArrayList<ContingentPlan.Line>();
        for (var row : rows) {
            var named = byName.getOrDefault(row.text(ContingentReader.SCHOOL).toLowerCase(Locale.ROOT), Set.of());
            var school = byCode.get(key(row));
            school = school == null && named.size() == 1 ? named.iterator().next() : school;
            if (school == null || !names.containsKey(school)) {
                var key = row.text(ContingentReader.CODE).isEmpty() ? ContingentReader.SCHOOL : ContingentReader.CODE;
                lines.add(refused(
                        row,
                        row.text(ContingentReader.SCHOOL),
                        List.of(row.wrong(
                                key,
                                "Школа не узнана среди ваших. Нужен логин ФИС ОКО или точное название из реестра."))));
                continue;
            }
            var read = new Reading(row);
            var name = Objects.requireNonNull(names.get(school));
            if (read.problems.isEmpty() && !taken.add(school + " " + read.year)) {
                read.problems.add(row.wrong(ContingentReader.YEAR, "Эта школа за этот год уже есть выше."));
            }
            lines.add(
                    read.problems.isEmpty()
                            ? line(row, school, name, read.contingent(), details)
                            : refused(row, name, read.problems));
        }
        return new ContingentPlan(lines);
    }

    private static String key(ContingentRow row) {
        return CodeSystem.FISOKO.key(row.text(ContingentReader.CODE).toLowerCase(Locale.ROOT));
    }

    private static ContingentPlan.Line line(
            ContingentRow row, SchoolId school, String name, Contingent said, Map<SchoolId, Schools.Details> details) {
        var kept = Objects.requireNonNull(details.get(school)).contingent().stream()
                .filter(one -> one.year().equals(said.year()))
                .findFirst();
        var merged = kept.map(said::on).orElse(said);
        boolean same = kept.map(merged::equals).orElse(false);
        var was = kept.map(one -> Words.number(one.pupils()) + " → ").orElse("");
        var words = same
                ? "без изменений"
                : said.year().title() + ": " + was + Words.number(said.pupils())
                        + (merged.byLevels().isEmpty() ? "" : " (" + merged.byLevels() + ")");
        return new ContingentPlan.Line(row.number(), school, name, merged, !same, words, List.of());
    }

    private static ContingentPlan.Line refused(ContingentRow row, String name, List<Problem> problems) {
        return new ContingentPlan.Line(row.number(), null, name, null, false, "не берём", problems);
    }

    /** Takes the good rows of a table over. */
    @Transactional
    ContingentPlan take(Scope scope, List<ContingentRow> rows, String fileName, Actor by) {
        var plan = plan(scope, rows);
        plan.lines().stream()
                .filter(ContingentPlan.Line::writes)
                .forEach(line -> schools.setContingent(
                        scope, Objects.requireNonNull(line.school()), Objects.requireNonNull(line.contingent()), by));
        events.publishEvent(new Recorded(
                by,
                "взять контингент из файла",
                "файл контингента",
                "",
                null,
                fileName + ": записано " + plan.writes() + ", не взято " + plan.refused()));
        return plan;
    }

    /** One row understood, with all that is wrong in it. */
    private static final class Reading {

        private final ContingentRow row;
        private final List<Problem> problems = new ArrayList<>();
        private final Map<String, Integer> parts = new TreeMap<>();
        private int year;
        private int pupils;

        Reading(ContingentRow row) {
            this.row = row;
            var said = row.text(ContingentReader.YEAR);
            if (said.matches("20\\d\\d(\\s*[/–-]\\s*(20)?\\d\\d)?([.,]0)?") && start(said) >= FIRST_YEAR) {
                year = start(said);
            } else {
                problems.add(row.wrong(ContingentReader.YEAR, "Ожидается учебный год, например 2026/27."));
            }
            row.cells().keySet().stream()
                    .filter(ContingentReader::isPart)
                    .sorted()
                    .forEach(key -> {
                        var count = number(key);
                        if (count.isPresent()) {
                            parts.put(key, count.getAsInt());
                        }
                    });
            var total =
                    row.text(ContingentReader.PUPILS).isEmpty() ? OptionalInt.empty() : number(ContingentReader.PUPILS);
            total(total);
        }

        private static int start(String said) {
            return Integer.parseInt(said.substring(0, 4));
        }

        private void total(OptionalInt total) {
            int grades = sum(false);
            int levels = sum(true);
            int sum = Math.max(grades, levels);
            if (row.text(ContingentReader.PUPILS).isEmpty() && parts.isEmpty()) {
                problems.add(row.wrong(ContingentReader.PUPILS, "Нужно число учеников: всего или по классам."));
            }
            boolean differ = (grades > 0 && levels > 0 && grades != levels)
                    || (sum > 0 && total.isPresent() && total.getAsInt() != sum);
            if (differ && problems.isEmpty()) {
                problems.add(row.wrong(
                        ContingentReader.PUPILS,
                        "Суммы расходятся: по классам " + grades + ", по уровням " + levels + ", всего "
                                + row.text(ContingentReader.PUPILS) + "."));
            }
            pupils = total.orElse(sum);
        }

        private int sum(boolean levels) {
            return parts.entrySet().stream()
                    .filter(part -> ContingentReader.LEVELS.contains(part.getKey()) == levels)
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }

        private OptionalInt number(String key) {
            var digits = row.text(key).replaceAll("[\\s\\u00a0]", "").replaceFirst("[.,]0+$", "");
            if (!digits.matches("\\d{1,6}") || Integer.parseInt(digits) > MOST) {
                problems.add(row.wrong(key, "Ожидается целое число учеников, не больше 99 999."));
                return OptionalInt.empty();
            }
            return OptionalInt.of(Integer.parseInt(digits));
        }

        Contingent contingent() {
            var classes = row.text(ContingentReader.CLASSES).replaceFirst("[.,]0+$", "");
            return new Contingent(
                    new AcademicYear(year),
                    pupils,
                    classes.matches("\\d{1,3}") ? Integer.valueOf(classes) : null,
                    parts);
        }
    }
}
