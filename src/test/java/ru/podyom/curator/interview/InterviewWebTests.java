package ru.podyom.curator.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
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
import ru.podyom.curator.CuratedSchool;
import ru.podyom.kernel.AcademicYear;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.ui.Words;

@PodyomTest
@Import(CountedStatements.class)
class InterviewWebTests {

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
    private String pair;
    private SignedIn curator;
    private LocalDate today;
    private YearMonth month;

    @BeforeEach
    void registry() {
        today = LocalDate.now(clock);
        month = YearMonth.from(today);
        var curated = CuratedSchool.in(context, web, today.minusYears(1));
        district = curated.district();
        school = district.school();
        pair = curated.card();
        curator = curated.curator();
    }

    @Test
    void aMonthIsMissedDueHeldOrPlannedByTheClock() {
        jdbc.sql("""
                        insert into curator.planned_interview (curatorship_id, month, due_on, exact)
                        values (:id, :past, :past, false), (:id, :now, :end, false), (:id, :next, :next, true)
                        """)
                .param("id", Long.valueOf(pair.replaceAll("\\D", "")))
                .param("past", java.sql.Date.valueOf(month.minusMonths(1).atDay(1)))
                .param("now", java.sql.Date.valueOf(month.atDay(1)))
                .param("end", java.sql.Date.valueOf(month.atEndOfMonth()))
                .param("next", java.sql.Date.valueOf(month.plusMonths(1).atDay(1)))
                .update();
        String year = "/interviews?year=" + AcademicYear.on(today).start();

        assertThat(web.perform(curator.get(year + "&state=DUE")))
                .bodyText()
                .contains(title(month), "Ждёт в этом месяце");
        if (AcademicYear.on(month.minusMonths(1).atDay(1)).equals(AcademicYear.on(today))) {
            assertThat(web.perform(curator.get(year + "&state=MISSED")))
                    .bodyText()
                    .contains(title(month.minusMonths(1)), "Пропущено")
                    .doesNotContain(title(month));
        }
        assertThat(write("обсудили", "", "")).hasStatus(302);
        assertThat(web.perform(curator.get(year + "&state=HELD"))).bodyText().contains(title(month), "Проведено");
        assertThat(web.perform(curator.get(year + "&state=DUE"))).bodyText().doesNotContain(title(month));
        assertThat(web.perform(curator.get("/interviews.csv?state=HELD")))
                .bodyText()
                .contains(title(month));
    }

    @Test
    void aPlanIsMadeForOneAndForAll() {
        assertThat(web.perform(curator.send("/interviews/plan").param("day", "40")))
                .hasStatus(422);
        assertThat(web.perform(curator.send("/interviews/plan").param("day", "31")))
                .hasStatus(302);
        assertThat(planned()).isEqualTo(9);
        AcademicYear year = AcademicYear.on(today);
        assertThat(web.perform(curator.send(pair + "/plan")
                        .param("year", "" + year.start())
                        .param("month", year.start() + "-09", year.start() + "-12")
                        .param("day", "20")))
                .hasStatus(302);
        assertThat(planned()).isEqualTo(2);
        assertThat(web.perform(curator.get(pair + "/interviews"))).bodyText().contains("до 20.12." + year.start());
        assertThat(web.perform(curator.send(pair + "/plan")
                        .param("year", "" + year.start())
                        .param("month", "2001-09")
                        .param("day", "20")))
                .hasStatus(422)
                .bodyText()
                .contains("вне учебного года или срока");
    }

