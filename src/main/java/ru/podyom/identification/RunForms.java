package ru.podyom.identification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.ParameterName;
import ru.podyom.reference.HeldProcedures;
import ru.podyom.reference.ReferenceTables;
import ru.podyom.ui.FormErrors;

/** Fills the form of a new run: choices, defaults, data there are, and what the run would say. */
@Component
class RunForms {

    private final RunMethodologies methodologies;
    private final TerritoryStore territories;
    private final Runs runs;
    private final ReferenceTables tables;

    RunForms(RunMethodologies methodologies, TerritoryStore territories, Runs runs, ReferenceTables tables) {
        this.methodologies = methodologies;
        this.territories = territories;
        this.runs = runs;
        this.tables = tables;
    }

    RunFormPage page(Scope scope, RunForm form, FormErrors errors) {
        var usable = methodologies.usable();
        var methodology = usable.stream()
                .filter(candidate -> key(candidate).equals(form.methodology()))
                .findFirst()
                .orElse(usable.getFirst());
        var years = years(scope, methodology);
        var year = form.year() != null && years.contains(form.year())
                ? form.year()
                : years.stream().findFirst().orElse(null);
        var places = territories.territories(scope);
        var place = places.stream()
                .filter(candidate -> candidate.key().equals(form.territory()))
                .findFirst()
                .orElse(places.isEmpty() ? null : places.getFirst());
        var trial = year == null || place == null ? null : trial(scope, methodology, year, place);
        return new RunFormPage(
                titles(usable),
                texts(years),
                names(places),
                key(methodology),
                year == null ? "" : year.toString(),
                place == null ? "" : place.key(),
                form.note() == null ? "" : form.note(),
                methodology.basis().text(),
                methodology.basis().official(),
                trial == null || year == null ? List.of() : coverage(methodology, year, trial),
                trial == null ? null : outcomes(trial),
                errors);
    }

    /** What the form asks for, or what is wrong with it. */
    RunRequest request(Scope scope, RunForm form) {
        var place = territories.territories(scope).stream()
                .filter(candidate -> candidate.key().equals(form.territory()))
                .findFirst()
                .orElseThrow(() -> new Refused("Выберите территорию из списка."));
        var methodology = methodologies.usable().stream()
                .filter(candidate -> key(candidate).equals(form.methodology()))
                .findFirst()
                .orElseThrow(() -> new Refused("Выберите методику из списка."));
        if (form.year() == null || !years(scope, methodology).contains(form.year())) {
            throw new Refused("За этот год нет ни одного загруженного результата. Выберите год из списка.");
        }
        return new RunRequest(
                methodology.id(),
                methodology.version(),
                form.year(),
                place.region(),
                place.municipality(),
                form.note() == null ? "" : form.note().strip());
    }

    private Runs.Trial trial(Scope scope, MethodologyVersion methodology, int year, TerritoryStore.Territory place) {
        var request =
                new RunRequest(methodology.id(), methodology.version(), year, place.region(), place.municipality(), "");
        return runs.trial(scope, request, methodology);
    }

    private List<Integer> years(Scope scope, MethodologyVersion methodology) {
        var years = territories.years(scope);
        var bound = methodology.year();
        return bound == null ? years : years.stream().filter(bound::equals).toList();
    }

    private List<RunFormPage.Coverage> coverage(MethodologyVersion methodology, int year, Runs.Trial trial) {
        int minimum = methodology.value(ParameterName.MIN_PARTICIPANTS);
        var held = tables.held();
        return methodology.procedures().stream()
                .map(key -> {
                    var shares = trial.snapshot().facts().stream()
                            .flatMap(school -> school.counts().stream())
                            .filter(count -> count.procedure().equals(key.in(year)))
                            .map(count -> count.failed().of())
                            .filter(participants -> participants > 0)
                            .toList();
                    return new RunFormPage.Coverage(
                            key.title(),
                            shares.size(),
                            (int) shares.stream()
                                    .filter(participants -> participants >= minimum)
                                    .count(),
                            shares.stream().mapToInt(Integer::intValue).sum(),
                            held.of(key.in(year)) == HeldProcedures.Answer.NOT_HELD);
                })
                .toList();
    }

    private static Map<String, Integer> outcomes(Runs.Trial trial) {
        var counts = new LinkedHashMap<String, Integer>();
        trial.judgement().counts().forEach((outcome, count) -> counts.put(outcome.title(), count));
        return counts;
    }

    static String key(MethodologyVersion methodology) {
        return methodology.id() + "/" + methodology.version();
    }

    private static Map<String, String> titles(List<MethodologyVersion> usable) {
        var titles = new LinkedHashMap<String, String>();
        usable.forEach(one -> titles.put(key(one), one.title() + ", редакция " + one.version()));
        return titles;
    }

    private static Map<String, String> texts(List<Integer> years) {
        var texts = new LinkedHashMap<String, String>();
        years.forEach(year -> texts.put(year.toString(), year.toString()));
        return texts;
    }

    private static Map<String, String> names(List<TerritoryStore.Territory> places) {
        var names = new LinkedHashMap<String, String>();
        places.forEach(place ->
                names.put(place.key(), place.municipality() == null ? place.name() + " — весь регион" : place.name()));
        return names;
    }
}
