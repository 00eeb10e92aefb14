package ru.podyom.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
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
import ru.podyom.OneDistrict;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.ui.Words;

@PodyomTest
@Import(CountedStatements.class)
class MeasureWebTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private OneDistrict district;
    private SchoolId school;
    private LocalDate today;
    private SignedIn coordinator;

    @BeforeEach
    void registry() {
        district = OneDistrict.in(context, web, "Лесной район", "МКОУ Лесная школа");
        school = district.school();
        today = LocalDate.now(clock);
        coordinator = district.coordinator();
    }

    @Test
    void aMeasureIsRegisteredJudgedAndCarriedOver() {
        assertThat(web.perform(coordinator.get("/measures/new?school=" + school)))
                .hasStatusOk()
                .bodyText()
                .contains("Муниципалитет: Лесной район", "МКОУ Лесная школа");
        String card = path(register(coordinator, "school-" + school, "Ввести читательский дневник"));
        assertThat(web.perform(coordinator.get(card)))
                .bodyText()
                .contains("Ввести читательский дневник", "12 из 40 (30,0\u00a0%)", "Ждёт оценки", "приказ № 7");
        assertThat(web.perform(coordinator.get("/schools/" + school)))
                .bodyText()
                .contains(card, "Начата мера", "Ждёт оценки");

        assertThat(judge(card, 1, "EFFECTIVE", " ", today)).bodyText().contains("Укажите основание");
        assertThat(judge(card, 1, "EFFECTIVE", "Доля выросла", today.plusDays(1)))
                .bodyText()
                .contains(
                        "День оценки должен лежать", "value=\"" + Words.day(today.plusDays(1)) + "\"", "Доля выросла");
        assertThat(judge(card, 1, "EFFECTIVE", "Доля читающих выросла", today)).hasRedirectedUrl(card);
        assertThat(web.perform(coordinator.get("/measures.csv?state=EFFECTIVE")))
                .bodyText()
                .contains("Доля читающих выросла", "20 из 40");
        assertThat(web.perform(coordinator.get(card + "/edit"))).hasStatus(422);

        assertThat(web.perform(coordinator
                        .send(card + "/carry")
                        .param("from", "когда-нибудь")
                        .param("until", "31 мая 2031")))
                .bodyText()
                .contains("value=\"когда-нибудь\"", "value=\"31 мая 2031\"", "Не удалось прочитать");
        String next = path(web.perform(coordinator
                .send(card + "/carry")
                .param("from", Words.day(today.plusDays(1)))
                .param("until", Words.day(today.plusYears(1)))));
        assertThat(web.perform(coordinator.get(next)))
                .bodyText()
                .contains("Ещё не началась", "приказ № 7", "до: 20 из 40", card);
        assertThat(web.perform(coordinator
                        .send(card + "/carry")
                        .param("from", Words.day(today.plusDays(1)))
                        .param("until", Words.day(today.plusYears(1)))))
                .bodyText()
                .contains("уже перенесли");
        assertThat(web.perform(coordinator.send(card + "/reconsider"))).hasStatus(422);
        assertThat(web.perform(coordinator.send(next + "/undo"))).hasRedirectedUrl("/measures");
        assertThat(web.perform(coordinator.get(next))).hasStatus(404);
        assertThat(web.perform(coordinator.send(next + "/restore"))).hasRedirectedUrl(next);
        assertThat(web.perform(coordinator.get("/schools/" + school)))
                .bodyText()
                .contains("Мера признана эффективной");
        assertThat(jdbc.sql("select action from journal.entry_view where account_id = ?")
                        .param(coordinator.actor().account().value())
                        .query(String.class)
                        .list())
                .contains("зарегистрировать меру", "оценить меру", "перенести меру на следующий период", "убрать меру");
    }

    @Test
    void whatIsJudgedIneffectiveDoesNotGoOnUntilItIsReconsidered() {
        String card =
                path(register(coordinator, "municipality-" + district.municipality(), "Единый методический день"));
        assertThat(judge(card, 1, "INEFFECTIVE", "Показатель не изменился", today))
                .hasRedirectedUrl(card);
        assertThat(web.perform(coordinator.get(card))).bodyText().doesNotContain("Перенести меру");
        assertThat(web.perform(coordinator
                        .send(card + "/carry")
                        .param("from", Words.day(today.plusDays(1)))
                        .param("until", Words.day(today.plusYears(1)))))
                .bodyText()
                .contains("которую признали эффективной");
        assertThat(judge(card, 2, "EFFECTIVE", "Передумали", today)).bodyText().contains("Мера уже оценена");
        assertThat(web.perform(coordinator.send(card + "/undo"))).hasStatus(422);
        assertThat(web.perform(coordinator.send(card + "/reconsider"))).hasRedirectedUrl(card);
        assertThat(judge(card, 1, "EFFECTIVE", "Передумали", today)).bodyText().contains("Пока вы правили");
        assertThat(web.perform(coordinator.get(card))).bodyText().contains("Ждёт оценки");
    }

    @Test
    void anIncompleteFormComesBackWithSentences() {
        assertThat(web.perform(coordinator
                        .send("/measures")
                        .param("origin", "FINDING")
                        .param("from", "осенью")
                        .param("before", "50 из 40")
                        .param("indicator", "Доля")))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Выберите школу или муниципалитет",
                        "в чём состоит мера",
                        "Опишите документ или вывод",
                        "Не удалось прочитать день «осенью»",
                        "часть больше целого",
                        "ожидается");
        assertThat(register(
                        coordinator,
                        "school-"
                                + district.registry()
                                        .school(district.registry().municipality("Чужой район"), "МКОУ Чужая"),
                        "Мера"))
                .bodyText()
                .contains("из списка");
    }

    @Test
    void othersReadHeadsKeepToTheirSchoolAndStrangersFindNothing() {
        String ours = path(register(coordinator, "school-" + school, "Мера школы"));
        String everyones = path(register(coordinator, "municipality-" + district.municipality(), "Мера района"));
        var observer = district.signedIn(Role.OBSERVER);
        var head = district.head();
        var stranger = district.neighbour();

        assertThat(web.perform(observer.get(ours))).hasStatusOk().bodyText().doesNotContain("Записать оценку");
        assertThat(web.perform(observer.get("/measures/new"))).hasStatus(403);
        assertThat(web.perform(observer.send(ours + "/judge"))).hasStatus(403);
        assertThat(web.perform(head.get(ours))).hasStatusOk();
        assertThat(web.perform(head.send(ours + "/judge"))).hasStatus(403);
        assertThat(web.perform(head.get(everyones))).hasStatus(404);
        assertThat(register(head, "municipality-" + district.municipality(), "Не своя"))
                .bodyText()
                .contains("из списка");
        assertThat(register(head, "school-" + school, "Своя")).hasStatus(302);
        for (String path : Set.of(ours, ours + "/edit", everyones)) {
            assertThat(web.perform(stranger.get(path))).hasStatus(404);
        }
        assertThat(web.perform(stranger.send(ours + "/undo"))).hasStatus(404);
        assertThat(web.perform(stranger.get("/measures.csv"))).bodyText().doesNotContain("Мера школы");
    }

    @Test
    void theListKeepsToItsBudgetOfStatements() {
        for (int i = 0; i < 5; i++) {
            register(coordinator, "school-" + school, "Мера " + i);
        }
        web.perform(coordinator.get("/measures"));
        assertThat(CountedStatements.during(() ->
                        assertThat(web.perform(coordinator.get("/measures"))).hasStatusOk()))
                .isBetween(1, 8);
    }

    private MvcTestResult register(SignedIn who, String place, String title) {
        return web.perform(who.send("/measures")
                .param("place", place)
                .param("title", title)
                .param("direction", "PUPILS")
                .param("origin", "OWN")
                .param("originText", "приказ № 7")
                .param("from", Words.day(today.minusMonths(3)))
                .param("until", Words.day(today.minusDays(1)))
                .param("responsible", "заместитель директора")
                .param("expected", "Больше читающих")
                .param("indicator", "Ученики, которые читают дома")
                .param("before", "12 из 40")
                .param("after", "20 из 40"));
    }

    private MvcTestResult judge(String card, int version, String effectiveness, String grounds, LocalDate day) {
        return web.perform(coordinator
                .send(card + "/judge")
                .param("version", Integer.toString(version))
                .param("effectiveness", effectiveness)
                .param("grounds", grounds)
                .param("day", Words.day(day)));
    }

    private static String path(MvcTestResult result) {
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }
}
