package ru.podyom.identification.whatif;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.methodology.judging.ProcedureKey;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;

/**
 * A question «what if» with its answer.
 *
 * @param draft whether a draft is tried before its approval
 * @param comparedTo title of the rule in force
 * @param own values of the version, shown where the form is empty
 * @param years answers by year, the newest first; empty without data
 * @param table schools told otherwise; null without data
 * @param kept fields of the form to be kept as a scenario
 */
public record WhatIfPage(
        Map<String, String> methodologies,
        Map<String, String> territories,
        Map<String, String> repeats,
        Map<String, String> schoolSets,
        List<ProcedureKey> offered,
        List<String> ticked,
        WhatIfForm form,
        String methodology,
        String territory,
        boolean draft,
        String comparedTo,
        Map<String, Integer> own,
        List<String> difference,
        List<Year> years,
        @Nullable Table table,
        Map<String, String> kept,
        FormErrors errors) {

    /** «?methodology=…»: the question as an address. */
    public String address() {
        return TableQuery.of(kept).with(Map.of());
    }

    /** One year: how many schools each rule puts where. */
    public record Year(int year, long entered, long left, List<Line> lines) {}

    /** Schools of one outcome under either rule. */
    public record Line(String outcome, int before, int after) {}
}
