package ru.podyom.school;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.school.RegistryFixture.OPERATOR;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.kernel.AcademicYear;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.workbook.TableBook;
import ru.podyom.workbook.TestBook;

/** Pupils of schools by year from a table: by grade or level, problems at once, earlier years kept. */
@PodyomTest
class ContingentWebTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Schools schools;

    @Autowired
    private MockMvcTester web;

    private RegistryFixture registry;
    private SchoolId school;
    private SchoolId other;
    private SignedIn coordinator;

    @BeforeEach
    void aDistrict() {
        registry = RegistryFixture.in(context);
        var municipality = registry.municipality("Контингентный район");
        school = registry.school(municipality, "МКОУ Лесная школа");
        other = registry.school(municipality, "МКОУ Речная школа");
        coordinator = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, municipality);
        schools.setContingent(registry.scope, school, new Contingent(new AcademicYear(2024), 95, 9), OPERATOR);
    }

    @ParameterizedTest
    @EnumSource
    void takesPupilsByGradeOrLevelAndTellsAllProblemsFirst(TableBook container) throws IOException {
        var book = TestBook.sheet("Контингент")
                .row("Школа", "Учебный год", "Всего учеников", "1 класс", "5 класс", "10 класс", "НОО", "ООО")
                .row("МКОУ Лесная школа", "2025/26", 100, 40, 50, 10, null, null)
                .row("МКОУ Речная школа", 2025, null, null, null, null, 30, 45)
                .row("МКОУ Речная школа", 2024, 80, 30, 40, null, null, null)
                .row("МКОУ Речная школа", "давно", "много", null, null, null, null, null)
                .row("Неизвестная школа", 2025, 10, null, null, null, null, null);

        var preview = upload(container.write(book));

        assertThat(preview)
                .hasStatusOk()
                .bodyText()
                .contains("НОО 40, ООО 50, СОО 10", "по классам 70", "B5", "C5", "A6", "Школа не узнана");
        assertThat(contingent(school)).hasSize(1);
        var text = preview.getResponse().getContentAsString();
        var table = text.substring(text.indexOf("hidden>") + 7, text.indexOf("</textarea>"))
                .replace("&#34;", "\"")
                .replace("&quot;", "\"");
        assertThat(web.perform(coordinator
                        .send("/schools/contingent")
                        .param("table", table)
                        .param("fileName", "контингент")))
                .hasStatus(302);
        assertThat(contingent(school)).extracting(Contingent::pupils).containsExactly(100, 95);
        assertThat(contingent(other)).extracting(Contingent::byLevels).containsExactly("НОО 30, ООО 45");
        assertThat(web.perform(coordinator.get("/schools/" + school)))
                .bodyText()
                .contains("НОО 40, ООО 50, СОО 10");
        assertThat(upload(container.write(book))).bodyText().contains("без изменений");
    }

    @Test
    void whatIsNoTableOfPupilsIsRefusedWithASentence() throws IOException {
        var book = TestBook.sheet("Лист").row("Фамилия", "Имя").row("Примеров", "Пётр");
        assertThat(upload(TableBook.XLSX.write(book))).hasStatus(422).bodyText().contains("Не нашли шапку таблицы");
        assertThat(upload(new byte[0])).hasStatus(422);
        var member = SignedIn.inMunicipality(accounts, web, Role.MEMBER, registry.municipality("Другой район"));
        assertThat(web.perform(member.get("/schools/contingent"))).hasStatus(403);
        assertThat(web.perform(coordinator.get("/schools/contingent/template.xlsx")))
                .hasStatusOk();
    }

    private List<Contingent> contingent(SchoolId whose) {
        return schools.contingent(registry.scope, whose);
    }

    private MvcTestResult upload(byte[] content) {
        return web.perform(coordinator
                .upload("/schools/contingent/preview")
                .file(new MockMultipartFile("file", "контингент", "application/octet-stream", content)));
    }
}
