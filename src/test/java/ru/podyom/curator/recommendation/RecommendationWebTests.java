package ru.podyom.curator.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ru.podyom.OneDistrict;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.curator.CuratedSchool;
import ru.podyom.curator.interview.InterviewMode;
import ru.podyom.curator.interview.Interviews;
import ru.podyom.curator.interview.NewInterview;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.school.RegistryFixture;

@PodyomTest
class RecommendationWebTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Interviews interviews;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private OneDistrict district;
    private SchoolId school;
    private long interview;
    private String page;
    private SignedIn curator;
    private SignedIn head;

    @BeforeEach
    void aClosedProtocolWithOneRecommendation() {
        var today = LocalDate.now(clock);
        var curated = CuratedSchool.in(context, web, today.minusYears(1));
        district = curated.district();
        school = district.school();
        interview = interviews.write(
                district.registry().scope,
                curated.held(),
                new NewInterview(
                        YearMonth.from(today),
                        today,
                        InterviewMode.PHONE,
                        "директор",
                        "Пропуски",
                        List.of(new NewInterview.Wanted("Провести диагностику", today.plusDays(5)))),
                RegistryFixture.OPERATOR);
        page = "/recommendations/"
                + jdbc.sql("select id from curator.recommendation where interview_id = ?")
                        .param(interview)
                        .query(Long.class)
                        .single();
        curator = curated.curator();
        head = district.head();
    }

    @Test
    void aSchoolReportsInTwoClicksAndTheCuratorDecides() {
        assertThat(web.perform(head.get(page))).hasStatus(404);
        interviews.close(district.registry().scope, interview, 1, RegistryFixture.OPERATOR);
        assertThat(web.perform(head.get("/")))
                .bodyText()
                .contains("/recommendations?state=school", "ждёт отчёта школы");
        assertThat(web.perform(head.get("/recommendations?state=school")))
                .bodyText()
                .contains(page);

        assertThat(web.perform(head.upload(page + "/reports").file(file()).param("text", " ")))
                .hasStatusOk()
                .bodyText()
                .contains("Напишите, что сделано");
        assertThat(web.perform(head.upload(page + "/reports").file(file()).param("text", "Провели в двух классах")))
                .hasRedirectedUrl(page);
        assertThat(web.perform(head.upload(page + "/reports").param("text", "Ещё")))
                .bodyText()
                .contains("уже отправлен");
        assertThat(web.perform(curator.get("/"))).bodyText().contains("отчёт школы на рассмотрении");
        assertThat(web.perform(curator.get(page))).bodyText().contains("Провели в двух классах", "справка.txt");
        assertThat(web.perform(curator.get(page + "/files/" + number("report_file"))))
                .hasBodyTextEqualTo("done");

        String report = page + "/reports/" + number("recommendation_report");
        assertThat(web.perform(curator.send(report + "/return")))
                .hasStatusOk()
                .bodyText()
                .contains("Проверьте заполнение");
        assertThat(web.perform(curator.send(report + "/return").param("note", "Приложите план")))
                .hasRedirectedUrl(page);
        assertThat(web.perform(head.get(page))).bodyText().contains("Приложите план", "Отправить отчёт");
        assertThat(web.perform(curator.send(report + "/accept")))
                .hasStatusOk()
                .bodyText()
                .contains("Проверьте заполнение");
        web.perform(head.upload(page + "/reports").param("text", "План приложен"));
        assertThat(web.perform(curator.send(page + "/reports/" + number("recommendation_report") + "/accept")))
                .hasRedirectedUrl(page);
        assertThat(web.perform(curator.get("/recommendations.csv?state=ACCEPTED")))
                .bodyText()
                .contains("Провести диагностику", "Исполнена");
        assertThat(web.perform(curator.send("/interviews/" + interview + "/reopen")))
                .hasStatus(422)
                .bodyText()
                .contains("уже отчиталась");
    }

    @Test
    void readersDecideNothingAndStrangersFindNothing() {
        interviews.close(district.registry().scope, interview, 1, RegistryFixture.OPERATOR);
        web.perform(head.upload(page + "/reports").file(file()).param("text", "Тайное слово"));
        var observer = district.signedIn(Role.OBSERVER);
        var stranger = SignedIn.inSchools(
                district.accounts(), web, Role.HEAD, Set.of(district.addSchool("МКОУ Дальняя школа")));

        assertThat(web.perform(observer.get(page)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Тайное слово", "справка.txt");
        assertThat(web.perform(observer.get(page + "/files/" + number("report_file"))))
                .hasStatus(404);
        assertThat(web.perform(head.send(page + "/reports/" + number("recommendation_report") + "/accept")))
                .hasStatus(403);
        assertThat(web.perform(stranger.get(page))).hasStatus(404);
        assertThat(web.perform(stranger.get(page + "/files/" + number("report_file"))))
                .hasStatus(404);
        assertThat(web.perform(stranger.upload(page + "/reports").param("text", "Чужое")))
                .hasStatus(404);
        assertThat(web.perform(stranger.get("/recommendations"))).bodyText().doesNotContain("диагностику");
    }

    private long number(String table) {
        return jdbc.sql("select max(id) from curator." + table)
                .query(Long.class)
                .single();
    }

    private static MockMultipartFile file() {
        return new MockMultipartFile("file", "справка.txt", "text/plain", "done".getBytes(StandardCharsets.UTF_8));
    }
}
