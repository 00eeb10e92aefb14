package ru.podyom.identification.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ru.podyom.CountedStatements;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.identification.Listed;
import ru.podyom.identification.ListedDistrict;
import ru.podyom.kernel.Role;

@PodyomTest
@Import(CountedStatements.class)
class ListWebTests {

    private static final int BUDGET = 10;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

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
    void showsAllListsWithTheirSourceDateAndNumberOfSchools() {
        assertThat(show("/lists"))
                .bodyText()
                .contains("Рособрнадзор", "октябрь 2021", "ЦОКО Красноярск", "ноябрь 2021", "январь 2022")
                .contains("отметка не подтверждена", "Зона риска")
                .contains("1–3 из 3");
        assertThat(show("/lists.csv"))
                .bodyText()
                .contains("Рособрнадзор;октябрь 2021;Богучанский район;17;")
                .contains("ЦОКО Красноярск;ноябрь 2021;Богучанский район;8;")
                .contains("Управление образования;январь 2022;Богучанский район;4;");
        assertThat(show("/lists?category=AT_RISK"))
                .bodyText()
                .contains("1–1 из 1")
                .doesNotContain("ШНРО по исследованиям");
        assertThat(show("/lists?q=hjcj,hyflpjh")).bodyText().contains("1–1 из 1", "октябрь 2021");
    }

    @Test
    void supposesWhatTheMarkMeansUntilAPersonConfirms() {
        var card = "/lists/" + lists.rosobrnadzor();
        assertThat(show(card))
                .bodyText()
                .contains("участник проекта «500+», 2022 год", "предположение системы")
                .contains("Все отмеченные школы (6) — участники «500+» 2022 года, среди остальных строк таких нет.");
        assertThat(show("/lists/" + lists.centre()))
                .bodyText()
                .contains("Все отмеченные школы (4) — участники «500+» 2022 года по другим спискам");
        assertThat(show(card + "/appendix")).bodyText().doesNotContain("участник проекта");

        web.perform(coordinator
                .send(card + "/legend")
                .param("mark", "*")
                .param("legend", "участник проекта «500+» 2022 года"));

        assertThat(show(card)).bodyText().contains("подтверждено").doesNotContain("предположение системы");
        assertThat(show(card + "/appendix")).bodyText().contains("* — участник проекта «500+» 2022 года.");
        assertThat(jdbc.sql("select details from journal.entry order by id desc limit 1")
                        .query(String.class)
                        .single())
                .contains("«*» — участник проекта");
    }

    @Test
    void showsWhereElseASchoolStands() {
        assertThat(show("/lists/" + lists.rosobrnadzor()))
                .bodyText()
                .containsSubsequence("МКОУ Нижнетерянская школа", "Зона риска: Управление образования, январь 2022");
        assertThat(show("/schools/" + place.school("Хребтовская")))
                .bodyText()
                .containsSubsequence("Списки и 500+", "ЦОКО Красноярск, ноябрь 2021", "Рособрнадзор, октябрь 2021")
                .contains("значение не подтверждено", "500+ 2022");
    }

    @Test
    void aHeadOfASchoolSeesOnlyTheLinesOfThatSchool() {
        var head = SignedIn.inSchools(accounts, web, Role.HEAD, Set.of(place.school("Ангарская")));

        var index = web.perform(head.get("/lists"));
        assertThat(index)
                .bodyText()
                .contains("1–2 из 2")
                .doesNotContain("17</td>")
                .doesNotContain("Новый список");
        var card = web.perform(head.get("/lists/" + lists.rosobrnadzor()));
        assertThat(card).hasStatusOk();
        assertThat(card)
                .bodyText()
                .contains("Ангарская")
                .doesNotContain("Хребтовская")
                .doesNotContain("Изменить");
        assertThat(web.perform(head.get("/lists/" + lists.risk()))).hasStatus(404);
        assertThat(web.perform(head.send("/lists/" + lists.centre() + "/withdraw")))
                .hasStatus(403);
    }

    @Test
    void aListOfAnotherMunicipalityIsNotThere() {
        var foreign = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, ListedDistrict.in(context).district);

        for (var path : Set.of("", "/edit", "/appendix", "/run", ".xlsx")) {
            assertThat(web.perform(foreign.get("/lists/" + lists.risk() + path)))
                    .as(path)
                    .hasStatus(404);
        }
        assertThat(web.perform(foreign.send("/lists/" + lists.risk() + "/legend")
                        .param("mark", "*")
                        .param("legend", "чужая")))
                .hasStatus(404);
        assertThat(web.perform(foreign.get("/lists"))).bodyText().contains("Нет строк");
    }

    @Test
    void aWithdrawnListIsGoneAndCanBeBroughtBack() {
        web.perform(coordinator.send("/lists/" + lists.risk() + "/withdraw"));
        assertThat(web.perform(coordinator.get("/lists/" + lists.risk()))).hasStatus(404);
        assertThat(show("/lists")).bodyText().contains("1–2 из 2");

        web.perform(coordinator.send("/lists/" + lists.risk() + "/restore"));
        assertThat(show("/lists/" + lists.risk())).bodyText().contains("Манзенская");
    }

    @Test
    void exportsTheListWithItsBasis() {
        var csv = web.perform(coordinator.get("/lists/" + lists.centre() + ".csv"));

        assertThat(csv).bodyText().contains("МКОУ БСШ №3", "МКОУ Богучанская средняя школа № 3");
        assertThat(web.perform(coordinator.get("/lists.xlsx"))).hasStatusOk();
    }

    @Test
    void pagesKeepToTheirBudgetOfStatements() {
        for (var path : Set.of(
                "/lists",
                "/lists/" + lists.rosobrnadzor(),
                "/lists/conflicts",
                "/lists/movement",
                "/projects/500",
                "/lists/compare?lists=" + lists.rosobrnadzor() + "," + lists.centre())) {
            assertThat(CountedStatements.during(() -> show(path))).as(path).isBetween(1, BUDGET);
        }
    }

    private MvcTestResult show(String path) {
        var result = web.perform(coordinator.get(path));
        assertThat(result).as(path).hasStatusOk();
        return result;
    }
}
