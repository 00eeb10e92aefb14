package ru.podyom.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.school.RegistryFixture;

@PodyomTest
class PeopleWebTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    private RegistryFixture registry;
    private MunicipalityId district;
    private SchoolId school;
    private SignedIn coordinator;

    @BeforeEach
    void registry() {
        registry = RegistryFixture.in(context);
        district = registry.municipality("Лесной район");
        school = registry.school(district, "МКОУ Лесная школа");
        coordinator = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, district);
    }

    @Test
    void aHeadIsEnteredAndShownOnTheCardOfTheSchool() {
        String card = enter("Образцова", "HEAD", "директор");

        assertThat(web.perform(coordinator.get("/schools/" + school)))
                .bodyText()
                .contains("Образцова Анна И.", "директор");
        web.perform(coordinator.send(card + "/contacts").param("kind", "PHONE").param("value", "+7 391 000-00-00"));
        assertThat(web.perform(coordinator.get(card))).bodyText().contains("+7 391 000-00-00");
        assertThat(web.perform(coordinator
                        .send(card + "/contacts")
                        .param("kind", "EMAIL")
                        .param("value", "нет")))
                .bodyText()
                .contains("не похож на адрес");
    }

    private String enter(String family, String duty, String title) {
        return String.valueOf(web.perform(coordinator
                        .send("/people")
                        .param("family", family)
                        .param("given", "Анна")
                        .param("patronymic", "И.")
                        .param("duty", duty)
                        .param("title", title)
                        .param("school", school.toString())
                        .param("from", "1 сентября 2021"))
                .getResponse()
                .getRedirectedUrl());
    }

    @Test
    void anIncompleteFormComesBackWithSentences() {
        assertThat(web.perform(coordinator.send("/people").param("duty", "HEAD").param("from", "вчера")))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Введите фамилию", "Введите должность", "выберите школу", "Не удалось прочитать день «вчера»");
    }

    @Test
    void aFullNamesakeIsAskedAbout() {
        enter("Образцова", "HEAD", "директор");

        assertThat(enter("Образцова", "TEACHER", "учитель")).isEqualTo("null");
        assertThat(people.meantBy(registry.scope, district, new PersonName("Образцовой", "А", "И")))
                .hasSize(1);
    }

    @Test
    void aPositionEndsAndLeavesTheList() {
        String card = enter("Образцова", "HEAD", "директор");
        long position = jdbc.sql("select max(id) from people.position_view")
                .query(Long.class)
                .single();

        assertThat(web.perform(coordinator
                        .send(card + "/positions/" + position + "/end")
                        .param("day", "01.01.2020")))
                .hasStatus(422);
        assertThat(web.perform(coordinator
                        .send(card + "/positions/" + position + "/end")
                        .param("day", "31.08.2022")))
                .hasRedirectedUrl(card);
        assertThat(web.perform(coordinator.get("/people"))).bodyText().doesNotContain("Образцова");
        assertThat(web.perform(coordinator.get("/people").param("former", "yes")))
                .bodyText()
                .contains("Образцова");
    }

    @Test
    void namesAreNotShownWithoutTheRightToPersonalData() {
        String card = enter("Образцова", "HEAD", "директор");
        var observer = SignedIn.inMunicipality(accounts, web, Role.OBSERVER, district);

        assertThat(web.perform(observer.get("/people")))
                .bodyText()
                .contains("директор")
                .doesNotContain("Образцова");
        assertThat(web.perform(observer.get("/people").param("q", "Образцова")))
                .bodyText()
                .doesNotContain("директор");
        assertThat(web.perform(observer.get("/people.csv"))).bodyText().doesNotContain("Образцова");
        assertThat(web.perform(observer.get("/schools/" + school))).bodyText().doesNotContain("Образцова");
        assertThat(web.perform(observer.get(card))).hasStatus(404);
    }

    @Test
    void foreignPeopleAreNotThere() {
        String card = enter("Образцова", "HEAD", "директор");
        var neighbour =
                SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, registry.municipality("Соседний район"));
        var team = SignedIn.inSchools(accounts, web, Role.TEAM, Set.of(school));

        assertThat(web.perform(neighbour.get(card))).hasStatus(404);
        assertThat(web.perform(neighbour
                        .send(card)
                        .param("family", "Чужая")
                        .param("given", "А")
                        .param("version", "1")))
                .hasStatus(404);
        assertThat(web.perform(neighbour.get("/people"))).bodyText().doesNotContain("Образцова");
        assertThat(web.perform(team.get(card))).hasStatusOk();
    }

    @Test
    void everyLookAtPersonalDataIsInTheJournal() {
        String card = enter("Образцова", "HEAD", "директор");
        web.perform(coordinator.get(card));
        web.perform(coordinator.get("/people"));
        web.perform(coordinator.get("/people.xlsx"));

        assertThat(jdbc.sql(
                                "select action from journal.entry_view where account_id = ? and kind in ('человек', 'люди') order by id")
                        .param(coordinator.actor().account().value())
                        .query(String.class)
                        .list())
                .isEqualTo(List.of(
                        "добавить человека",
                        "указать должность",
                        "открыть карточку человека",
                        "просмотреть персональные данные",
                        "просмотреть персональные данные"));
    }

    @Test
    void aRenameUponAnotherStateIsRefused() {
        String card = enter("Образцова", "HEAD", "директор");
        PersonId id = new PersonId(Long.parseLong(card.replaceAll("\\D", "")));
        people.rename(registry.scope, id, 1, new PersonName("Пробная", "Анна", ""), RegistryFixture.OPERATOR);

        assertThat(web.perform(coordinator
                        .send(card)
                        .param("family", "Третья")
                        .param("given", "А")
                        .param("version", "1")))
                .bodyText()
                .contains("Пока вы правили, карточку изменил");
    }
}
