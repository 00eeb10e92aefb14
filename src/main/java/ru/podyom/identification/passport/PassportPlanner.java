package ru.podyom.identification.passport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Problem;
import ru.podyom.kernel.Scope;
import ru.podyom.methodology.judging.category.Condition;
import ru.podyom.ui.FormErrors;

/** Compares a file with the passports as they are now; every row is understood or told wrong, all of them at once. */
@Component
class PassportPlanner {

    private final PassportStore store;
    private final PassportSchools schools;
    private final Passports passports;

    PassportPlanner(PassportStore store, PassportSchools schools, Passports passports) {
        this.store = store;
        this.schools = schools;
        this.passports = passports;
    }

    /**
     * What the file would do.
     *
     * @param recognises whether the person may enter acts that recognise conditions as adverse
     */
    PassportPlan plan(Scope scope, PassportFile file, boolean recognises) {
        var known = schools.of(scope, file);
        var found = new LinkedHashMap<PassportFile.Row, Long>();
        var lines = new ArrayList<PassportPlan.Line>();
        int unknown = 0;
        for (var row : file.rows()) {
            if (file.survey() == null && isEmpty(row)) {
                continue;
            }
            var school = known.school(row);
            if (school == null && file.survey() != null) {
                unknown++;
            } else if (school == null) {
                lines.add(refused(
                        row,
                        title(row),
                        List.of(row.wrong(
                                key(row),
                                "Школа не узнана среди ваших. Нужен «№ в"
                                        + " реестре» из шаблона, логин ФИС ОКО или точное название из реестра."))));
            } else {
                found.put(row, school);
            }
        }
        var before = before(scope, file, found);
        Set<String> taken = new HashSet<>();
        found.forEach((row, school) -> {
            int year = file.survey() == null ? year(row) : file.surveyYear();
            var old = before.getOrDefault(year, Map.of()).get(school);
            var name = known.name(school);
            lines.add(
                    taken.add(school + "/" + year)
                            ? file.survey() == null
                                    ? own(row, school, name, old, recognises)
                                    : survey(row, school, name, old, file)
                            : refused(row, name, List.of(row.wrong(key(row), "Эта школа за этот год уже есть выше."))));
        });
        lines.sort((one, other) -> Integer.compare(one.number(), other.number()));
        return new PassportPlan(lines, file.problems(), unknown);
    }

    private static boolean isEmpty(PassportFile.Row row) {
        return row.text(PassportColumn.PUPILS.name()).isEmpty()
                && Arrays.stream(Condition.values())
                        .allMatch(condition -> row.text(condition.name()).isEmpty());
    }

    private static String title(PassportFile.Row row) {
        var name = row.text(PassportColumn.SCHOOL.name());
        return name.isEmpty() ? row.text(PassportColumn.LOGIN.name()) : name;
    }

    private static String key(PassportFile.Row row) {
        for (var column : List.of(PassportColumn.NUMBER, PassportColumn.LOGIN, PassportColumn.SCHOOL)) {
            if (!row.text(column.name()).isEmpty()) {
                return column.name();
            }
        }
        return PassportColumn.SCHOOL.name();
    }

    private static int year(PassportFile.Row row) {
        return PassportForm.number(row.text(PassportColumn.YEAR.name())).orElse(0);
    }

    private Map<Integer, Map<Long, Passport>> before(
            Scope scope, PassportFile file, Map<PassportFile.Row, Long> found) {
        Set<Integer> years = file.survey() != null
                ? Set.of(file.surveyYear())
                : found.keySet().stream().map(PassportPlanner::year).collect(Collectors.toSet());
        Collection<Long> numbers = new HashSet<>(found.values());
        var before = new HashMap<Integer, Map<Long, Passport>>();
        years.stream()
                .filter(year -> year >= PassportForm.FIRST_YEAR && year <= PassportForm.LAST_YEAR)
                .forEach(year -> before.put(year, store.of(scope, year, numbers)));
        return before;
    }

    private PassportPlan.Line own(
            PassportFile.Row row, long school, String name, @Nullable Passport old, boolean recognises) {
        var fields = new HashMap<String, String>();
        fields.put("year", row.text(PassportColumn.YEAR.name()));
        fields.put("pupils", row.text(PassportColumn.PUPILS.name()));
        fields.put("source", row.text(PassportColumn.SOURCE.name()));
        fields.put("asOf", row.text(PassportColumn.AS_OF.name()));
        var typed = row.text(PassportColumn.DOCUMENT.name());
        fields.put("document", typed);
        fields.put("version", old == null ? "0" : Integer.toString(old.version()));
        Arrays.stream(Condition.values())
                .forEach(condition -> fields.put(condition.name(), row.text(condition.name())));
        var form = new PassportForm(fields);
        var errors = form.errors(passports.today());
        if (errors.any()) {
            return refused(row, name, problems(row, errors));
        }
        var kept = old == null ? null : old.document();
        var document = recognises && row.addresses().containsKey(PassportColumn.DOCUMENT.name())
                ? (typed.isEmpty() ? null : typed)
                : kept;
        List<Problem> doubts = !recognises && !typed.isEmpty() && !typed.equals(kept)
                ? List.of(row.doubt(
                        PassportColumn.DOCUMENT.name(),
                        "Акт вносят координатор и оператор: этот столбец не записываем."))
                : List.of();
        return line(row, name, old, form.passport(school, old, document), doubts);
    }

