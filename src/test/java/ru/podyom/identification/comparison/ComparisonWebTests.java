package ru.podyom.identification.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.identification.Listed;
import ru.podyom.identification.ListedDistrict;
import ru.podyom.identification.RunFixture;
import ru.podyom.kernel.Role;
import ru.podyom.methodology.judging.Outcome;

@PodyomTest
class ComparisonWebTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester web;

    private ListedDistrict place;
    private SignedIn coordinator;
    private Listed lists;

    @BeforeEach
    void lists() {
        place = ListedDistrict.in(context);
        coordinator = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, place.district);
        lists = Listed.by(coordinator, web, place);
    }

    @Test
    void tellsOverlapAndDifferenceOfTheTwoLists() {
        var page = show("/lists/compare?lists=" + lists.rosobrnadzor() + "," + lists.centre());

        assertThat(page)
                .bodyText()
                .contains("В обоих: 8; только в списке 1: 9; только в списке 2: 0.")
                .contains("Всего в этих списках 17\u00a0школ, во всех сразу — 8.")
                .contains("1–17 из 17");
        assertThat(show("/lists/compare?show=all&lists=" + lists.rosobrnadzor() + "," + lists.centre()))
                .bodyText()
                .contains("1–8 из 8");
    }

    @Test
    void threeListsTogetherNameTwentySchools() {
        var all = lists.rosobrnadzor() + "," + lists.centre() + "," + lists.risk();

        assertThat(show("/lists/compare?lists=" + all))
                .bodyText()
                .contains("Всего в этих списках 20\u00a0школ, во всех сразу — 0.")
                .contains("Списки 1 и 3. В обоих: 1; только в списке 1: 16; только в списке 3: 3.");
        assertThat(web.perform(coordinator.get("/lists/compare.csv?lists=" + all)))
                .bodyText()
                .contains("МКОУ Нижнетерянская школа;есть;нет;есть;2");
    }

    @Test
    void boxesOfTheFormBecomeOneAddress() {
        assertThat(web.perform(coordinator.get("/lists/compare?list=3&list=5"))
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/lists/compare?lists=3,5");
        assertThat(show("/lists/compare")).bodyText().contains("Отметьте от двух до пяти списков");
    }

    @Test
    void reportsTheSchoolThatIsOnAListAndInTheRiskZone() {
        assertThat(show("/lists/conflicts?kind=TWO_CATEGORIES"))
                .bodyText()
                .contains("1–1 из 1", "МКОУ Нижнетерянская школа")
                .contains("В 2021/22 учебном году стоит сразу в нескольких категориях")
                .contains("ШНОР — Рособрнадзор, октябрь 2021; Зона риска — Управление образования, январь 2022");
        assertThat(show("/lists/conflicts?kind=OPEN_MARK")).bodyText().contains("1–2 из 2");
        assertThat(show("/"))
                .bodyText()
                .containsSubsequence("1</span>", "школа сразу в двух категориях списков одного года")
                .containsSubsequence("20</span>", "школ в действующих списках");

        var head = SignedIn.inSchools(accounts, web, Role.HEAD, Set.of(place.school("Нижнетерянская")));
        assertThat(web.perform(head.get("/")))
                .bodyText()
                .contains("школа в действующих списках")
                .doesNotContain("двух категориях", "значение которой");
    }

    @Test
    void reportsWhereListAndRunDisagree() {
        var run = RunFixture.in(context, place.registry.region, place.district, 2021)
                .told(place.school("Хребтовская"), Outcome.LOW_RESULTS)
                .told(place.school("Пинчугская"), Outcome.NOT_IDENTIFIED)
                .told(place.school("Осиновская"), Outcome.INSUFFICIENT_DATA)
                .told(place.school("Невонская"), Outcome.LOW_RESULTS)
                .id();

        assertThat(show("/lists/conflicts?kind=LISTED_ONLY"))
                .bodyText()
                .contains("1–2 из 2", "Пинчугская", "Осиновская", "вывод расчёта — «Недостаточно данных»");
        assertThat(show("/lists/conflicts?kind=COMPUTED_ONLY"))
                .bodyText()
                .contains("1–1 из 1", "МКОУ Невонская школа", "ни в одном списке ШНОР за 2021–2022 годы школы нет");
        assertThat(show("/lists/" + lists.rosobrnadzor() + "/run?run=" + run))
                .bodyText()
                .contains(
                        "Из 17\u00a0школ списка вывод расчёта согласуется у 1, другой — у 1, данных недостаточно — у 15.")
                .contains("Тот же вывод расчёта, но в списке школы нет: 1.");
    }

    @Test
    void aForeignRunCannotBeSetBesideAList() {
        var foreign = ListedDistrict.in(context);
        var run = RunFixture.in(context, foreign.registry.region, foreign.district, 2021)
                .told(foreign.school("Хребтовская"), Outcome.LOW_RESULTS)
                .id();

        assertThat(web.perform(coordinator.get("/lists/" + lists.risk() + "/run?run=" + run)))
                .hasStatus(404);
    }

    private MvcTestResult show(String path) {
        var result = web.perform(coordinator.get(path));
        assertThat(result).as(path).hasStatusOk();
        return result;
    }
}