    @Test
    void aProtocolIsWrittenCorrectedClosedAndOpenedAgain() {
        assertThat(web.perform(curator.get(pair + "/interviews/new"))).hasStatusOk();
        assertThat(write("", "Провести диагностику", ""))
                .hasStatusOk()
                .bodyText()
                .contains("Напишите, что обсудили", "Рекомендация 1: укажите срок", "Провести диагностику");
        String protocol = String.valueOf(write("Посещаемость", "Провести диагностику", Words.day(today.plusDays(9)))
                .getResponse()
                .getRedirectedUrl());
        assertThat(write("Ещё раз", "", "")).hasStatusOk().bodyText().contains("уже записано");
        assertThat(correct(protocol, "1", "Пропуски уроков")).hasRedirectedUrl(protocol);
        assertThat(correct(protocol, "1", "Опоздание")).bodyText().contains("Пока вы правили, протокол изменил");
        assertThat(web.perform(curator.send(protocol + "/close").param("version", "2")))
                .hasRedirectedUrl(protocol);
        assertThat(correct(protocol, "3", "Закрытое")).bodyText().contains("Протокол закрыт");
        assertThat(web.perform(curator.get(pair + "/sheet")))
                .hasStatusOk()
                .bodyText()
                .contains("Исправленная рекомендация", "недостаточно данных");
        assertThat(web.perform(curator.send(protocol + "/reopen"))).hasRedirectedUrl(protocol);
        assertThat(web.perform(curator.get(protocol))).bodyText().contains("Пропуски уроков", "не закрыт");
    }

    @Test
    void readersWriteNothingAndStrangersFindNothing() {
        String protocol = String.valueOf(
                write("Имя ученицы", "Дело", Words.day(today)).getResponse().getRedirectedUrl());
        var observer = district.signedIn(Role.OBSERVER);
        var head = district.head();
        var stranger = SignedIn.inSchools(
                district.accounts(), web, Role.CURATOR, Set.of(district.addSchool("МКОУ Дальняя школа")));

        assertThat(web.perform(observer.get(protocol)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Имя ученицы", "Образцова", "Дело");
        assertThat(web.perform(observer.get("/interviews"))).bodyText().doesNotContain("Образцова");
        assertThat(web.perform(head.get(protocol))).hasStatusOk().bodyText().doesNotContain("Имя ученицы", "Дело");
        web.perform(curator.send(protocol + "/close").param("version", "1"));
        assertThat(web.perform(head.get(protocol))).bodyText().contains("Имя ученицы", "Дело");
        assertThat(web.perform(observer.get(protocol)))
                .bodyText()
                .contains("Дело")
                .doesNotContain("Имя ученицы", "Образцова");
        assertThat(web.perform(head.send(protocol + "/close"))).hasStatus(403);
        for (String path : Set.of(protocol, protocol + "/edit", pair + "/sheet", pair + "/interviews")) {
            assertThat(web.perform(stranger.get(path))).as(path).hasStatus(404);
        }
        for (String path :
                Set.of(protocol, protocol + "/close", protocol + "/reopen", pair + "/plan", pair + "/interviews")) {
            assertThat(web.perform(stranger.send(path).param("day", "1")))
                    .as(path)
                    .hasStatus(404);
        }
    }

    @Test
    void theScheduleKeepsToItsBudgetOfStatements() {
        web.perform(curator.send("/interviews/plan").param("day", "25"));
        web.perform(curator.get("/interviews"));

        assertThat(CountedStatements.during(() ->
                        assertThat(web.perform(curator.get("/interviews"))).hasStatusOk()))
                .isBetween(1, 8);
    }

    private static String title(YearMonth month) {
        return ScheduleLine.title(month);
    }

    private long planned() {
        return jdbc.sql("select count(*) from curator.planned_interview where curatorship_id = ?")
                .param(Long.valueOf(pair.replaceAll("\\D", "")))
                .query(Long.class)
                .single();
    }

    private MvcTestResult write(String discussed, String text, String due) {
        return web.perform(curator.send(pair + "/interviews")
                .param("month", month.toString())
                .param("heldOn", Words.day(today))
                .param("mode", "IN_PERSON")
                .param("participants", "директор, куратор")
                .param("discussed", discussed)
                .param("text", text, "", "")
                .param("due", due, "", ""));
    }

    private MvcTestResult correct(String protocol, String version, String discussed) {
        return web.perform(curator.send(protocol)
                .param("version", version)
                .param("month", month.toString())
                .param("heldOn", Words.day(today))
                .param("mode", "PHONE")
                .param("participants", "директор")
                .param("discussed", discussed)
                .param("text", "Исправленная рекомендация", "")
                .param("due", Words.day(today.plusDays(3)), ""));
    }
}
