package ru.podyom.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.school.RegistryFixture.OPERATOR;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.school.RegistryFixture;

/** What stands beside an outcome: categories, exits, exclusions, and a sample of the others. */
@PodyomTest
class FindingsWebTests {

    private static final Instant COMMITTED = Instant.parse("2025-06-01T00:00:00Z");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Runs runs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester web;

    private RegistryFixture registry;
    private MunicipalityId municipality;
    private SchoolId low;
    private SchoolId left;
    private SignedIn coordinator;

    @BeforeEach
    void twoYearsOfADistrict() {
        registry = RegistryFixture.in(context);
        municipality = registry.municipality("Проверочный район");
        low = registry.school(municipality, "МКОУ Низовская школа");
        left = registry.school(municipality, "МКОУ Вышедшая школа");
        coordinator = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, municipality);
        var results = new ResultFixture(jdbc);
        for (var subject : List.of("Русский язык", "Математика")) {
            for (int year : List.of(2024, 2025)) {
                long file = results.importOf(
                        registry.region, new Procedure(ProcedureKind.VPR, year, 5, subject), COMMITTED);
                results.count(file, low, 20, 8);
                results.count(file, left, 20, year == 2024 ? 8 : 0);
            }
        }
    }

    @Test
    void showsCategoriesAndExitsOnThePageInTheFileAndOnTheCard() {
        var run = make();

        assertThat(web.perform(coordinator.get("/runs/" + run)))
                .hasStatusOk()
                .bodyText()
                .contains("ШНОР", "Устойчиво низкие", "Выход, первый год");
        assertThat(web.perform(coordinator.get("/runs/" + run + "?category=STEADILY_LOW")))
                .bodyText()
                .contains("Низовская")
                .doesNotContain("Вышедшая");
        assertThat(web.perform(coordinator.get("/runs/" + run + ".csv")))
                .bodyText()
                .contains("Сверх вывода", "Устойчиво низкие");
        assertThat(web.perform(coordinator.get("/runs/" + run + "/schools/" + left)))
                .bodyText()
                .contains("Под правило школа не попадает 1", "собственный параметр");
        assertThat(web.perform(coordinator.get("/schools/" + low))).bodyText().contains("Устойчиво низкие");
    }

    @Test
    void rebuildsARunWithFindingsAfterEverythingAroundItChanged() {
        exclude(low);
        var run = make();
        jdbc.sql(
                        "update identification.school_exclusion set lifted_reason = 'x', lifted_by_name = 'x', lifted_at = now()")
                .update();

        assertThat(runs.rebuild(registry.scope, run).same()).isTrue();
        assertThat(runs.head(registry.scope, make()).hash())
                .isNotEqualTo(runs.head(registry.scope, run).hash());
    }

    @Test
    void excludesByDocumentWritesItDownAndBringsBack() {
        assertThat(web.perform(coordinator.send("/runs/exclusions").param("school", low.toString())))
                .hasStatus(422)
                .bodyText()
                .contains("Выберите причину", "Укажите номер документа", "Укажите дату документа");

        exclude(low);
        var run = make();

        assertThat(web.perform(coordinator.get("/runs/" + run)))
                .bodyText()
                .contains("Исключена. Вечерняя (сменная) школа. Приказ управления от 01.09.2025 № 14");
        assertThat(web.perform(coordinator.get("/runs/exclusions")))
                .bodyText()
                .contains("действует", "№ 14".replace(' ', '\u00a0'));
        assertThat(journal("исключить школу из выявления")).isEqualTo(1);
        var id = jdbc.sql("select max(id) from identification.school_exclusion")
                .query(Long.class)
                .single();
        assertThat(web.perform(coordinator.send("/runs/exclusions/lift").param("id", id.toString())))
                .hasStatus(422);
        assertThat(web.perform(coordinator
                        .send("/runs/exclusions/lift")
                        .param("id", id.toString())
                        .param("lifted", "школа стала дневной")))
                .hasStatus(302);
        assertThat(journal("вернуть школу в выявление")).isEqualTo(1);
    }

    @Test
    void aForeignSchoolCannotBeExcludedAndAForeignExclusionIsNotSeen() {
        var foreign = registry.school(registry.municipality("Соседний район"), "МКОУ Соседская школа");
        assertThat(web.perform(send(coordinator, foreign))).hasStatus(404);

        exclude(low);
        var neighbour = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, registry.municipality("Третий район"));
        assertThat(web.perform(neighbour.get("/runs/exclusions"))).bodyText().doesNotContain("Низовская");
    }

    @Test
    void drawsASampleOfTheOthersByItsSeed() {
        var run = make();

        assertThat(web.perform(coordinator.get("/runs/" + run + "/sample?seed=4711")))
                .hasStatusOk()
                .bodyText()
                .contains("4711", "Вышедшая")
                .doesNotContain("Низовская");
        assertThat(web.perform(coordinator.get("/runs/" + run + "/sample.csv?seed=4711&number=5")))
                .hasStatusOk()
                .bodyText()
                .contains("Вышедшая");
        var neighbour = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, registry.municipality("Третий район"));
        assertThat(web.perform(neighbour.get("/runs/" + run + "/sample"))).hasStatus(404);
    }

    private void exclude(SchoolId school) {
        assertThat(web.perform(send(coordinator, school))).hasStatus(302);
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder send(
            SignedIn person, SchoolId school) {
        var sent = person.send("/runs/exclusions");
        Map.of(
                        "school", school.toString(),
                        "reason", "EVENING",
                        "document", "Приказ управления",
                        "number", "14",
                        "date", "1.9.2025")
                .forEach(sent::param);
        return sent;
    }

    private int journal(String action) {
        return jdbc.sql("select count(*) from journal.entry where action = ? and school_id = ?")
                .params(action, low.value())
                .query(Integer.class)
                .single();
    }

    private RunId make() {
        var request = new RunRequest("podyom-2026", "1", 2025, registry.region.value(), municipality.value(), "");
        return runs.make(registry.scope, request, OPERATOR);
    }
}
