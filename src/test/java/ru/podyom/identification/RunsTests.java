package ru.podyom.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.podyom.school.RegistryFixture.OPERATOR;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.reference.Confidence;
import ru.podyom.reference.ReferenceRow;
import ru.podyom.reference.ReferenceTable;
import ru.podyom.reference.ReferenceTables;
import ru.podyom.school.RegistryFixture;

@PodyomTest
class RunsTests {

    private static final Procedure RUSSIAN_5 = new Procedure(ProcedureKind.VPR, 2021, 5, "Русский язык");
    private static final Procedure MATHEMATICS_5 = new Procedure(ProcedureKind.VPR, 2021, 5, "Математика");
    private static final Instant SPRING = Instant.parse("2021-06-01T00:00:00Z");
    private static final Instant SUMMER = Instant.parse("2021-07-01T00:00:00Z");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Runs runs;

    @Autowired
    private ExplanationQueries explanations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester web;

    private RegistryFixture registry;
    private ResultFixture results;
    private MunicipalityId municipality;
    private SchoolId low;
    private SchoolId empty;
    private long russian;

    @BeforeEach
    void aDistrictWithTwoProcedures() {
        registry = RegistryFixture.in(context);
        results = new ResultFixture(jdbc);
        municipality = registry.municipality("Проверочный район");
        low = registry.school(municipality, "МКОУ Низовская школа");
        empty = registry.school(municipality, "МКОУ Пустынская школа");
        russian = results.importOf(registry.region, RUSSIAN_5, SPRING);
        results.count(russian, low, 10, 3);
        results.count(results.importOf(registry.region, MATHEMATICS_5, SPRING), low, 20, 6);
    }

    @Test
    void judgesEverySchoolOfTheTerritoryAndNeverCallsMissingDataWell() {
        var run = make();

        assertThat(outcome(run, low)).isEqualTo(Outcome.LOW_RESULTS);
        assertThat(outcome(run, empty)).isEqualTo(Outcome.INSUFFICIENT_DATA);
    }

    @Test
    void explainsDownToFileSheetAndRows() {
        var parts = explanations.procedures(registry.scope, make(), low);

        assertThat(parts).hasSize(2).allSatisfy(part -> {
            assertThat(part.low()).isTrue();
            assertThat(part.sources()).singleElement().satisfies(rows -> {
                assertThat(rows.sheet()).isEqualTo("Sheet");
                assertThat(rows.firstRow()).isEqualTo(2);
                assertThat(rows.lastRow()).isEqualTo(13);
            });
        });
    }

    @Test
    void rebuildsAnOldRunToTheSameHashAfterANewerImportAndAnUndoneOne() {
        var before = make();
        results.count(results.importOf(registry.region, RUSSIAN_5, SUMMER), low, 10, 0);
        results.undo(russian);
        var after = make();

        assertThat(runs.rebuild(registry.scope, before).same()).isTrue();
        assertThat(outcome(after, low)).isEqualTo(Outcome.AT_RISK);
        assertThat(runs.head(registry.scope, before).hash())
                .isNotEqualTo(runs.head(registry.scope, after).hash());
    }

