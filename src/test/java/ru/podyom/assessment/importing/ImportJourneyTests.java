package ru.podyom.assessment.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import ru.podyom.PodyomTest;
import ru.podyom.assessment.reading.ResultFiles;
import ru.podyom.workbook.TestBook;

@PodyomTest
class ImportJourneyTests {

    @Autowired
    private ApplicationContext context;

    @TempDir
    private Path folder;

    private ImportFixture imports;

    @BeforeEach
    void prepare() {
        imports = new ImportFixture(context, folder);
    }

    @Test
    void pupilsOfTheExportOf2021ComeToTheirSchoolsByTheDigitsOfTheLogin() throws IOException {
        var id = imports.upload(imports.operator, imports.heldBook(), ResultFiles.MATHS_5);

        assertThat(imports.page(imports.operator, id.path()))
                .contains(
                        "Проведение-2021", "по имени файла — проверьте", "33 строки в файле", "3 школы , 30 участников")
                .contains("Сначала подтвердите процедуру");
        assertThat(imports.confirm(imports.operator, id)).hasStatus(422);

        imports.name(imports.operator, id);
        assertThat(imports.confirm(imports.operator, id)).hasStatus3xxRedirection();
        imports.awaitState(id, "COMMITTED");

        assertThat(imports.current(imports.first)).isEqualTo("10/2");
        assertThat(imports.count("participant_result", id)).isEqualTo(33);
        assertThat(imports.page(imports.operator, id.path() + "/schools/" + imports.first))
                .contains("Не справились 2 из 10 участников", "лист «Sheet», строки 2–12", "50001");
        assertThat(imports.page(imports.operator, "/results")).contains("МКОУ «Первая школа»", "ВПР 2021, 5 класс");
        assertThat(imports.page(imports.operator, "/schools/" + imports.first)).contains("Результаты процедур");
    }

    @Test
    void marksOfIndividualResultsAreTakenAsTheFileHasThem() throws IOException {
        var book = ResultFiles.individual("ВПР 2026 Русский язык 4 класс", "Русский язык", 24);
        for (int pupil = 1; pupil <= 12; pupil++) {
            book.row(ResultFiles.marked(imports.login(1), 40_000 + pupil, pupil <= 4 ? 0 : 4, pupil <= 4 ? 2 : 4));
        }

        var id = imports.upload(imports.operator, book, "2849657.xlsx");
        assertThat(imports.page(imports.operator, id.path()))
                .contains("из шапки файла", "ВПР 2026, 4 класс, Русский язык");
        assertThat(imports.confirm(imports.operator, id)).hasStatus3xxRedirection();
        imports.awaitState(id, "COMMITTED");

        assertThat(imports.current(imports.first)).isEqualTo("12/4");
        assertThat(imports.page(imports.operator, id.path() + "/schools/" + imports.first + "?mark=2"))
                .contains("40001")
                .doesNotContain("40005");
    }

    @Test
    void percentsOfTheStatisticsBecomePeopleWithoutRowsOfPupils() throws IOException {
        var book = ResultFiles.statistics("ВПР 2026 Русский язык 4 класс")
                .row("Выдуманный район(reg99_m001)", 2, 40, 10, 40, 40, 10)
                .row("МКОУ «Первая школа»(" + imports.login(1) + ")", null, 20, 30, 40, 20, 10);

        var id = imports.upload(imports.operator, book, "Ф3.xlsx");
        assertThat(imports.confirm(imports.operator, id)).hasStatus3xxRedirection();
        imports.awaitState(id, "COMMITTED");

        assertThat(imports.current(imports.first)).isEqualTo("20/6");
        assertThat(imports.count("participant_result", id)).isZero();
        assertThat(imports.page(imports.operator, id.path() + "/schools/" + imports.first))
                .contains("одна строка на школу", "строка 12");
    }

    @Test
    void theTemplateOfTheProductComesBackFilledIn() throws IOException {
        assertThat(imports.web().perform(imports.operator.get("/imports/template")))
                .hasStatusOk()
                .headers()
                .hasValue("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        var book = TestBook.sheet("Отметки")
                .row("Подъём: отметки по школам")
                .row()
                .row("Процедура:", "РДР")
                .row("Год:", 2026)
                .row("Класс:", 4)
                .row("Предмет:", "Математика")
                .row()
                .row("Код ОО", "Наименование", "Участников", "«2»", "«3»", "«4»", "«5»", "Отсутствовали")
                .row(imports.login(2), "МКОУ «Вторая школа»", 15, 5, 5, 4, 1, 2);

        var id = imports.upload(imports.operator, book, "наш шаблон.xlsx");
        assertThat(imports.confirm(imports.operator, id)).hasStatus3xxRedirection();
        imports.awaitState(id, "COMMITTED");

        assertThat(imports.current(imports.second)).isEqualTo("15/5");
    }

    @Test
    void unknownSchoolsAreEnteredIntoTheRegistryAndTakenThen() throws IOException {
        var book = imports.heldBook();
        book.row(ResultFiles.participant("sch987654", 50_001, 12));
        var id = imports.upload(imports.operator, book, ResultFiles.MATHS_5);
        imports.name(imports.operator, id);

        assertThat(imports.page(imports.operator, id.path())).contains("Завести в реестр 1 школу");
        assertThat(imports.web().perform(imports.operator.send(id.path() + "/schools")))
                .hasStatus3xxRedirection();

        assertThat(imports.page(imports.operator, id.path()))
                .contains("Школа с кодом sch987654")
                .doesNotContain("Завести в реестр");
        assertThat(imports.confirm(imports.operator, id)).hasStatus3xxRedirection();
        imports.awaitState(id, "COMMITTED");
        assertThat(imports.count("school_result", id)).isEqualTo(4);
    }
}
