package ru.podyom.methodology.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Procedure;
import ru.podyom.methodology.judging.Criterion.Any;
import ru.podyom.methodology.judging.Criterion.AtLeast;
import ru.podyom.methodology.judging.Criterion.Every;
import ru.podyom.methodology.judging.Criterion.LowShare;
import ru.podyom.methodology.judging.Criterion.LowTwoYears;
import ru.podyom.methodology.judging.Criterion.Rise;

/**
 * One version of a methodology: which procedures it looks at, its numbers, and what it rests on. Two versions with the
 * same id and version are the same in everything.
 *
 * @param id names the line of versions, e.g. «rosobrnadzor-2020»
 * @param version within the line
 * @param validFrom first day on which it may be used
 * @param validTo last such day, null while there is none
 * @param year calendar year whose procedures it is bound to, null when it takes the newest year given
 * @param procedures the set, in order
 * @param parameters at most one of each name, in order of the name; an optional one with its idle value is left out
 */
public record MethodologyVersion(
        String id,
        String version,
        String title,
        LegalBasis basis,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Integer year,
        List<ProcedureKey> procedures,
        List<Parameter> parameters) {

    public MethodologyVersion {
        procedures = procedures.stream().sorted().distinct().toList();
        parameters = parameters.stream()
                .filter(parameter -> !parameter.isIdle())
                .sorted(Comparator.comparing(Parameter::name))
                .toList();
        Set<ParameterName> named = parameters.stream().map(Parameter::name).collect(Collectors.toSet());
        boolean complete =
                Arrays.stream(ParameterName.values()).allMatch(name -> name.isOptional() || named.contains(name));
        if (!complete || named.size() < parameters.size()) {
            throw new IllegalArgumentException("a methodology has each parameter once: " + parameters);
        }
    }

    /** The parameter, or its idle value where the methodology does without it. */
    public Parameter parameter(ParameterName name) {
        return parameters.stream()
                .filter(parameter -> parameter.name() == name)
                .findFirst()
                .orElseGet(() -> Parameter.own(name, name.idle()));
    }

    public int value(ParameterName name) {
        return parameter(name).value();
    }

    /** The same version with one number of one's own; it is no longer what the act says. */
    public MethodologyVersion with(ParameterName name, int value) {
        if (value(name) == value) {
            return this;
        }
        List<Parameter> changed = Stream.concat(
                        parameters.stream().filter(parameter -> parameter.name() != name),
                        Stream.of(Parameter.own(name, value)))
                .toList();
        return new MethodologyVersion(id, version, title, basis, validFrom, validTo, year, procedures, changed);
    }

    /** The same version with a set of procedures of one's own. */
    public MethodologyVersion with(List<ProcedureKey> others) {
        return new MethodologyVersion(id, version, title, basis, validFrom, validTo, year, others, parameters);
    }

    /** Whether a result of this procedure counts in the given year. */
    public boolean takes(Procedure procedure, int judgedYear) {
        return procedure.year() == judgedYear && procedures.contains(ProcedureKey.of(procedure));
    }

    /** The year to judge: the one it is bound to, else the newest that has a procedure of the set; null for none. */
    public @Nullable Integer yearAmong(Stream<Procedure> given) {
        if (year != null) {
            return year;
        }
        return given.filter(procedure -> procedures.contains(ProcedureKey.of(procedure)))
                .map(Procedure::year)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What puts a school on the list. */
    public Criterion listCriterion() {
        return switch (repeatRule()) {
            case IGNORED, MARKED -> mainCriterion();
            case BOTH -> new Every(List.of(mainCriterion(), repeatCriterion()));
            case EITHER -> new Any(List.of(mainCriterion(), repeatCriterion()));
        };
    }

    /** Enough low procedures in the judged year. */
    public AtLeast mainCriterion() {
        return new AtLeast(value(ParameterName.LEAST_PROCEDURES), shares(ParameterName.THRESHOLD_PERCENT));
    }

    public RepeatRule repeatRule() {
        return RepeatRule.of(this);
    }

    /** One and the same procedure low two years running, whatever part it has in the decision. */
    public Criterion repeatCriterion() {
        int minimum = value(ParameterName.MIN_PARTICIPANTS);
        int percent = value(ParameterName.THRESHOLD_PERCENT);
        return new AtLeast(1, each(key -> new LowTwoYears(key, percent, minimum)));
    }

    /** What puts a school that is not on the list into the risk zone. */
    public Criterion riskCriterion() {
        List<Criterion> arms = new ArrayList<>();
        arms.add(new AtLeast(value(ParameterName.RISK_PROCEDURES), shares(ParameterName.THRESHOLD_PERCENT)));
        if (value(ParameterName.RISK_PERCENT) > 0) {
            arms.add(new AtLeast(value(ParameterName.LEAST_PROCEDURES), shares(ParameterName.RISK_PERCENT)));
        }
        if (value(ParameterName.RISK_RISE) > 0) {
            int points = value(ParameterName.RISK_RISE);
            int minimum = value(ParameterName.MIN_PARTICIPANTS);
            arms.add(new AtLeast(
                    value(ParameterName.RISK_RISE_PROCEDURES), each(key -> new Rise(key, points, minimum))));
        }
        return arms.size() == 1 ? arms.getFirst() : new AtLeast(1, arms);
    }

    private List<Criterion> shares(ParameterName percent) {
        int minimum = value(ParameterName.MIN_PARTICIPANTS);
        int years = value(ParameterName.POOL_YEARS);
        return each(key -> new LowShare(key, value(percent), minimum, years));
    }

    private List<Criterion> each(Function<ProcedureKey, Criterion> criterion) {
        return procedures.stream().map(criterion).toList();
    }

    /** How many years before the judged one the criteria of the list and of the risk zone look at. */
    public int yearsBack() {
        boolean lastYear = repeatRule() != RepeatRule.IGNORED || value(ParameterName.RISK_RISE) > 0;
        return Math.max(lastYear ? 1 : 0, value(ParameterName.POOL_YEARS) - 1);
    }

    /** The rule in plain Russian, sentence by sentence. */
    public List<String> rule() {
        return RuleText.of(this);
    }

    /** Everything the outcome depends on, in order of the key: numbers, the set of procedures, the judged year. */
    public SortedMap<String, Object> parametersInForce(int judgedYear) {
        SortedMap<String, Object> inForce = new TreeMap<>();
        parameters.forEach(parameter -> inForce.put(parameter.name().key(), parameter.value()));
        inForce.put("procedures", procedures.stream().map(ProcedureKey::line).collect(Collectors.joining(" | ")));
        inForce.put("year", judgedYear);
        return inForce;
    }
}
