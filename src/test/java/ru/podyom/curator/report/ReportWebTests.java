package ru.podyom.curator.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ru.podyom.CountedStatements;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.curator.CuratorFixture;
import ru.podyom.curator.interview.InterviewMode;
import ru.podyom.curator.interview.Interviews;
import ru.podyom.curator.interview.NewInterview;
import ru.podyom.curator.interview.Plans;
import ru.podyom.curator.visit.NewVisit;
import ru.podyom.curator.visit.Visits;
import ru.podyom.kernel.AcademicYear;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.school.RegistryFixture;

@PodyomTest
@Import(CountedStatements.class)
class ReportWebTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Interviews interviews;

    @Autowired
    private Plans plans;

    @Autowired
    private Visits visits;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Clock clock;

    private RegistryFixture registry;
    private MunicipalityId district;
    private SchoolId school;
    private String report;

    @BeforeEach
    void aCuratorWhoTalkedOnceAndMissedAMonth() throws IOException {
        registry = RegistryFixture.in(context);
        CuratorFixture fixture = CuratorFixture.in(context, registry);
        district = registry.municipality("Лесной район");
        school = registry.school(district, "МКОУ Лесная школа");
        SchoolId second = registry.school(district, "МКОУ Речная школа");
        var person = fixture.head(district, registry.school(district, "МКОУ Горная школа"), "Образцова");
        LocalDate today = LocalDate.now(clock);
        long held = fixture.appointed(person, school, today.minusYears(1));
        fixture.appointed(person, second, today.minusYears(1));
        report = "/curators/" + held + "/report";
        YearMonth past = YearMonth.from(today).minusMonths(1);
        plans.plan(
                registry.scope,
                held,
                AcademicYear.on(past.atDay(1)),
                List.of(past),
                25,
                false,
                RegistryFixture.OPERATOR);
        long talk = interviews.write(
                registry.scope,
                held,
                new NewInterview(
                        YearMonth.from(today),
                        today,
                        InterviewMode.PHONE,
                        "директор",
                        "Пропуски",
                        List.of(new NewInterview.Wanted("Провести диагностику", today.plusDays(5)))),
                RegistryFixture.OPERATOR);
        interviews.close(registry.scope, talk, 1, RegistryFixture.OPERATOR);
        visits.add(
                registry.scope,
                held,
                new NewVisit(today, "Посетить уроки", today, "Два урока", "Тайное слово"),
                List.of(),
                RegistryFixture.OPERATOR);
        report += "?from=" + ru.podyom.ui.Words.day(past.atDay(1));
    }

    @Test
    void theReportTellsOfSchoolsTalksRecommendationsAndVisits() throws IOException {
        var coordinator = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, district);
        String[] told = {
            "Образцова Анна Ивановна", "2\u00a0школы за период", "МКОУ Речная школа", "Проведено 1 из 2, пропущено 1",
            "Исполнено 0 из 1", "Провести диагностику", "Посетить уроки", "Тайное слово"
        };
        assertThat(web.perform(coordinator.get(report)))
                .hasStatusOk()
                .bodyText()
                .contains(told);

        byte[] word = web.perform(coordinator.get(report.replace("/report", "/report.docx")))
                .getResponse()
                .getContentAsByteArray();
        try (var document = new XWPFDocument(new ByteArrayInputStream(word));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains(told).contains("Отчёт куратора", "Вид кураторства");
            assertThat(document.getTables()).hasSize(4);
        }
    }

    @Test
    void namesStayHiddenStrangersFindNothingAndABadPeriodIsSaid() {
        var observer = SignedIn.inMunicipality(accounts, web, Role.OBSERVER, district);
        var stranger =
                SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, registry.municipality("Соседний район"));
        var head = SignedIn.inSchools(accounts, web, Role.HEAD, Set.of(school));

        assertThat(web.perform(observer.get(report)))
                .hasStatusOk()
                .bodyText()
                .contains("имя не показывается")
                .doesNotContain("Образцова", "Тайное слово");
        assertThat(web.perform(stranger.get(report))).hasStatus(404);
        assertThat(web.perform(stranger.get(report.replace("/report", "/report.docx"))))
                .hasStatus(404);
        assertThat(web.perform(head.get(report)))
                .hasStatusOk()
                .bodyText()
                .contains("1\u00a0школа за период")
                .doesNotContain("МКОУ Речная школа");
        assertThat(web.perform(observer.get(report + "&to=завтра")))
                .hasStatus(422)
                .bodyText()
                .contains("Не удалось прочитать день «завтра»");
        assertThat(web.perform(observer.get(report + "&to=01.01.2001")))
                .hasStatus(422)
                .bodyText()
                .contains("кончается раньше");
    }

    @Test
    void theReportKeepsToItsBudgetOfStatements() {
        var coordinator = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, district);
        web.perform(coordinator.get(report));
        assertThat(CountedStatements.during(
                        () -> assertThat(web.perform(coordinator.get(report))).hasStatusOk()))
                .isBetween(1, 11);
    }
}
