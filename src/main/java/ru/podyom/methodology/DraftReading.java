package ru.podyom.methodology;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.methodology.judging.LegalBasis;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.Parameter;
import ru.podyom.methodology.judging.ParameterName;
import ru.podyom.methodology.judging.ProcedureKey;
import ru.podyom.ui.FormErrors;

/** Reads a sent draft and finds everything wrong with it at once. */
final class DraftReading {

    private static final Pattern OTHER =
            Pattern.compile("(ВПР|ОГЭ|ЕГЭ|РДР)\\s*,\\s*(\\d{1,2})\\s*класс\\s*,\\s*(\\S.*)");
    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2100;
    private static final int LAST_GRADE = 11;

    private final DraftForm form;
    private final MethodologyVersion draft;
    private final MethodologyVersion base;
    private FormErrors errors = FormErrors.none();

    /** @param base the version the draft was copied from: a number that agrees with it keeps its basis */
    DraftReading(DraftForm form, MethodologyVersion draft, MethodologyVersion base) {
        this.form = form;
        this.draft = draft;
        this.base = base;
    }

    DraftInput read() {
        String title = filled("title", form.title(), "Напишите название методики.");
        String basis = filled("basis", form.basis(), "Напишите, на чём основана методика.");
        LocalDate from = validFrom();
        LocalDate to = validTo(from);
        Map<ParameterName, Parameter> parameters = parameters();
        List<ProcedureKey> procedures = procedures();
        Integer year = year();
        if (!errors.any()) {
            compare(name -> Objects.requireNonNull(parameters.get(name)).value(), procedures.size());
        }
        if (errors.any()) {
            return new DraftInput.Rejected(errors);
        }
        LegalBasis legal = new LegalBasis(basis, false, draft.basis().links());
        return new DraftInput.Accepted(new MethodologyVersion(
                draft.id(),
                draft.version(),
                title,
                legal,
                from,
                to,
                year,
                procedures,
                List.copyOf(parameters.values())));
    }

    private String filled(String field, String text, String sentence) {
        if (text.isEmpty()) {
            wrong(field, sentence);
        }
        return text;
    }

    private LocalDate validFrom() {
        Optional<LocalDate> day = WrittenDay.read(form.validFrom());
        if (day.isEmpty()) {
            wrong("validFrom", "Укажите, с какого дня действует методика, например 01.09.2026.");
        }
        return day.orElse(draft.validFrom());
    }

    private @Nullable LocalDate validTo(LocalDate from) {
        if (form.validTo().isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = WrittenDay.read(form.validTo());
        if (day.isEmpty()) {
            wrong("validTo", "Последний день не понят. Напишите его так: 31.08.2027, или оставьте поле пустым.");
        } else if (day.get().isBefore(from)) {
            wrong("validTo", "Последний день раньше первого.");
        }
        return day.orElse(null);
    }

    private @Nullable Integer year() {
        if (form.year().isEmpty()) {
            return null;
        }
        Integer year = number(form.year());
        if (year == null || year < FIRST_YEAR || year > LAST_YEAR) {
            wrong("year", "Год — четыре цифры, например 2026; пусто — новейший год из данных.");
        }
        return year;
    }

    private List<ProcedureKey> procedures() {
        TreeSet<ProcedureKey> procedures = new TreeSet<>();
        DraftForm.offered().stream()
                .filter(key -> form.chosen().contains(key.line()))
                .forEach(procedures::add);
        form.others()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> other(line).ifPresent(procedures::add));
        if (procedures.isEmpty()) {
            wrong("procedures", "Выберите хотя бы одну процедуру.");
        }
        return List.copyOf(procedures);
    }

    private Optional<ProcedureKey> other(String line) {
        Matcher matcher = OTHER.matcher(line);
        int grade = matcher.matches() ? Integer.parseInt(matcher.group(2)) : 0;
        if (grade < 1 || grade > LAST_GRADE) {
            wrong(
                    "others",
                    "«" + line + "» не понято. Пишите по одной процедуре в строке, например: ВПР, 7 класс, Физика");
            return Optional.empty();
        }
        ProcedureKind kind = Stream.of(ProcedureKind.values())
                .filter(known -> known.title().equals(matcher.group(1)))
                .findFirst()
                .orElseThrow();
        String subject = matcher.group(3).strip();
        return Optional.of(new ProcedureKey(
                kind, grade, subject.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + subject.substring(1)));
    }

    private Map<ParameterName, Parameter> parameters() {
        Map<ParameterName, Parameter> parameters = new EnumMap<>(ParameterName.class);
        for (ParameterName name : ParameterName.values()) {
            String typed = form.numbers().getOrDefault(name, "");
            if (typed.isEmpty() && name.isOptional()) {
                continue;
            }
            Integer value = number(typed);
            if (value == null || !name.accepts(value)) {
                wrong(
                        name.key(),
                        name.label() + ": нужно целое число от " + name.lowest() + " до " + name.highest() + ".");
            } else {
                Parameter before = base.parameter(name);
                parameters.put(name, before.value() == value ? before : new Parameter(name, value, null));
            }
        }
        return parameters;
    }

    private void compare(ToIntFunction<ParameterName> value, int procedures) {
        int needed = value.applyAsInt(ParameterName.LEAST_PROCEDURES);
        if (needed > procedures) {
            wrong(
                    ParameterName.LEAST_PROCEDURES.key(),
                    "Процедур нужно больше, чем есть в наборе (" + procedures + ").");
        }
        int near = value.applyAsInt(ParameterName.RISK_PERCENT);
        if (near >= value.applyAsInt(ParameterName.THRESHOLD_PERCENT)) {
            wrong(
                    ParameterName.RISK_PERCENT.key(),
                    "Доля, близкая к низкой, должна быть меньше доли низкого результата.");
        }
    }

    private static @Nullable Integer number(String text) {
        return text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
    }

    private void wrong(String field, String sentence) {
        errors = errors.and(field, sentence);
    }
}
