package ru.podyom.school.life;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.identification.RunFixture;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.school.RegistryFixture;
import ru.podyom.school.SchoolNames;
import ru.podyom.school.SchoolStatus;
import ru.podyom.school.Schools;
import ru.podyom.school.naming.NameMatch;

@PodyomTest
class SchoolLifeTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Schools schools;

    @Autowired
    private SchoolNames names;

    @Autowired
    private SchoolLife life;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester web;

    private RegistryFixture registry;
    private MunicipalityId place;
    private SignedIn operator;

    @BeforeEach
    void registry() {
        registry = RegistryFixture.in(context);
        place = registry.municipality("Лесной район");
        operator = SignedIn.inRegion(accounts, web, Role.OPERATOR, registry.region);
    }

    @Test
    void aRenamedSchoolIsKnownByBothNamesAndOldPapersKeepTheOldOne() {
        SchoolId school = registry.school(place, "МКОУ Сосновская школа");
        enter(school, "RENAMED", "01.09.2026", "officialName", "МБОУ Ягодинская школа");

        assertThat(schools.get(registry.scope, school).name()).isEqualTo("МБОУ Ягодинская школа");
        assertThat(names.matcher(registry.scope, place).match("МКОУ Сосновская школа"))
                .isInstanceOf(NameMatch.Certain.class);
        assertThat(nameOn(school, "2026-08-31")).isEqualTo("МКОУ Сосновская школа");
        assertThat(nameOn(school, "2026-09-01")).isEqualTo("МБОУ Ягодинская школа");
        assertThat(web.perform(operator.get("/schools/" + school)))
                .bodyText()
                .contains("История", "Переименована", "постановление № 1", "Отменить событие");

        undo(school);
        assertThat(schools.get(registry.scope, school).name()).isEqualTo("МКОУ Сосновская школа");
        assertThat(nameOn(school, "2026-08-31")).isEqualTo("МКОУ Сосновская школа");
        assertThat(names.of(registry.scope, school)).isEmpty();
        assertThat(jdbc.sql("select count(*) from journal.entry where school_id = ? and action like '%событие школы%'")
                        .param(school.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aMergedSchoolIsReachedFromItsSuccessorAndItsResultsStayItsOwn() {
        SchoolId old = registry.school(place, "Малая школа");
        SchoolId middle = registry.school(place, "Средняя школа");
        SchoolId heir = registry.school(place, "Большая школа");
        enter(old, "MERGED", "01.06.2025", "other", middle.toString());
        enter(middle, "MERGED", "01.06.2026", "other", heir.toString());

        assertThat(schools.get(registry.scope, old).data().status()).isEqualTo(SchoolStatus.CLOSED);
        assertThat(life.predecessors(registry.scope, heir))
                .extracting(one -> one.id())
                .containsExactlyInAnyOrder(old, middle);
        assertThat(web.perform(operator.get("/schools/" + heir)))
                .bodyText()
                .contains("Предшественницы", "Малая школа", "не прибавляются", "предшественница: ");
        assertThat(web.perform(operator.get("/schools/" + middle))).bodyText().contains("Преемницы", "Большая школа");
        assertThat(sent(heir, "MERGED", "01.09.2026", "other", old.toString())).contains("закрыта");
        assertThat(sent(old, "RENAMED", "01.09.2026", "officialName", "Иная"))
                .contains("сначала внесите возобновление");
    }

    @Test
    void onlyTheLatestEventIsUndoneAndOnlyInOrder() {
        SchoolId school = registry.school(place, "Степная школа");
        enter(school, "CLOSED", "01.06.2025");
        enter(school, "REOPENED", "01.09.2025");
        long first = life.of(registry.scope, school).getFirst().id();

        assertThat(sent(school, "CLOSED", "01.01.2025")).contains("События вносят по порядку");
        assertThat(sent(school, "CLOSED", "01.01.2040")).contains("ещё не наступила");
        web.perform(operator.send("/schools/" + school + "/life/" + first + "/undo"));
        assertThat(life.of(registry.scope, school)).hasSize(2);
        undo(school);
        assertThat(schools.get(registry.scope, school).data().status()).isEqualTo(SchoolStatus.CLOSED);
        undo(school);
        assertThat(schools.get(registry.scope, school).data().status()).isEqualTo(SchoolStatus.ACTIVE);
        assertThat(life.of(registry.scope, school)).isEmpty();
    }

    @Test
    void aSchoolIsHandedOverByWhoWorksWithBothMunicipalities() {
        MunicipalityId target = registry.municipality("Озёрный район");
        SchoolId school = registry.school(place, "Речная школа");
        var coordinator = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, place);
        assertThat(web.perform(coordinator
                        .send("/schools/" + school + "/life")
                        .param("kind", "TRANSFERRED")
                        .param("day", "01.09.2026")
                        .param("document", "приказ")
                        .param("municipality", target.toString())))
                .hasStatus(404);

        enter(school, "TRANSFERRED", "01.09.2026", "municipality", target.toString());
        assertThat(schools.get(registry.scope, school).municipality()).isEqualTo(target);
        assertThat(web.perform(coordinator.get("/schools/" + school))).hasStatus(404);
        undo(school);
        assertThat(schools.get(registry.scope, school).municipality()).isEqualTo(place);
    }

    @Test
    void branchesAndCampusesStandUnderTheirHead() {
        SchoolId branch = registry.school(place, "Нижняя школа");
        SchoolId head = registry.school(place, "Верхняя школа");
        enter(branch, "BRANCH", "01.09.2026", "other", head.toString());

        assertThat(web.perform(operator.get("/schools/" + head)))
                .bodyText()
                .contains("Филиалы и корпуса", "Нижняя школа", "филиал");
        assertThat(schools.get(registry.scope, branch).data().status()).isEqualTo(SchoolStatus.ACTIVE);
    }

    @Test
    void whoOnlyReadsEntersNothingAndAForeignSchoolIsNotThere() {
        SchoolId school = registry.school(place, "Горная школа");
        var observer = SignedIn.inRegion(accounts, web, Role.OBSERVER, registry.region);
        var stranger = SignedIn.inRegion(accounts, web, Role.OPERATOR, RegistryFixture.in(context).region);

        assertThat(web.perform(observer.get("/schools/" + school))).bodyText().doesNotContain("Внести событие");
        assertThat(web.perform(observer.get("/schools/" + school + "/life/new")))
                .hasStatus(403);
        assertThat(web.perform(stranger.get("/schools/" + school + "/life/new")))
                .hasStatus(404);
        assertThat(web.perform(operator.send("/schools/" + school + "/life").param("kind", "MERGED")))
                .hasStatusOk()
                .bodyText()
                .contains("Дата события вида", "Укажите документ", "Выберите школу");
    }

    @Test
    void aRunShowsTheNameOfItsDayAndStandsInTheHistory() {
        SchoolId school = registry.school(place, "Кедровая школа");
        var run = RunFixture.in(context, registry.region, place, 2026).told(school, Outcome.AT_RISK);
        enter(school, "RENAMED", "22.11.2026", "officialName", "Пихтовая школа");

        assertThat(web.perform(operator.get("/runs/" + run.id())))
                .hasStatusOk()
                .bodyText()
                .contains("Кедровая школа (ныне: Пихтовая школа)");
        assertThat(web.perform(operator.get("/schools/" + school)))
                .bodyText()
                .contains("Пихтовая школа", "Расчёт за 2026 год", "20.11.2026");
    }

    private void enter(SchoolId school, String kind, String day, String... field) {
        assertThat(perform(school, kind, day, field)).hasStatus(302);
    }

    private String sent(SchoolId school, String kind, String day, String... field) {
        try {
            return perform(school, kind, day, field).getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult perform(
            SchoolId school, String kind, String day, String... field) {
        var request = operator.send("/schools/" + school + "/life")
                .param("kind", kind)
                .param("day", day)
                .param("document", "постановление № 1");
        return web.perform(field.length == 0 ? request : request.param(field[0], field[1]));
    }

    private void undo(SchoolId school) {
        var own = life.of(registry.scope, school);
        assertThat(web.perform(operator.send(
                        "/schools/" + school + "/life/" + own.getLast().id() + "/undo")))
                .hasStatus(302);
    }

    private String nameOn(SchoolId school, String day) {
        return jdbc.sql("select school.name_on(s.id, s.short_name, :day::date) from school.school s where s.id = :id")
                .param("day", day)
                .param("id", school.value())
                .query(String.class)
                .single();
    }
}
