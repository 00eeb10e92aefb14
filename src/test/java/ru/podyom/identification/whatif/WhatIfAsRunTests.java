package ru.podyom.identification.whatif;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.podyom.PodyomTest;
import ru.podyom.identification.ResultFixture;
import ru.podyom.identification.RunRequest;
import ru.podyom.identification.Runs;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.SchoolId;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.methodology.judging.ParameterName;
import ru.podyom.methodology.judging.ProcedureKey;
import ru.podyom.methodology.judging.SchoolConclusion;
import ru.podyom.methodology.judging.ShippedMethodologies;
import ru.podyom.school.RegistryFixture;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.TableQuery;

/** The answer to «what if» is what a run by the same numbers would say, school by school. */
@PodyomTest
class WhatIfAsRunTests {

    private static final int SCHOOLS = 20;
    private static final int FIRST = 2018;
    private static final int NEWEST = 2023;
    // Held, but by no rule: it decides nothing and yet makes its year one with results.
    private static final ProcedureKey OUTSIDE = new ProcedureKey(ProcedureKind.VPR, 7, "Биология");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private WhatIfPages pages;

    @Autowired
    private Runs runs;

    @Autowired
    private JdbcClient jdbc;

    private final Random random = new Random(640);
    private final List<SchoolId> schools = new ArrayList<>();
    private RegistryFixture registry;
    private ResultFixture results;
    private MunicipalityId municipality;

