package ru.podyom.identification.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.methodology.StoredVersion;
import ru.podyom.methodology.VersionState;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.ParameterName;
import ru.podyom.methodology.judging.ProcedureKey;
import ru.podyom.ui.FormErrors;

/**
 * What a form asks, understood: the rule in force and the other one.
 *
 * @param asked the version the form named
 * @param inForce what is compared to: the version itself, for a draft the approved version of its line
 * @param other with the numbers and the set of the form
 * @param errors fields that could not be read; they change nothing
 */
record Question(StoredVersion asked, MethodologyVersion inForce, MethodologyVersion other, FormErrors errors) {

    static Question of(WhatIfForm form, List<StoredVersion> all) {
        var asked = all.stream()
                .filter(version -> version.id().toString().equals(form.methodology()))
                .findFirst()
                .orElseGet(() -> all.stream()
                        .filter(version -> version.state() == VersionState.APPROVED)
                        .findFirst()
                        .orElseThrow());
        var inForce = asked.isDraft() ? approvedOf(asked, all) : asked.content();
        var reading = new Reading(asked.content());
        reading.number(ParameterName.THRESHOLD_PERCENT, "percent", form.percent());
        reading.number(ParameterName.LEAST_PROCEDURES, "least", form.least());
        reading.number(ParameterName.MIN_PARTICIPANTS, "minimum", form.minimum());
        reading.number(ParameterName.REPEAT_RULE, "repeat", form.repeat());
        reading.procedures(form.chosen(), offered(asked, all));
        return new Question(asked, inForce, reading.version, reading.errors);
    }

    private static MethodologyVersion approvedOf(StoredVersion draft, List<StoredVersion> all) {
        return all.stream()
                .filter(version -> version.state() == VersionState.APPROVED)
                .filter(version -> version.content().id().equals(draft.content().id()))
                .findFirst()
                .orElse(draft)
                .content();
    }

    /** Procedures to tick: of the version and of every other one. */
    static List<ProcedureKey> offered(StoredVersion asked, List<StoredVersion> all) {
        var offered = new ArrayList<>(asked.content().procedures());
        all.forEach(version -> offered.addAll(version.content().procedures()));
        return offered.stream().sorted().distinct().toList();
    }

    /** Whether the two rules differ at all. */
    boolean changes() {
        return !Objects.equals(inForce.parameters(), other.parameters())
                || !inForce.procedures().equals(other.procedures());
    }

    private static final class Reading {

        private MethodologyVersion version;
        private FormErrors errors = FormErrors.none();

        Reading(MethodologyVersion version) {
            this.version = version;
        }

        void number(ParameterName name, String field, @Nullable String typed) {
            var text = WhatIfForm.text(typed);
            if (text.isEmpty()) {
                return;
            }
            if (!text.matches("\\d{1,6}") || !name.accepts(Integer.parseInt(text))) {
                errors = errors.and(
                        field,
                        name.label() + ": нужно целое число от " + name.lowest() + " до " + name.highest()
                                + ", написано «" + text + "».");
                return;
            }
            version = version.with(name, Integer.parseInt(text));
        }

        void procedures(List<String> chosen, List<ProcedureKey> offered) {
            var keys =
                    offered.stream().filter(key -> chosen.contains(key.line())).toList();
            if (!keys.isEmpty() && !keys.equals(version.procedures())) {
                version = version.with(keys);
            }
            int needed = version.value(ParameterName.LEAST_PROCEDURES);
            if (needed > version.procedures().size()) {
                errors = errors.and(
                        "least",
                        "Процедур нужно больше, чем есть в наборе ("
                                + version.procedures().size() + ").");
            }
        }
    }
}
