package ru.podyom.assessment.marker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.assessment.importing.ImportFixture;
import ru.podyom.kernel.Role;
import ru.podyom.workbook.TestBook;

/** Official lists of signs: taken whole or not at all, replaced by a newer copy, seen in one's own schools only. */
@PodyomTest
class MarkersTests {

    private static final Object[] HEADER = {
        "Год", "Логин", "Муниципалитет", "ОО", "4 РУ", "4 МА", "5 РУ", "5 МА", "Количество маркеров"
    };

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
    void aListIsTakenShownAndReplacedByItsNewerCopy() throws IOException {
        assertThat(send(
                        imports.operator,
                        list().row(2024, imports.login(1), "Район", "Первая", 1, null, null, 1, 2)
                                .row(2024, imports.login(2), "Район", "Вторая", null, 1, null, null, 1)
                                .row(2024, "edu000001", "Район", "Чужая", 1, null, null, null, 1)))
                .hasStatus3xxRedirection();
        assertThat(imports.page(imports.operator, "/markers"))
                .contains("МКОУ «Первая школа»", "4 РУ", "5 МА", "ВПР, 4 класс, Русский язык", "Список 2024");
        assertThat(markers()).isEqualTo(3);

        assertThat(send(
                        imports.operator,
                        list().row(2024, imports.login(1), "Район", "Первая", 1, null, null, null, 1)))
                .hasStatus3xxRedirection();
        assertThat(markers()).isEqualTo(1);

        assertThat(imports.page(imports.coordinator(imports.neighbour), "/markers"))
                .doesNotContain("МКОУ «Первая школа»");
        assertThat(imports.web().perform(imports.operator.get("/markers.xlsx"))).hasStatusOk();
    }

    @Test
    void aListOfNamesIsTakenAndCanBeRemoved() throws IOException {
        var names = TestBook.sheet("Лист1")
                .row("Список школ")
                .row("ОО", "Муниципалитет", "ОГЭ РУ", "ОГЭ МА")
                .row("МКОУ Первая школа", "Выдуманный район", 1, null)
                .row("МКОУ Никакая школа", "Выдуманный район", 1, 1)
                .row("Итого", null, 2, 1);
        assertThat(send(imports.operator, names)).hasStatus(422);

        assertThat(send(imports.operator, names, "2023")).hasStatus3xxRedirection();
        assertThat(imports.page(imports.operator, "/markers")).contains("ОГЭ, 9 класс, Русский язык");
        assertThat(markers()).isEqualTo(1);

        var removal = imports.operator.send("/markers/removal").param("list", "2023 Список 2024");
        assertThat(imports.web().perform(removal)).hasStatus3xxRedirection();
        assertThat(markers()).isZero();
    }

    @Test
    void aDistrictReplacesTheListInItsOwnSchoolsOnly() throws IOException {
        assertThat(send(
                        imports.operator,
                        list().row(2024, imports.login(1), "Район", "Первая", 1, null, null, null, 1)))
                .hasStatus3xxRedirection();

        var neighbour = list().row(2024, imports.login(3), "Район", "Третья", null, 1, null, null, 1);
        var operator = SignedIn.inMunicipality(
                context.getBean(Accounts.class), imports.web(), Role.OPERATOR, imports.neighbour);
        assertThat(send(operator, neighbour)).hasStatus3xxRedirection();

        assertThat(markers()).isEqualTo(1);
    }

    @Test
    void aListWithAnErrorIsNotTakenAndItsCellIsNamed() throws IOException {
        var result = send(
                imports.operator,
                list().row(2024, imports.login(1), "Район", "Первая", 1, null, null, null, 3)
                        .row(2024, imports.login(2), "Район", "Вторая", "да", null, null, null, 1));

        assertThat(result).hasStatus(422);
        assertThat(ImportFixture.text(result)).contains("замечаний 2", "ячейка I2", "ячейка E3, стоит «да»");
        assertThat(markers()).isZero();
    }

    private static TestBook list() {
        return TestBook.sheet("Лист1").row(HEADER);
    }

    private long markers() {
        return imports.jdbc()
                .sql("select count(*) from assessment.objectivity_marker where school_id in (?, ?)")
                .params(imports.first.value(), imports.second.value())
                .query(Long.class)
                .single();
    }

    private MvcTestResult send(SignedIn by, TestBook book) throws IOException {
        return send(by, book, "");
    }

    private MvcTestResult send(SignedIn by, TestBook book, String year) throws IOException {
        var content = Files.readAllBytes(book.save(folder.resolve("bias.xlsx")));
        return imports.web()
                .perform(by.upload("/markers")
                        .file(new MockMultipartFile("file", "bias.xlsx", "application/octet-stream", content))
                        .param("source", "Список 2024")
                        .param("year", year));
    }
}