    @BeforeEach
    void aDistrictWithSixYearsCloseToTheLine() {
        registry = RegistryFixture.in(context);
        results = new ResultFixture(jdbc);
        municipality = registry.municipality("Проверочный район");
        IntStream.range(0, SCHOOLS)
                .forEach(i -> schools.add(registry.school(municipality, "МКОУ Школа посёлка № " + i)));
        for (int year = FIRST; year <= NEWEST; year++) {
            for (var key : year == NEWEST - 2 ? List.of(OUTSIDE) : procedures()) {
                long first = held(key.in(year), "2024-01-01T00:00:00Z");
                if (random.nextInt(4) == 0) {
                    undo(held(key.in(year), "2024-02-01T00:00:00Z"));
                } else if (random.nextInt(4) == 0) {
                    held(key.in(year), "2024-03-01T00:00:00Z");
                } else if (random.nextInt(12) == 0) {
                    undo(first);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rosobrnadzor-2020", "podyom-2026"})
    void putsEverySchoolWhereARunWould(String methodology) {
        var version = ShippedMethodologies.find(methodology).orElseThrow();
        for (var changed : List.of(
                version,
                version.with(ParameterName.THRESHOLD_PERCENT, 25),
                version.with(ParameterName.LEAST_PROCEDURES, 3).with(ParameterName.MIN_PARTICIPANTS, 5),
                version.with(ParameterName.REPEAT_RULE, 3).with(ParameterName.LEAST_PROCEDURES, 4),
                version.with(ParameterName.REPEAT_RULE, 2).with(ParameterName.THRESHOLD_PERCENT, 20),
                version.with(version.procedures().subList(0, 3)))) {
            var page = pages.page(
                    registry.scope, form(version, changed), TableQuery.of(Map.of("size", "200")), FormErrors.none());

            assertThat(page.errors().any()).isFalse();
            assertThat(page.years()).extracting(WhatIfPage.Year::year).containsExactly(2023, 2022, 2021);
            int otherwise = 0;
            for (var year : page.years()) {
                var before = run(version, year.year());
                var after = run(changed, year.year());
                assertThat(year.lines()).isEqualTo(lines(before, after));
                assertThat(year.entered()).isEqualTo(moved(before, after));
                assertThat(year.left()).isEqualTo(moved(after, before));
                otherwise += (int) before.keySet().stream()
                        .filter(code -> before.get(code) != after.get(code))
                        .count();
            }
            assertThat(requireNonNull(page.table()).total()).isEqualTo(otherwise);
            assertThat(otherwise > 0)
                    .as(changed.parametersInForce(0).toString())
                    .isEqualTo(changed != version);
        }
    }

    @Test
    void tellsOneSchoolAsARunDoes() {
        var version = ShippedMethodologies.find("podyom-2026").orElseThrow();
        var changed = version.with(ParameterName.THRESHOLD_PERCENT, 20);
        var trial = runs.trial(registry.scope, request(changed, NEWEST), changed);
        var summaries = new HashMap<Long, SchoolConclusion>();
        for (var told : trial.judgement().schools()) {
            summaries.put(Long.valueOf(told.code().replaceAll("\\D", "")), told);
        }

        assertThat(schools.subList(0, 6)).allSatisfy(school -> {
            var told = pages.school(registry.scope, form(version, changed), school.value(), NEWEST)
                    .other();
            var expected = requireNonNull(summaries.get(school.value()));
            assertThat(told.outcome()).isEqualTo(expected.outcome().title());
            assertThat(told.summary()).isEqualTo(expected.summary());
        });
    }

    private List<ProcedureKey> procedures() {
        var keys = new ArrayList<>(
                ShippedMethodologies.find("podyom-2026").orElseThrow().procedures());
        keys.add(OUTSIDE);
        return keys;
    }

    private long held(Procedure procedure, String committed) {
        long file = results.importOf(registry.region, procedure, Instant.parse(committed));
        for (var school : schools) {
            if (random.nextInt(5) > 0) {
                int participants = 3 + random.nextInt(25);
                results.count(
                        file,
                        school,
                        participants,
                        Math.clamp(participants / 4 + random.nextInt(4) - 1, 0, participants));
            }
        }
        return file;
    }

    private void undo(long file) {
        jdbc.sql("update assessment.result_import set state = 'UNDONE', undone_at = now() where id = ?")
                .param(file)
                .update();
    }

    private WhatIfForm form(MethodologyVersion version, MethodologyVersion changed) {
        return new WhatIfForm(
                jdbc.sql("select id from methodology.version where methodology = ? and version = ?")
                        .params(version.id(), version.version())
                        .query(String.class)
                        .single(),
                registry.region + "-" + municipality,
                typed(changed, ParameterName.THRESHOLD_PERCENT),
                typed(changed, ParameterName.LEAST_PROCEDURES),
                typed(changed, ParameterName.MIN_PARTICIPANTS),
                typed(changed, ParameterName.REPEAT_RULE),
                changed.procedures().stream().map(ProcedureKey::line).toList(),
                null,
                null);
    }

    private static @Nullable String typed(MethodologyVersion version, ParameterName name) {
        return Integer.toString(version.value(name));
    }

    private RunRequest request(MethodologyVersion version, int year) {
        return new RunRequest(version.id(), version.version(), year, registry.region.value(), municipality.value(), "");
    }

    private Map<String, Outcome> run(MethodologyVersion version, int year) {
        var outcomes = new HashMap<String, Outcome>();
        runs.trial(registry.scope, request(version, year), version)
                .judgement()
                .schools()
                .forEach(school -> outcomes.put(school.code(), school.outcome()));
        return outcomes;
    }

    private static List<WhatIfPage.Line> lines(Map<String, Outcome> before, Map<String, Outcome> after) {
        var one = counted(before);
        var two = counted(after);
        var lines = new ArrayList<WhatIfPage.Line>();
        for (var outcome : Outcome.values()) {
            lines.add(new WhatIfPage.Line(outcome.title(), one.getOrDefault(outcome, 0), two.getOrDefault(outcome, 0)));
        }
        return lines;
    }

    private static Map<Outcome, Integer> counted(Map<String, Outcome> outcomes) {
        var counted = new EnumMap<Outcome, Integer>(Outcome.class);
        outcomes.values().forEach(outcome -> counted.merge(outcome, 1, Integer::sum));
        return counted;
    }

    private static long moved(Map<String, Outcome> from, Map<String, Outcome> to) {
        return to.entrySet().stream()
                .filter(school ->
                        school.getValue() == Outcome.LOW_RESULTS && from.get(school.getKey()) != Outcome.LOW_RESULTS)
                .count();
    }
}
