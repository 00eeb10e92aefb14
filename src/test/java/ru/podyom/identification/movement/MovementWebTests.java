package ru.podyom.identification.movement;

import static org.assertj.core.api.Assertions.assertThat;

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
class MovementWebTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester web;

    private ListedDistrict place;
    private SignedIn coordinator;

    @BeforeEach
    void people() {
        place = ListedDistrict.in(context);
        coordinator = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, place.district);
    }

    @Test
    void tellsWhoStayedAndWhoLeftBetweenTheTwoLists() {
        Listed.by(coordinator, web, place);

        var page = show("/lists/movement");
        assertThat(page)
                .bodyText()
                .contains("остались 8", "вышли 9")
                .doesNotContain("вошли ")
                .containsSubsequence("Рособрнадзор, октябрь 2021", "ЦОКО Красноярск, ноябрь 2021", ">8<", ">0<", ">9<");
        assertThat(show("/lists/movement?last=LEFT")).bodyText().contains("1–9 из 9");
        assertThat(show("/lists/movement?category=AT_RISK")).bodyText().contains("когда списков хотя бы два");
    }

    @Test
    void gathersTheCohortsOfTheProjectFromAllLists() {
        Listed.by(coordinator, web, place);

        assertThat(show("/projects/500?cohort=2022")).bodyText().contains("1–6 из 6", "МКОУ Осиновская школа");
        assertThat(show("/projects/500?cohort=2021"))
                .bodyText()
                .contains("1–9 из 9", "МКОУ Новохайская школа", "Управление образования, январь 2022");
    }

    @Test
    void comparesTwoRunsAndSaysWhatElseDiffers() {
        var before = run(2020, 10)
                .told(place.school("Хребтовская"), Outcome.LOW_RESULTS)
                .told(place.school("Ангарская"), Outcome.LOW_RESULTS)
                .told(place.school("Невонская"), Outcome.AT_RISK)
                .told(place.school("Пинчугская"), Outcome.NOT_IDENTIFIED)
                .id();
        var after = run(2021, 5)
                .told(place.school("Хребтовская"), Outcome.LOW_RESULTS)
                .told(place.school("Ангарская"), Outcome.NOT_IDENTIFIED)
                .told(place.school("Невонская"), Outcome.LOW_RESULTS)
                .told(place.school("Пинчугская"), Outcome.INSUFFICIENT_DATA)
                .id();

        var page = show("/runs/compare?b=" + after);
        assertThat(page)
                .bodyText()
                .contains(
                        "Вошли в список низких результатов: 1; вышли: 1; остались: 1. Вывод сменился ещё у 1\u00a0школы.")
                .contains("Данные разных лет: 2020 и 2021")
                .contains("было 10 чел., стало 5 чел.")
                .contains("остались 1", "вошли 1", "вышли 1")
                .contains("from=AT_RISK&amp;to=LOW_RESULTS");
        assertThat(show("/runs/compare?a=" + before + "&b=" + after + "&change=ENTERED"))
                .bodyText()
                .contains("1–1 из 1", "МКОУ Невонская школа");
        assertThat(web.perform(coordinator.get("/runs/compare.csv?a=" + before + "&b=" + after)))
                .bodyText()
                .contains("МКОУ Ангарская школа;Низкие результаты;Не выявлена;вышла из списка");
    }

    @Test
    void aForeignRunCannotBeCompared() {
        var foreign = ListedDistrict.in(context);
        var theirs = RunFixture.in(context, foreign.registry.region, foreign.district, 2021)
                .told(foreign.school("Хребтовская"), Outcome.LOW_RESULTS)
                .id();

        assertThat(web.perform(coordinator.get("/runs/compare?a=" + theirs))).hasStatus(404);
        run(2021, 10).told(place.school("Хребтовская"), Outcome.LOW_RESULTS);
        assertThat(web.perform(coordinator.get("/runs/compare?a=" + theirs))).hasStatus(404);
    }

    @Test
    void theCardOfASchoolTellsItsRuns() {
        run(2021, 10).told(place.school("Хребтовская"), Outcome.LOW_RESULTS);

        assertThat(show("/schools/" + place.school("Хребтовская")))
                .bodyText()
                .containsSubsequence("Выявление", "Низкие результаты", "данные 2021 года", "Вывод записан проверкой.");
    }

    private RunFixture run(int year, int participants) {
        return RunFixture.in(context, place.registry.region, place.district, year, participants);
    }

    private MvcTestResult show(String path) {
        var result = web.perform(coordinator.get(path));
        assertThat(result).as(path).hasStatusOk();
        return result;
    }
}
