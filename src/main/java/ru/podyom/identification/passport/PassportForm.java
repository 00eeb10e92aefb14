package ru.podyom.identification.passport;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import ru.podyom.methodology.judging.category.Condition;
import ru.podyom.ui.Dates;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Words;

/**
 * A passport as typed, by field: year, pupils, the names of {@link Condition}, source, asOf, document, version. A missing
 * field is an empty one.
 */
public record PassportForm(Map<String, String> fields) {

    static final int FIRST_YEAR = 2015;
    static final int LAST_YEAR = 2100;
    static final int LARGEST_SCHOOL = 99_999;
    private static final int LONGEST = 300;

    public PassportForm {
        fields = Map.copyOf(fields);
    }

    static PassportForm of(Passport passport) {
        var fields = new HashMap<String, String>();
        fields.put("year", Integer.toString(passport.year()));
        fields.put("pupils", passport.pupils() == 0 ? "" : Integer.toString(passport.pupils()));
        passport.counts().forEach((condition, count) -> {
            if (!passport.bases().containsKey(condition)) {
                fields.put(condition.name(), Integer.toString(count));
            }
        });
        fields.put("source", passport.source());
        fields.put("asOf", Words.day(passport.asOf()));
        var document = passport.document();
        fields.put("document", document == null ? "" : document);
        fields.put("version", Integer.toString(passport.version()));
        return new PassportForm(fields);
    }

    /** What is typed in a field, without outer blanks. */
    public String at(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /** The same, made on a newer version of the passport. */
    PassportForm on(int version) {
        var newer = new HashMap<>(fields);
        newer.put("version", Integer.toString(version));
        return new PassportForm(newer);
    }

    FormErrors errors(LocalDate today) {
        var errors = FormErrors.none();
        int year = numberAt("year").orElse(0);
        if (year < FIRST_YEAR || year > today.getYear()) {
            errors = errors.and("year", "Укажите год от " + FIRST_YEAR + " до " + today.getYear() + ".");
        }
        int pupils = numberAt("pupils").orElse(0);
        if (pupils < 1 || pupils > LARGEST_SCHOOL) {
            errors = errors.and("pupils", "Укажите, сколько в школе учеников: целое число от 1 до 99 999.");
        }
        for (var condition : Condition.values()) {
            var typed = at(condition.name());
            int count = numberAt(condition.name()).orElse(-1);
            if (!typed.isEmpty() && (count < 0 || (pupils > 0 && count > pupils))) {
                errors = errors.and(condition.name(), expected(condition, pupils));
            }
        }
        if (counts().isEmpty() && at("document").isEmpty()) {
            errors = errors.and(Condition.ONE_PARENT.name(), "Укажите хотя бы одно условие; ноль — тоже ответ.");
        }
        if (at("source").isEmpty() || at("source").length() > LONGEST) {
            errors = errors.and("source", "Напишите, откуда сведения, не длиннее " + LONGEST + " знаков.");
        }
        if (at("document").length() > LONGEST) {
            errors = errors.and("document", "Название акта должно быть не длиннее " + LONGEST + " знаков.");
        }
        var day = day();
        if (day.isEmpty() || day.get().isAfter(today)) {
            errors = errors.and("asOf", "Укажите дату, на которую посчитано, например 20.09." + today.getYear() + ".");
        }
        return errors;
    }

    static String expected(Condition condition, int pupils) {
        return "«" + condition.title() + "»: нужно целое число учеников от 0 до "
                + (pupils > 0 ? Words.number(pupils) + ", сколько их в школе" : "числа учеников школы")
                + ", или пусто, если не считали.";
    }

    private Map<Condition, Integer> counts() {
        var counts = new EnumMap<Condition, Integer>(Condition.class);
        for (var condition : Condition.values()) {
            numberAt(condition.name()).ifPresent(count -> counts.put(condition, count));
        }
        return counts;
    }

    private Optional<LocalDate> day() {
        return Dates.read(at("asOf"));
    }

    /** Whole people: «1 204», «112.0» as tables write them; empty where it is no whole number. */
    static OptionalInt number(String typed) {
        var digits = typed.replaceAll("[\\s\\u00a0\\u202f]", "").replaceFirst("[.,]0+$", "");
        return digits.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    private OptionalInt numberAt(String field) {
        return number(at(field));
    }

    /**
     * The passport as typed, on top of what a survey gave before: a condition the school counts itself replaces it.
     *
     * @param document the act, taken from the form only where the person may recognise conditions as adverse
     */
    Passport passport(long school, @Nullable Passport before, @Nullable String document) {
        var counts = counts();
        var bases = new EnumMap<Condition, Integer>(Condition.class);
        if (before != null) {
            before.bases().forEach((condition, of) -> {
                if (!counts.containsKey(condition)) {
                    bases.put(condition, of);
                    counts.put(condition, before.counts().getOrDefault(condition, 0));
                }
            });
        }
        return new Passport(
                school,
                numberAt("year").orElseThrow(),
                numberAt("pupils").orElseThrow(),
                counts,
                bases,
                at("source"),
                bases.isEmpty() || before == null ? null : before.survey(),
                day().orElseThrow(),
                document,
                numberAt("version").orElse(0));
    }
}
