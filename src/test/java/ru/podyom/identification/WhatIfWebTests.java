package ru.podyom.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ru.podyom.OneDistrict;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.SchoolId;

/** Questions «what if»: answered on the data there are, kept only as scenarios. */
@PodyomTest
class WhatIfWebTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester web;

    private OneDistrict district;
    private SchoolId school;
    private SignedIn coordinator;
    private String base;

    @BeforeEach
    void aSchoolWithAFifthFailed() {
        district = OneDistrict.in(context, web, "Проверочный район", "МКОУ Средовская школа");
        school = district.school();
        coordinator = district.coordinator();
        var results = new ResultFixture(jdbc);
        for (var subject : List.of("Русский язык", "Математика")) {
            results.count(
                    results.importOf(
                            district.registry().region,
                            new Procedure(ProcedureKind.VPR, 2025, 5, subject),
                            Instant.parse("2025-06-01T00:00:00Z")),
                    school,
                    20,
                    5);
        }
        base = "methodology="
                + jdbc.sql(
                                "select id from methodology.version where methodology = 'rosobrnadzor-2020' and version = '1'")
                        .query(Long.class)
                        .single();
    }

    @Test
    void tellsWhoWouldEnterAndWhyAndKeepsNothing() {
        long runs = runs();

        assertThat(web.perform(coordinator.get("/what-if?" + base + "&percent=25")))
                .hasStatusOk()
                .bodyText()
                .contains("не является выявлением", "входит в список", "Средовская", "2025 год: входят 1, выходят 0");
        assertThat(web.perform(coordinator.get("/what-if/schools/" + school + "?" + base + "&percent=25&year=2025")))
                .hasStatusOk()
                .bodyText()
                .contains("Не выявлена", "Низкие результаты", "Граница 25");
        assertThat(web.perform(coordinator.get("/what-if.csv?" + base + "&percent=25")))
                .bodyText()
                .contains("Средовская");
        assertThat(web.perform(coordinator.get("/what-if?" + base + "&percent=сто")))
                .hasStatusOk()
                .bodyText()
                .contains("нужно целое число от 1 до 100");
        assertThat(runs()).isEqualTo(runs);
    }

    @Test
    void keepsAQuestionAsAScenarioOfItsTerritory() {
        assertThat(web.perform(coordinator
                        .send("/what-if/scenarios")
                        .param("name", "Порог 25")
                        .param("methodology", base.substring(base.indexOf('=') + 1))
                        .param("percent", "25")))
                .hasStatus(302);

        assertThat(web.perform(coordinator.get("/what-if/scenarios")))
                .bodyText()
                .contains("Порог 25", "входят 1, выходят 0");
        assertThat(web.perform(coordinator
                        .send("/what-if/scenarios")
                        .param("name", " ")
                        .param("percent", "37")))
                .hasStatus(422)
                .bodyText()
                .contains("Назовите сценарий", "value=\"37\"");
        var neighbour = district.neighbour();
        assertThat(web.perform(neighbour.get("/what-if/scenarios"))).bodyText().doesNotContain("Порог 25");
        assertThat(web.perform(neighbour.get("/what-if/schools/" + school + "?" + base + "&year=2025")))
                .hasStatus(404);
    }

    private long runs() {
        return jdbc.sql("select count(*) from identification.run")
                .query(Long.class)
                .single();
    }
}
