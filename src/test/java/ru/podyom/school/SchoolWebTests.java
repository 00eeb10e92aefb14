package ru.podyom.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import ru.podyom.CountedStatements;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;

@PodyomTest
@Import(CountedStatements.class)
class SchoolWebTests {

    private static final int LIST_BUDGET = 8;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SchoolCodes codes;

    private RegistryFixture registry;
    private MunicipalityId district;
    private SchoolId school;
    private SignedIn coordinator;

    @BeforeEach
    void registry() {
        registry = RegistryFixture.in(context);
        district = registry.municipality("Лесной район");
        school = registry.school(district, "МКОУ Ёлкинская школа № 7");
        registry.school(district, "МКОУ Степная школа");
        coordinator = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, district);
    }

    @Test
    void aSchoolIsEnteredThenFoundThenChanged() {
        var added = web.perform(
                form(coordinator.send("/schools"), "МБОУ Новая СОШ").param("municipality", district.toString()));
        String card = String.valueOf(added.getResponse().getRedirectedUrl());

        assertThat(card).matches("/schools/\\d+");
        assertThat(web.perform(coordinator.get(card)))
                .hasStatusOk()
                .bodyText()
                .contains("МБОУ Новая СОШ", "Средняя школа");
        assertThat(web.perform(form(coordinator.send(card), "МБОУ Другая СОШ").param("version", "1")))
                .hasStatus(302);
        assertThat(web.perform(coordinator.get(card))).bodyText().contains("МБОУ Другая СОШ", "прежнее название");
        assertThat(web.perform(form(coordinator.send(card), "МБОУ Третья СОШ").param("version", "1")))
                .hasStatusOk()
                .bodyText()
                .contains("Пока вы правили, карточку изменил", "МБОУ Третья СОШ");
    }

    private static MockHttpServletRequestBuilder form(MockHttpServletRequestBuilder request, String name) {
        return request.param("officialName", name)
                .param("shortName", "")
                .param("kind", "SECONDARY")
                .param("legalForm", "MUNICIPAL_BUDGETARY")
                .param("locality", "с. Лесное")
                .param("rural", "yes")
                .param("levels", "PRIMARY", "BASIC")
                .param("status", "ACTIVE");
    }

    @Test
    void anIncompleteFormComesBackWithItsValuesAndSentences() {
        assertThat(web.perform(coordinator
                        .send("/schools")
                        .param("locality", "с. Лесное")
                        .param("status", "ACTIVE")))
                .hasStatusOk()
                .bodyText()
                .contains("Введите официальное название", "Выберите тип школы", "Выберите муниципалитет", "с. Лесное");
    }

    @Test
    void searchForgivesYoHyphenSignAndLayout() {
        for (String query : List.of("ёлкинск", "елкинская", "№7", "tkrbycr")) {
            assertThat(web.perform(coordinator.get("/schools").param("q", query)))
                    .as(query)
                    .bodyText()
                    .contains("МКОУ Ёлкинская школа № 7")
                    .doesNotContain("МКОУ Степная школа");
        }
    }

    @Test
    void foreignSchoolsAreNotThere() {
        var neighbour =
                SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, registry.municipality("Соседний район"));
        var head = SignedIn.inSchools(accounts, web, Role.HEAD, Set.of(school));

        assertThat(web.perform(neighbour.get("/schools/" + school))).hasStatus(404);
        assertThat(web.perform(neighbour.get("/schools/" + school + "/edit"))).hasStatus(404);
        assertThat(web.perform(
                        form(neighbour.send("/schools/" + school), "Чужая").param("version", "1")))
                .hasStatus(404);
        assertThat(web.perform(form(neighbour.send("/schools"), "Чужая").param("municipality", district.toString())))
                .hasStatus(404);
        assertThat(web.perform(neighbour
                        .send("/schools/" + school + "/names")
                        .param("alias", "Чужая")
                        .param("source", "TYPED")))
                .hasStatus(404);
        assertThat(web.perform(neighbour.get("/schools"))).bodyText().doesNotContain("Ёлкинская");
        assertThat(web.perform(head.get("/schools/" + school))).hasStatusOk();
        assertThat(web.perform(head.get("/schools")))
                .bodyText()
                .contains("Ёлкинская")
                .doesNotContain("Степная");
        assertThat(web.perform(head.get("/schools/new"))).hasStatus(403);
    }

    @Test
    void aCodeIsAddedOnceAndItsRefusalStandsBesideTheField() {
        String card = "/schools/" + school;

        assertThat(web.perform(coordinator
                        .send(card + "/codes")
                        .param("system", "FISOKO")
                        .param("code", "edu240777")))
                .hasRedirectedUrl(card + "#codes");
        web.perform(coordinator.get(card));
        web.perform(coordinator.send(card + "/codes").param("system", "FISOKO").param("code", "едu240777"));

        assertThat(web.perform(coordinator.get(card)))
                .bodyText()
                .contains("edu240777", "есть русские буквы", "value=\"едu240777\"");
        assertThat(codes.of(registry.scope, school)).hasSize(1);
    }

    @Test
    void pupilsOfAYearAreTypedAndWrongOnesRefused() {
        String card = "/schools/" + school;

        web.perform(coordinator.send(card + "/contingent").param("year", "2026").param("pupils", "112"));
        assertThat(web.perform(coordinator.get(card))).bodyText().contains("2026/27", "112");
        web.perform(coordinator.send(card + "/contingent").param("year", "2026").param("pupils", "сто"));
        assertThat(web.perform(coordinator.get(card))).bodyText().contains("а введено «сто»");
    }

    @Test
    void theFileHasAllRowsAndASheetAboutItself() throws Exception {
        byte[] file = web.perform(coordinator.get("/schools.xlsx").param("rural", "yes"))
                .getResponse()
                .getContentAsByteArray();

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getSheetName(0)).isEqualTo("О выгрузке");
            assertThat(book.getSheet("Данные").getLastRowNum()).isEqualTo(2);
            assertThat(book.getSheet("Данные").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("МКОУ Ёлкинская школа № 7");
        }
    }

    @Test
    void theListKeepsToItsBudgetOfStatements() {
        int statements = CountedStatements.during(
                () -> assertThat(web.perform(coordinator.get("/schools").param("q", "школа")))
                        .hasStatusOk());

        // Session and account take five of them, whatever the page.
        assertThat(statements).isBetween(1, LIST_BUDGET);
    }

    @Test
    void eachWriteLeavesALineInTheJournal() {
        web.perform(coordinator
                .send("/schools/" + school + "/names")
                .param("alias", "ЁСШ")
                .param("source", "TYPED"));

        assertThat(jdbc.sql("select details from journal.entry_view where school_id = ? and account_id = ?")
                        .params(school.value(), coordinator.actor().account().value())
                        .query(String.class)
                        .list())
                .containsExactly("ЁСШ");
    }
}
