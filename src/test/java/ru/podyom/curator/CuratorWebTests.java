package ru.podyom.curator;

import static org.assertj.core.api.Assertions.assertThat;

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
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.school.RegistryFixture;

@PodyomTest
@Import(CountedStatements.class)
class CuratorWebTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    private RegistryFixture registry;
    private CuratorFixture fixture;
    private MunicipalityId district;
    private SchoolId school;
    private SchoolId strong;
    private PersonId curator;
    private SignedIn coordinator;

    @BeforeEach
    void registry() {
        registry = RegistryFixture.in(context);
        fixture = CuratorFixture.in(context, registry);
        district = registry.municipality("Лесной район");
        school = registry.school(district, "МКОУ Лесная школа");
        strong = registry.school(district, "МКОУ Горная школа");
        curator = fixture.head(district, strong, "Образцова");
        coordinator = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, district);
    }

    @Test
    void aCuratorIsAppointedShownAndTakenBack() {
        assertThat(web.perform(coordinator.get("/curators/new?school=" + school)))
                .hasStatusOk()
                .bodyText()
                .contains("Образцова Анна Ивановна, директор, МКОУ Горная школа");
        String card = path(appoint(curator, school, "01.09.2026", "31.05.2027"));

        assertThat(web.perform(coordinator.get("/schools/" + school)))
                .bodyText()
                .contains("Образцова", "приказ № 12 от 01.09.2026", "с 01.09.2026 по 31.05.2027");
        assertThat(web.perform(coordinator.get("/curators").param("q", "образцова лесная")))
                .bodyText()
                .contains(card, "Действует", "МКОУ Горная школа");
        assertThat(web.perform(coordinator.get("/curators.csv"))).bodyText().contains("Образцова");
        assertThat(web.perform(coordinator.send(card + "/undo"))).hasRedirectedUrl("/curators");
        assertThat(web.perform(coordinator.get(card))).hasStatus(404);
        assertThat(actions())
                .contains("назначить куратора", "отменить назначение куратора", "просмотреть персональные данные");
    }

    @Test
    void aSchoolIsNotHelpedByItsOwnHeadNorByTwoAtATime() {
        PersonId own = fixture.head(district, school, "Примерова");
        assertThat(appoint(own, school, "01.09.2026", ""))
                .hasStatusOk()
                .bodyText()
                .contains("Куратором не может быть работник самой школы", "Примерова");

        assertThat(appoint(curator, school, "01.09.2026", "31.12.2026")).hasStatus(302);
        PersonId another = fixture.head(district, registry.school(district, "МКОУ Речная школа"), "Пробина");
        assertThat(appoint(another, school, "31.12.2026", ""))
                .hasStatusOk()
                .bodyText()
                .contains("уже есть куратор этого вида: Образцова");
        assertThat(appoint(another, school, "01.01.2027", "")).hasStatus(302);
        assertThat(jdbc.sql("select count(*) from curator.curatorship_view where school_id = ?")
                        .param(school.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aTermEndsWithAReasonAndIsResumed() {
        String card = path(appoint(curator, school, "01.09.2026", "31.05.2027"));

        assertThat(end(card, "1", "01.08.2026", "переезд"))
                .hasStatusOk()
                .bodyText()
                .contains("внутри срока");
        assertThat(end(card, "1", "31.10.2026", " ")).bodyText().contains("Укажите, почему");
        assertThat(end(card, "1", "31.10.2026", "переезд")).hasRedirectedUrl(card);
        assertThat(web.perform(coordinator.get(card))).bodyText().contains("переезд", "завершён");
        assertThat(web.perform(coordinator.send(card + "/resume"))).hasRedirectedUrl(card);
        assertThat(end(card, "1", "31.10.2026", "переезд")).bodyText().contains("Пока вы правили");
        assertThat(web.perform(coordinator.get(card))).bodyText().doesNotContain("переезд");
    }

    @Test
    void anIncompleteFormComesBackWithSentences() {
        assertThat(web.perform(
                        coordinator.send("/curators").param("kind", "MUNICIPAL").param("from", "вчера")))
                .hasStatusOk()
                .bodyText()
                .contains("Выберите школу", "Выберите куратора", "Введите номер", "Не удалось прочитать день «вчера»");
        assertThat(appoint(curator, school, "01.09.2026", "01.08.2026"))
                .bodyText()
                .contains("кончается раньше");
    }

    @Test
    void namesStayHiddenAndForeignCuratorsAreNotThere() {
        String card = path(appoint(curator, school, "01.09.2026", ""));
        var observer = SignedIn.inMunicipality(accounts, web, Role.OBSERVER, district);
        var stranger =
                SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, registry.municipality("Соседний район"));
        var head = SignedIn.inSchools(accounts, web, Role.HEAD, Set.of(school));

        for (String path : Set.of("/curators", card, "/curators.csv", "/schools/" + school)) {
            assertThat(web.perform(observer.get(path)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("имя не показывается")
                    .doesNotContain("Образцова");
        }
        assertThat(web.perform(observer.get("/curators?q=Образцова")))
                .bodyText()
                .doesNotContain("МКОУ Лесная");
        assertThat(web.perform(observer.get("/curators/new"))).hasStatus(403);
        assertThat(web.perform(stranger.get(card))).hasStatus(404);
        assertThat(web.perform(stranger.send(card + "/undo"))).hasStatus(404);
        assertThat(web.perform(stranger.get("/curators"))).bodyText().doesNotContain("Образцова");
        assertThat(web.perform(head.get(card))).hasStatusOk().bodyText().contains("Образцова");
    }

    @Test
    void theListKeepsToItsBudgetOfStatements() {
        fixture.appointed(curator, school, LocalDate.of(2026, 9, 1));
        web.perform(coordinator.get("/curators"));

        assertThat(CountedStatements.during(() ->
                        assertThat(web.perform(coordinator.get("/curators"))).hasStatusOk()))
                .isBetween(1, 8);
    }

    private MvcTestResult appoint(PersonId person, SchoolId where, String from, String until) {
        return web.perform(coordinator
                .send("/curators")
                .param("person", person.toString())
                .param("school", where.toString())
                .param("kind", "MUNICIPAL")
                .param("document", "приказ")
                .param("number", "№ 12")
                .param("date", "01.09.2026")
                .param("from", from)
                .param("until", until)
                .param("ground", ""));
    }

    private MvcTestResult end(String card, String version, String day, String reason) {
        return web.perform(coordinator
                .send(card + "/end")
                .param("version", version)
                .param("day", day)
                .param("reason", reason));
    }

    private static String path(MvcTestResult result) {
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }

    private java.util.List<String> actions() {
        return jdbc.sql("select action from journal.entry_view where account_id = ?")
                .param(coordinator.actor().account().value())
                .query(String.class)
                .list();
    }
}
