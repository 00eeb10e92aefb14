package ru.podyom.curator.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ru.podyom.CountedStatements;
import ru.podyom.OneDistrict;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.curator.CuratedSchool;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.ui.Words;

@PodyomTest
@Import(CountedStatements.class)
class VisitWebTests {

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
    private String card;
    private SignedIn curator;

    @BeforeEach
    void aCurator() {
        today = LocalDate.now(clock);
        var curated = CuratedSchool.in(context, web, today.minusMonths(3));
        district = curated.district();
        school = district.school();
        card = curated.card();
        curator = curated.curator();
    }

    @Test
    void aVisitIsPlannedThenToldOfWithFiles() {
        String visit = path(send(card + "/visits", today, "Посетить уроки", "", "", "", 0));
        assertThat(web.perform(curator.get("/visits"))).bodyText().contains(visit, "Запланирован", "Посетить уроки");
        assertThat(web.perform(curator.get("/schools/" + school))).bodyText().contains("Визиты куратора", visit);

        assertThat(send(visit, today, "Посетить уроки", today.plusDays(1), "Два урока", "", 1))
                .hasStatusOk()
                .bodyText()
                .contains("ещё не наступил", "Два урока");
        assertThat(web.perform(curator.upload(visit)
                        .file(new MockMultipartFile(
                                "file", "C:\\лист.txt", "text/plain", "seen".getBytes(StandardCharsets.UTF_8)))
                        .param("plannedOn", Words.day(today))
                        .param("purpose", "Посетить уроки")
                        .param("heldOn", Words.day(today))
                        .param("done", "Два урока математики")
                        .param("seen", "Заданий на понимание текста нет")
                        .param("version", "1")))
                .hasRedirectedUrl(visit);

        assertThat(web.perform(curator.get(visit)))
                .bodyText()
                .contains("Состоялся", "Заданий на понимание текста нет", "лист.txt");
        assertThat(web.perform(curator.get(visit + "/files/"
                        + jdbc.sql("select max(id) from curator.visit_file")
                                .query(Long.class)
                                .single())))
                .hasBodyTextEqualTo("seen");
        assertThat(send(visit, today, "Иначе", "", "", "", 1)).bodyText().contains("Пока вы правили");
        assertThat(web.perform(curator.get("/visits.csv?state=HELD")))
                .bodyText()
                .contains("Два урока математики");
        assertThat(jdbc.sql("select action from journal.entry_view where account_id = ?")
                        .param(curator.actor().account().value())
                        .query(String.class)
                        .list())
                .contains("запланировать визит", "изменить запись о визите", "просмотреть персональные данные");
    }

    @Test
    void whatContradictsItselfComesBackWithSentences() {
        assertThat(send(card + "/visits", "когда-нибудь", " ", "", "Сделано", "", 0))
                .hasStatusOk()
                .bodyText()
                .contains("Не удалось прочитать день", "зачем куратор едет", "Укажите, когда визит прошёл");
        assertThat(send(card + "/visits", today, "Цель", today, "", "", 0))
                .bodyText()
                .contains("напишите, что сделано");
        assertThat(send(card + "/visits", today.minusYears(1), "Цель", "", "", "", 0))
                .bodyText()
                .contains("куратор не был назначен");
        assertThat(jdbc.sql("select count(*) from curator.visit where purpose = 'Цель' and planned_on = ?")
                        .param(java.sql.Date.valueOf(today.minusYears(1)))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aVisitCalledOffIsGoneUntilItIsBroughtBack() {
        String visit = path(send(card + "/visits", today.minusDays(1), "Собрание", "", "", "", 0));
        assertThat(web.perform(curator.get("/visits?state=LATE"))).bodyText().contains(visit, "Не состоялся в срок");
        assertThat(web.perform(curator.send(visit + "/undo"))).hasRedirectedUrl("/visits");
        assertThat(web.perform(curator.get(visit))).hasStatus(404);
        assertThat(web.perform(curator.send(visit + "/restore"))).hasRedirectedUrl(visit);
        assertThat(web.perform(curator.get(visit))).hasStatusOk();
    }

    @Test
    void namesAndImpressionsStayHiddenAndStrangersFindNothing() {
        String visit = path(send(card + "/visits", today, "Уроки", today, "Тайное дело", "Тайное слово", 0));
        var observer = district.signedIn(Role.OBSERVER);
        var stranger = district.neighbour();

        for (String path : Set.of(visit, "/visits", "/visits.csv")) {
            assertThat(web.perform(observer.get(path)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("имя не показывается")
                    .doesNotContain("Тайное", "Образцова");
        }
        assertThat(web.perform(observer.get(visit + "/edit"))).hasStatus(403);
        assertThat(web.perform(stranger.get(visit))).hasStatus(404);
        assertThat(web.perform(stranger.send(visit + "/undo"))).hasStatus(404);
        assertThat(web.perform(stranger.get(card + "/visits/new"))).hasStatus(404);
        assertThat(web.perform(stranger.get("/visits"))).bodyText().doesNotContain(visit);
    }

    @Test
    void theListKeepsToItsBudgetOfStatements() {
        for (int i = 0; i < 5; i++) {
            send(card + "/visits", today, "Визит " + i, "", "", "", 0);
        }
        web.perform(curator.get("/visits"));
        assertThat(CountedStatements.during(
                        () -> assertThat(web.perform(curator.get("/visits"))).hasStatusOk()))
                .isBetween(1, 8);
    }

    private MvcTestResult send(
            String where, Object planned, String purpose, Object held, String done, String seen, int version) {
        var request = curator.upload(where)
                .param("plannedOn", shown(planned))
                .param("purpose", purpose)
                .param("heldOn", shown(held))
                .param("done", done)
                .param("seen", seen);
        return web.perform(version == 0 ? request : request.param("version", Integer.toString(version)));
    }

    private static String shown(Object day) {
        return day instanceof LocalDate date ? Words.day(date) : day.toString();
    }

    private static String path(MvcTestResult result) {
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }
}
