package ru.podyom.identification.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.methodology.Methodologies;
import ru.podyom.methodology.StoredVersion;
import ru.podyom.methodology.VersionState;
import ru.podyom.methodology.judging.Judgement;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.methodology.judging.ParameterName;
import ru.podyom.methodology.judging.ProcedureKey;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.TableQuery;

/** Answers questions «what if» from the counts that hold now; nothing is written down. */
@Component
class WhatIfPages {

    private static final int YEARS = 3;

    private final Methodologies methodologies;
    private final FactStore facts;

    WhatIfPages(Methodologies methodologies, FactStore facts) {
        this.methodologies = methodologies;
        this.facts = facts;
    }

    /** @param further errors besides those of the question */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    WhatIfPage page(Scope scope, WhatIfForm form, TableQuery query, FormErrors further) {
        var all = choosable();
        var question = Question.of(form, all);
        var places = facts.places(scope);
        if (places.isEmpty()) {
            throw new Refused("У вас нет территории, для которой можно задать вопрос «что если».");
        }
        var place = place(places, form);
        var newest = facts.newestYear(scope, place);
        var schools = newest == null ? List.<FactStore.Known>of() : schools(scope, place, newest, question, form);
        var answers = newest == null ? List.<WhatIf>of() : answers(question, schools, newest);
        var kept = kept(form, question.asked(), place);
        return new WhatIfPage(
                titles(all),
                names(places),
                repeats(),
                WhatIfForm.SCHOOLS,
                Question.offered(question.asked(), all),
                question.other().procedures().stream().map(ProcedureKey::line).toList(),
                form,
                question.asked().id().toString(),
                place.key(),
                question.asked().isDraft(),
                question.inForce().title() + ", редакция " + question.inForce().version(),
                own(question.asked().content()),
                difference(question),
                answers.stream().map(WhatIfPages::year).toList(),
                newest == null ? null : WhatIfTable.of(scope, answers, schools, query, kept),
                kept,
                question.errors().and(further));
    }

    /** One school under both rules in one year. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    WhatIfSchoolPage school(Scope scope, WhatIfForm form, long school, int year) {
        var question = Question.of(form, choosable());
        var place = place(facts.places(scope), form);
        var known = facts.schools(scope, place, FactStore.Asked.of(question, year, year, school)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("school", school));
        return WhatIfSchoolPage.of(
                known,
                year,
                Judgement.ofOne(question.inForce(), year, known.facts()),
                Judgement.ofOne(question.other(), year, known.facts()),
                TableQuery.of(kept(form, question.asked(), place)).with(Map.of()),
                difference(question));
    }

    private List<StoredVersion> choosable() {
        return methodologies.all().stream()
                .filter(version -> version.state() != VersionState.SUPERSEDED)
                .toList();
    }

    private static FactStore.Place place(List<FactStore.Place> places, WhatIfForm form) {
        return places.stream()
                .filter(candidate -> candidate.key().equals(form.territory()))
                .findFirst()
                .orElseGet(() -> places.stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("territory", String.valueOf(form.territory()))));
    }

    private List<FactStore.Known> schools(
            Scope scope, FactStore.Place place, int newest, Question question, WhatIfForm form) {
        var wanted = WhatIfForm.text(form.schools());
        return facts.schools(scope, place, FactStore.Asked.of(question, newest - YEARS + 1, newest, null)).stream()
                .filter(school -> switch (wanted) {
                    case "rural" -> school.rural();
                    case "urban" -> !school.rural();
                    case "ordinary" -> !school.excluded();
                    default -> true;
                })
                .toList();
    }

    private List<WhatIf> answers(Question question, List<FactStore.Known> schools, int newest) {
        var given = schools.stream().map(FactStore.Known::facts).toList();
        return facts.years(schools, newest - YEARS + 1, newest).stream()
                .map(year -> WhatIf.of(question.inForce(), question.other(), year, given))
                .toList();
    }

    private static WhatIfPage.Year year(WhatIf answer) {
        var lines = new ArrayList<WhatIfPage.Line>();
        for (var outcome : Outcome.values()) {
            lines.add(new WhatIfPage.Line(
                    outcome.title(),
                    answer.before().getOrDefault(outcome, 0),
                    answer.after().getOrDefault(outcome, 0)));
        }
        return new WhatIfPage.Year(answer.year(), answer.entered(), answer.left(), lines);
    }

    private static List<String> difference(Question question) {
        var told = new ArrayList<String>();
        for (var name : ParameterName.values()) {
            if (question.inForce().value(name) != question.other().value(name)) {
                told.add(name.label() + ": действует "
                        + question.inForce().parameter(name).valueText() + ", здесь "
                        + question.other().parameter(name).valueText());
            }
        }
        if (!question.inForce().procedures().equals(question.other().procedures())) {
            told.add("Процедур в наборе: действует "
                    + question.inForce().procedures().size() + ", здесь "
                    + question.other().procedures().size());
        }
        return told;
    }

    /** Fields that are set, so that an address or a scenario asks the same again. */
    private static Map<String, String> kept(WhatIfForm form, StoredVersion asked, FactStore.Place place) {
        var kept = new LinkedHashMap<String, String>();
        kept.put("methodology", asked.id().toString());
        kept.put("territory", place.key());
        kept.put("percent", WhatIfForm.text(form.percent()));
        kept.put("least", WhatIfForm.text(form.least()));
        kept.put("minimum", WhatIfForm.text(form.minimum()));
        kept.put("repeat", WhatIfForm.text(form.repeat()));
        kept.put("schools", WhatIfForm.text(form.schools()));
        kept.put("procedures", String.join("|", form.chosen()));
        kept.values().removeIf(String::isEmpty);
        return kept;
    }

    private static Map<String, Integer> own(MethodologyVersion version) {
        var own = new HashMap<String, Integer>();
        own.put("percent", version.value(ParameterName.THRESHOLD_PERCENT));
        own.put("least", version.value(ParameterName.LEAST_PROCEDURES));
        own.put("minimum", version.value(ParameterName.MIN_PARTICIPANTS));
        return own;
    }

    private static Map<String, String> repeats() {
        var repeats = new LinkedHashMap<String, String>();
        var choices = ParameterName.REPEAT_RULE.choices();
        for (int i = 0; i < choices.size(); i++) {
            repeats.put(Integer.toString(i), choices.get(i));
        }
        return repeats;
    }

    private static Map<String, String> titles(List<StoredVersion> all) {
        var titles = new LinkedHashMap<String, String>();
        all.forEach(version -> titles.put(
                version.id().toString(),
                version.content().title() + ", редакция " + version.content().version()
                        + (version.isDraft() ? " (черновик)" : "")));
        return titles;
    }

    private static Map<String, String> names(List<FactStore.Place> places) {
        var names = new LinkedHashMap<String, String>();
        places.forEach(place -> names.put(place.key(), place.name()));
        return names;
    }
}
