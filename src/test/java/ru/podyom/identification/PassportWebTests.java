package ru.podyom.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ru.podyom.OneDistrict;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.workbook.TableBook;
import ru.podyom.workbook.TestBook;

/** Social passports: by hand and from our table; who sees which counts. */
@PodyomTest
class PassportWebTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester web;

    private OneDistrict district;
    private SchoolId school;
    private SignedIn coordinator;
    private PassportDesk desk;

    @BeforeEach
    void aDistrict() {
        district = OneDistrict.in(context, web, "Паспортный район", "МКОУ Лесная школа");
        school = district.school();
        desk = new PassportDesk(web);
        coordinator = district.coordinator();
    }

    @Test
    void aHeadEntersThePassportOfItsOwnSchoolOnly() {
        var head = district.head();
        assertThat(desk.enter(head, school, Map.of("ONE_PARENT", "12", "document", "Приказ 1")))
                .hasStatus(302);

        assertThat(web.perform(head.get("/passports/" + school + "?year=2022")))
                .hasStatusOk()
                .bodyText()
                .contains("12 из 100", "социальные паспорта классов", "на 20.09.2022")
                // only who answers for the territory recognises conditions as adverse
                .doesNotContain("Приказ 1");
        assertThat(journal("внести социальный паспорт")).isEqualTo(1);
        assertThat(web.perform(head.get("/schools/" + school))).bodyText().contains("Социальный паспорт", "12 из 100");

        var foreign = district.addSchool("МКОУ Соседская школа");
        assertThat(desk.enter(head, foreign, Map.of("ONE_PARENT", "12"))).hasStatus(404);
        assertThat(web.perform(head.get("/passports/" + foreign))).hasStatus(404);
        var member = district.signedIn(Role.MEMBER);
        assertThat(desk.enter(member, school, Map.of("ONE_PARENT", "12"))).hasStatus(403);
    }

    @Test
    void everythingWrongIsToldAtOnceAndNothingIsLost() {
        var answer =
                desk.enter(coordinator, school, Map.of("pupils", "сто", "ONE_PARENT", "12.5", "asOf", "20.09.2199"));

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Укажите, сколько в школе учеников",
                        "«Неполные семьи»: нужно целое число",
                        "Укажите дату",
                        "12.5",
                        "сто");
        assertThat(desk.enter(coordinator, school, Map.of("DISABILITY", "101")))
                .bodyText()
                .contains("от 0 до 100, сколько их в школе");
        assertThat(web.perform(coordinator.get("/passports?year=2022")))
                .bodyText()
                .contains("есть у 0 из");
    }

    @Test
    void whoChangesAnOlderVersionIsToldAndKeepsWhatIsTyped() {
        assertThat(desk.enter(coordinator, school, Map.of("ONE_PARENT", "12"))).hasStatus(302);

        assertThat(desk.enter(coordinator, school, Map.of("ONE_PARENT", "14", "version", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("изменил другой человек", "value=\"14\"", "name=\"version\" value=\"1\"");
    }

    @Test
    void countsOfAFewChildrenStayWithTheSchoolAndTheCoordinators() {
        assertThat(desk.enter(coordinator, school, Map.of("GUARDIANSHIP", "3", "ONE_PARENT", "98", "DISABILITY", "17")))
                .hasStatus(302);
        var member = district.signedIn(Role.MEMBER);

        for (var path : List.of(
                "/passports?year=2022", "/passports.csv?year=2022", "/passports/" + school, "/schools/" + school)) {
            assertThat(web.perform(member.get(path)))
                    .as(path)
                    .hasStatusOk()
                    .bodyText()
                    .contains("скрыто", "17")
                    .doesNotContain("98", "3 из 100", "2 из 100");
        }
        assertThat(web.perform(coordinator.get("/passports.csv?year=2022")))
                .bodyText()
                .contains(";3;", ";98;")
                .doesNotContain("скрыто");
    }

    @ParameterizedTest
    @EnumSource
    void takesItsOwnTableFromEveryContainerWithAllProblemsAtOnce(TableBook container) throws IOException {
        var second = district.addSchool("МКОУ Речная школа");
        var book = TestBook.sheet("Паспорта")
                .row(
                        "№ в реестре",
                        "Школа",
                        "Год",
                        "Всего учеников",
                        "Неполные семьи",
                        "ОВЗ",
                        "Откуда сведения",
                        "На дату")
                .row(school.value(), "Лесная", 2022, 120, 14, 6, "паспорта классов", "20.09.2022")
                .row(null, "МКОУ Речная школа", 2022, 80, 90, null, "паспорта классов", "вчера")
                .row(null, "Неизвестная школа", 2022, 80, 9, null, "паспорта классов", "20.09.2022")
                .row(null, "Пустая школа", 2022, null, null, null, null, null);

        var preview = desk.upload(coordinator, book, container);

        assertThat(web.perform(coordinator.get(preview)))
                .hasStatusOk()
                .bodyText()
                .contains("E3", "от 0 до 80, сколько их в школе", "H3", "Укажите дату", "B4", "Школа не узнана")
                .contains("Записать только верные строки (1)")
                .doesNotContain("Пустая школа");
        assertThat(web.perform(coordinator.send(preview))).hasStatus(422);
        assertThat(web.perform(coordinator.send(preview).param("rows", "good"))).hasStatus(302);
        assertThat(web.perform(coordinator.send(preview).param("rows", "good"))).hasStatus(422);
        assertThat(web.perform(coordinator.get("/passports/" + school + "?year=2022")))
                .bodyText()
                .contains("14 из 120", "6 из 120");
        assertThat(web.perform(coordinator.get("/passports/" + second + "?year=2022")))
                .bodyText()
                .contains("Паспортов этой школы ещё нет");
        var neighbour = district.neighbour();
        assertThat(web.perform(neighbour.get(preview))).hasStatus(404);
    }

    @Test
    void theTemplateComesBackAsItWasSent() throws IOException {
        assertThat(desk.enter(coordinator, school, Map.of("ONE_PARENT", "12", "DISABILITY", "0")))
                .hasStatus(302);

        var template = web.perform(coordinator.get("/passports/template.xlsx?year=2022"))
                .getResponse()
                .getContentAsByteArray();
        var preview =
                desk.upload(coordinator, template, "шаблон.xlsx").getResponse().getRedirectedUrl();

        assertThat(web.perform(coordinator.get(String.valueOf(preview))))
                .bodyText()
                .contains("Паспорта уже такие", "Наш шаблон");
    }

    @Test
    void aFileOfAnotherKindIsRefusedWithASentence() throws IOException {
        var book = TestBook.sheet("Лист").row("Фамилия", "Имя").row("Примеров", "Пётр");
        assertThat(desk.upload(coordinator, TableBook.XLSX.write(book), "чужой.xlsx"))
                .hasStatus(422)
                .bodyText()
                .contains("Не нашли шапку таблицы", "чужой.xlsx");
        assertThat(desk.upload(coordinator, new byte[] {'P', 'K', 3, 4, 0}, "сломан.xlsx"))
                .hasStatus(422);
        assertThat(desk.upload(coordinator, new byte[0], "пустой.xlsx")).hasStatus(422);
    }

    private int journal(String action) {
        return jdbc.sql("select count(*) from journal.entry where action = ? and school_id = ?")
                .params(action, school.value())
                .query(Integer.class)
                .single();
    }
}