    private static List<Problem> problems(PassportFile.Row row, FormErrors errors) {
        return errors.byField().entrySet().stream()
                .map(error -> row.wrong(
                        switch (error.getKey()) {
                            case "year" -> PassportColumn.YEAR.name();
                            case "pupils" -> PassportColumn.PUPILS.name();
                            case "source" -> PassportColumn.SOURCE.name();
                            case "asOf" -> PassportColumn.AS_OF.name();
                            case "document" -> PassportColumn.DOCUMENT.name();
                            default -> error.getKey();
                        },
                        error.getValue()))
                .toList();
    }

    private static PassportPlan.Line survey(
            PassportFile.Row row, long school, String name, @Nullable Passport old, PassportFile file) {
        var problems = new ArrayList<Problem>();
        int pupils = number(row, SurveyHeader.PUPILS, problems);
        int of = 0;
        int special = 0;
        for (int year : SurveyHeader.births(row.addresses())) {
            int born = number(row, SurveyHeader.BORN + year, problems);
            int some = number(row, SurveyHeader.SPECIAL + year, problems);
            if (born >= 0 && some > born) {
                problems.add(row.wrong(
                        SurveyHeader.SPECIAL + year,
                        "Больше, чем всех учеников этого года рождения: их " + born + "."));
            }
            of += Math.max(born, 0);
            special += Math.max(some, 0);
        }
        if (problems.isEmpty() && pupils < of) {
            problems.add(
                    row.wrong(SurveyHeader.PUPILS, "Меньше, чем учеников названных годов рождения: их " + of + "."));
        }
        if (problems.isEmpty() && (pupils == 0 || of == 0)) {
            problems.add(row.doubt(SurveyHeader.PUPILS, "Учеников названных годов рождения нет: брать нечего."));
        }
        if (!problems.isEmpty()) {
            return refused(row, name, problems);
        }
        var counts = new EnumMap<Condition, Integer>(Condition.class);
        var bases = new EnumMap<Condition, Integer>(Condition.class);
        if (old != null) {
            counts.putAll(old.counts());
            bases.putAll(old.bases());
        }
        if (counts.containsKey(Condition.DISABILITY) && !bases.containsKey(Condition.DISABILITY)) {
            var said = "Школа сама посчитала ОВЗ по всем ученикам: число анкеты его не заменяет.";
            return line(row, name, old, Objects.requireNonNull(old), List.of(row.doubt(SurveyHeader.PUPILS, said)));
        }
        counts.put(Condition.DISABILITY, special);
        bases.put(Condition.DISABILITY, of);
        return line(
                row,
                name,
                old,
                new Passport(
                        school,
                        file.surveyYear(),
                        old != null && !old.source().isEmpty() ? old.pupils() : pupils,
                        counts,
                        bases,
                        old == null ? "" : old.source(),
                        file.survey(),
                        old == null ? null : old.asOf(),
                        old == null ? null : old.document(),
                        old == null ? 0 : old.version()),
                List.of());
    }

    private static int number(PassportFile.Row row, String key, List<Problem> problems) {
        var number = PassportForm.number(row.text(key));
        if (number.isEmpty()) {
            problems.add(row.wrong(key, "Нужно целое число учеников: " + SurveyHeader.words(key) + "."));
        }
        return number.orElse(-1);
    }

    private static PassportPlan.Line line(
            PassportFile.Row row, String name, @Nullable Passport old, Passport passport, List<Problem> problems) {
        var state = old == null
                ? PassportPlan.State.NEW
                : old.saysTheSameAs(passport) ? PassportPlan.State.SAME : PassportPlan.State.CHANGED;
        return new PassportPlan.Line(row.number(), name, state, passport, changes(old, passport), problems);
    }

    private static List<String> changes(@Nullable Passport old, Passport passport) {
        var changes = new ArrayList<String>();
        change(changes, "учеников", old == null ? null : old.pupils(), passport.pupils());
        for (var condition : Condition.values()) {
            var now = passport.share(condition);
            var was = old == null ? null : old.share(condition);
            var title = condition.title();
            change(
                    changes,
                    passport.bases().containsKey(condition)
                            ? title + " (из " + Objects.requireNonNull(now).of() + ")"
                            : title,
                    was == null ? null : was.part(),
                    now == null ? null : now.part());
        }
        if (old == null || !Objects.equals(old.document(), passport.document())) {
            var document = passport.document();
            if (document != null || old != null) {
                changes.add("акт: " + (document == null ? "убран" : document));
            }
        }
        return changes;
    }

    private static void change(List<String> changes, String what, @Nullable Integer was, @Nullable Integer now) {
        if (!Objects.equals(was, now)) {
            changes.add(what + ": " + (was == null ? "" : was + " → ") + (now == null ? "не считали" : now.toString()));
        }
    }

    private static PassportPlan.Line refused(PassportFile.Row row, String name, List<Problem> problems) {
        return new PassportPlan.Line(row.number(), name, PassportPlan.State.REFUSED, null, List.of(), problems);
    }
}
