package ru.podyom.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.school.RegistryFixture.OPERATOR;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ru.podyom.OneDistrict;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.SchoolId;
import ru.podyom.school.CodeSystem;
import ru.podyom.school.SchoolCodes;
import ru.podyom.workbook.TableBook;
import ru.podyom.workbook.TestBook;

/** A contextual survey of ФИС ОКО completes passports; what runs make of them. */
@PodyomTest
class ContextSurveyTests {

    private static final Instant COMMITTED = Instant.parse("2022-06-01T00:00:00Z");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Runs runs;

    @Autowired
    private SchoolCodes codes;

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
    void aSurveyCompletesPassportsAndARunFindsTheCategories() throws IOException {
        var schools = new ArrayList<SchoolId>(List.of(school));
        for (int i = 1; i < 8; i++) {
            schools.add(district.addSchool("МКОУ Полевая школа № " + i));
        }
        var low = schools.get(6);
        var resilient = schools.get(7);
        var results = new ResultFixture(jdbc);
        for (var subject : List.of("Русский язык", "Математика")) {
            for (int year : List.of(2021, 2022)) {
                long file = results.importOf(
                        district.registry().region, new Procedure(ProcedureKind.VPR, year, 5, subject), COMMITTED);
                schools.forEach(
                        one -> results.count(file, one, 20, one.equals(low) ? 9 : one.equals(resilient) ? 0 : 3));
            }
        }
        for (int i = 0; i < 8; i++) {
            var many = i < 6 ? "10" : "40";
            assertThat(desk.enter(coordinator, schools.get(i), Map.of("ONE_PARENT", many, "ON_RECORD", many)))
                    .hasStatus(302);
            codes.add(district.registry().scope, schools.get(i), CodeSystem.FISOKO, "edu24100" + i, OPERATOR);
        }
        assertThat(web.perform(coordinator.get("/runs/" + make()))).bodyText().doesNotContain("ШНСУ");

        var preview = desk.upload(coordinator, survey(), TableBook.XLSX);

        assertThat(web.perform(coordinator.get(preview)))
                .hasStatusOk()
                .bodyText()
                .contains("Контекстная анкета ФИС ОКО 2022", "строка о школах, которых нет среди ваших")
                .contains("ученики 2006 г. р.", "ОВЗ (из 40): 4")
                .doesNotContain("Директоров");
        assertThat(jdbc.sql("select max(content::text) from identification.passport_upload")
                        .query(String.class)
                        .single())
                .doesNotContain("Директоров", "+7");
        assertThat(web.perform(coordinator.send(preview))).hasStatus(302);
        assertThat(web.perform(coordinator.get("/passports/" + low + "?year=2022")))
                .bodyText()
                .contains("16 из 40", "Контекстная анкета ФИС ОКО 2022", "40 из 100");
        var run = make();
        assertThat(web.perform(coordinator.get("/runs/" + run + "/schools/" + low)))
                .bodyText()
                .contains("ШНСУ", "условий 3 из нужных 3: Неполные семьи; Учёт: внутришкольный, КДН, ПДН; ОВЗ")
                .doesNotContain("16 из 40");
        assertThat(web.perform(coordinator.get("/runs/" + run + "/schools/" + resilient)))
                .bodyText()
                .contains("езильентн", "При неблагоприятных условиях ни одного низкого результата");
        assertThat(web.perform(coordinator.get("/runs/" + run + "/schools/" + school)))
                .bodyText()
                .doesNotContain("ШНСУ");
    }

    /** Two sheets of one survey; of the last two of eight schools two fifths have special needs. */
    private static TestBook survey() {
        var book = TestBook.sheet("Анкета 1")
                .row(
                        "логин",
                        "1. Название",
                        "3. ФИО директора",
                        "4. Телефон",
                        "17.1 АОП для глухих",
                        "20. Общее количество обучающихся в ОО");
        for (int i = 0; i < 9; i++) {
            book.row("edu24100" + i, "Школа " + i, "Директоров И. И.", "+7 391 000", "да", 100);
        }
        book.and("Анкета 2")
                .row(
                        "логин",
                        "21. Количество обучающихся 2006 г.р.",
                        "22. Из них с ОВЗ",
                        "23. Количество обучающихся 2007 г.р.",
                        "24. Из них с ОВЗ",
                        "25. Учителей");
        for (int i = 0; i < 9; i++) {
            book.row("edu24100" + i, 18, i < 6 ? 2 : 8, 22, i < 6 ? 2 : 8, 12);
        }
        return book;
    }

    private RunId make() {
        var request = new RunRequest(
                "podyom-2026",
                "1",
                2022,
                district.registry().region.value(),
                district.municipality().value(),
                "");
        return runs.make(district.registry().scope, request, OPERATOR);
    }
}
