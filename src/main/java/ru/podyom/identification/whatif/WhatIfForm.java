package ru.podyom.identification.whatif;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.ui.FormErrors;

/**
 * What a person asks «what if»; kept word for word as a scenario.
 *
 * @param methodology number of the version in force or of a draft
 * @param territory «region» or «region-municipality»
 * @param percent share that makes a result low, as typed; empty for the version's own
 * @param least how many low procedures put a school on the list
 * @param minimum least number of participants
 * @param repeat what the second criterion does
 * @param procedures lines of the set; none for the version's own
 * @param schools which schools: «rural», «urban», «ordinary» without those excluded; empty for all
 * @param name of the scenario to be kept; empty while nothing is kept
 */
public record WhatIfForm(
        @Nullable String methodology,
        @Nullable String territory,
        @Nullable String percent,
        @Nullable String least,
        @Nullable String minimum,
        @Nullable String repeat,
        @Nullable List<String> procedures,
        @Nullable String schools,
        @Nullable String name) {

    private static final int LONGEST_NAME = 200;

    static final Map<String, String> SCHOOLS =
            Map.of("rural", "Только сельские", "urban", "Только городские", "ordinary", "Без исключённых");

    /** What is wrong with the name under which the question is to be kept. */
    FormErrors nameErrors() {
        var typed = text(name);
        return typed.isEmpty() || typed.length() > LONGEST_NAME
                ? FormErrors.none().and("name", "Назовите сценарий, не длиннее " + LONGEST_NAME + " знаков.")
                : FormErrors.none();
    }

    List<String> chosen() {
        return procedures == null ? List.of() : procedures;
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