    @Test
    void keepsARunAsItWas() {
        var run = make();

        assertThatThrownBy(() -> jdbc.sql("update identification.conclusion set outcome = 'AT_RISK' where run_id = ?")
                        .param(run.value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
    }

    @Test
    void hidesARunFromAForeignMunicipality() {
        var run = make();
        var foreign = Scope.municipality(registry.municipality("Соседний район"), true);

        assertThatThrownBy(() -> runs.head(foreign, run)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> runs.rebuild(foreign, run)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> runs.head(Scope.nothing(), run)).isInstanceOf(NotFound.class);
    }

    @Test
    void showsAHeadOnlyTheOwnSchool() {
        var run = make();
        var head = SignedIn.inSchools(accounts, web, Role.HEAD, Set.of(low));

        assertThat(web.perform(head.get("/runs/" + run)))
                .hasStatusOk()
                .bodyText()
                .contains("Низовская")
                .doesNotContain("Пустынская");
        assertThat(web.perform(head.get("/runs/" + run + "/schools/" + low))).hasStatusOk();
        assertThat(web.perform(head.get("/runs/" + run + "/schools/" + empty))).hasStatus(404);
    }

    @Test
    void walksFromTheFormToTheExplanationInTheBrowser() {
        var coordinator = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, municipality);

        assertThat(web.perform(coordinator.get("/runs/new?methodology=vpr56-2021/1")))
                .hasStatusOk()
                .bodyText()
                .contains("Пробный расчёт", "собственный параметр", "нет данных");
        var made = web.perform(coordinator
                .send("/runs")
                .param("methodology", "vpr56-2021/1")
                .param("year", "2021")
                .param("territory", registry.region + "-" + municipality)
                .param("note", "к совещанию"));
        assertThat(made).hasStatus(302);
        var address = made.getResponse().getRedirectedUrl();
        assertThat(web.perform(coordinator.get(address)))
                .bodyText()
                .contains("к совещанию", "Недостаточно данных", "Отпечаток");
        assertThat(web.perform(coordinator.get(address + "/schools/" + low)))
                .bodyText()
                .contains("30,0", "Рассуждение по шагам", "строки 2–13");
    }

    @Test
    void refusesAYearWithoutDataWithASentence() {
        var coordinator = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, municipality);

        assertThat(web.perform(coordinator
                        .send("/runs")
                        .param("methodology", "vpr56-2021/1")
                        .param("year", "1999")
                        .param("territory", registry.region + "-" + municipality)))
                .hasStatus(422)
                .bodyText()
                .contains("За этот год нет ни одного загруженного результата");
    }

    private RunId make() {
        var request = new RunRequest("vpr56-2021", "1", 2021, registry.region.value(), municipality.value(), "");
        return runs.make(registry.scope, request, OPERATOR);
    }

    private Outcome outcome(RunId run, SchoolId school) {
        return explanations
                .conclusion(registry.scope, run, school)
                .orElseThrow()
                .outcome();
    }

    /** The office says that of grade 5 only biology was held in 2019; of grade 6 the table says nothing. */
    @Test
    void tellsAWorkThatWasNotHeldFromALackOfData() {
        var held = new ReferenceRow(
                ReferenceTable.HELD,
                List.of("ВПР", "2019", "5", "Биология", "Все", "", ""),
                "график проверочных работ",
                null,
                Confidence.OFFICIAL);
        context.getBean(ReferenceTables.class).put(registry.scope, held, 0, OPERATOR);
        var russian6 = new Procedure(ProcedureKind.VPR, 2019, 6, "Русский язык");
        results.count(results.importOf(registry.region, russian6, SPRING), low, 12, 2);
        var request = new RunRequest("rosobrnadzor-2020", "1", 2019, registry.region.value(), municipality.value(), "");
        var run = runs.make(registry.scope, request, OPERATOR);
        var coordinator = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, municipality);

        assertThat(web.perform(coordinator.get("/runs/" + run + "/schools/" + low)))
                .hasStatusOk()
                .bodyText()
                .containsPattern("<li>ВПР 2019, 5 класс, Математика <span[^>]*>не проводилась")
                .containsPattern("<li>ВПР 2019, 6 класс, Математика <span[^>]*>нет данных")
                .doesNotContain("<li>ВПР 2019, 6 класс, Русский язык");
        assertThat(web.perform(coordinator.get("/runs/new?methodology=rosobrnadzor-2020/1&year=2019")))
                .hasStatusOk()
                .bodyText()
                .containsPattern("ВПР, 5 класс, математика <span[^>]*>не проводилась")
                .containsPattern("ВПР, 6 класс, математика <span[^>]*>нет данных");
        assertThat(runs.rebuild(registry.scope, run).same()).isTrue();
    }
}
