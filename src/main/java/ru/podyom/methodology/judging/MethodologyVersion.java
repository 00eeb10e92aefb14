package ru.podyom.methodology.judging;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Procedure;
import ru.podyom.methodology.judging.Criterion.AtLeast;
import ru.podyom.methodology.judging.Criterion.LowShare;

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
 * @param parameters one of each name, in order of the name
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
                .sorted(Comparator.comparing(Parameter::name))
                .toList();
        if (!parameters.stream().map(Parameter::name).toList().equals(List.of(ParameterName.values()))) {
            throw new IllegalArgumentException("a methodology has each parameter once: " + parameters);
        }
    }

    public Parameter parameter(ParameterName name) {
        return parameters.stream()
                .filter(parameter -> parameter.name() == name)
                .findFirst()
                .orElseThrow();
    }

    public int value(ParameterName name) {
        return parameter(name).value();
    }

    /** The same version with one number of one's own; it is no longer what the act says. */
    public MethodologyVersion with(ParameterName name, int value) {
        if (value(name) == value) {
            return this;
        }
        List<Parameter> changed = parameters.stream()
                .map(parameter -> parameter.name() == name ? Parameter.own(name, value) : parameter)
                .toList();
        return new MethodologyVersion(id, version, title, basis, validFrom, validTo, year, procedures, changed);
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
        return new AtLeast(value(ParameterName.LEAST_PROCEDURES), shares(ParameterName.THRESHOLD_PERCENT));
    }

    /** What puts a school that is not on the list into the risk zone. */
    public Criterion riskCriterion() {
        Criterion low = new AtLeast(value(ParameterName.RISK_PROCEDURES), shares(ParameterName.THRESHOLD_PERCENT));
        if (value(ParameterName.RISK_PERCENT) == 0) {
            return low;
        }
        Criterion near = new AtLeast(value(ParameterName.LEAST_PROCEDURES), shares(ParameterName.RISK_PERCENT));
        return new AtLeast(1, List.of(low, near));
    }

    private List<Criterion> shares(ParameterName percent) {
        int minimum = value(ParameterName.MIN_PARTICIPANTS);
        return procedures.stream()
                .map(key -> (Criterion) new LowShare(key, value(percent), minimum))
                .toList();
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
