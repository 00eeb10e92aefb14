package ru.podyom.assessment.guessing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ru.podyom.PodyomTest;
import ru.podyom.assessment.header.Column;
import ru.podyom.assessment.header.ColumnGuess;
import ru.podyom.assessment.importing.ImportFixture;
import ru.podyom.assessment.importing.ImportFixture.Loaded;
import ru.podyom.workbook.TestBook;

/** A table in no known layout is read the way a person says, and the way is remembered. */
@PodyomTest
class NamedColumnsTests {

    private static final Map<String, String> SENT = Map.of(
            "sheet", "Свод", "row", "2", "NAME", "1", "COUNT", "2", "TWO", "3", "THREE", "4", "FOUR", "5", "FIVE", "6");

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
    void aTableIsGuessedNamedPreviewedLoadedAndRemembered() throws IOException {
        var id = imports.upload(imports.coordinator(imports.district), table(), "наш свод.xlsx");
        var coordinator = imports.coordinator(imports.district);
        assertThat(imports.page(coordinator, id.path())).contains("Файл не прочитан", "Указать столбцы таблицы");
        assertThat(html(id))
                .contains("<option value=\"1\" selected>B: Учреждение</option>")
                .contains("<option value=\"2\" selected>C: Писали работу</option>")
                .contains("<option value=\"3\" selected>D: на «2»</option>")
                .contains("МКОУ «Первая школа»");

        assertThat(send(id, SENT)).hasStatus3xxRedirection();

        assertThat(imports.page(coordinator, id.path()))
                .contains("Таблица с указанными столбцами", "ВПР 2025, 6 класс, Математика", "узнаны по названию");
        assertThat(imports.confirm(coordinator, id)).hasStatus3xxRedirection();
        imports.awaitState(id, "COMMITTED");
        assertThat(imports.current(imports.first)).isEqualTo("20/7");

        var next = imports.upload(coordinator, table().row(3, "МКОУ «Новая школа»", 4, 1, 1, 1, 1), "свод 2.xlsx");
        assertThat(imports.page(coordinator, next.path() + "/columns"))
                .contains("Столбцы таблицы с такой же шапкой указал(а)", "Примерова П. П.");
        assertThat(imports.state(next)).isEqualTo("REFUSED");
    }

    @Test
    void aWrongMappingIsToldAndKeepsWhatWasChosen() throws IOException {
        var id = imports.upload(imports.operator, table(), "наш свод.xlsx");

        var nothing = send(id, Map.of("sheet", "Свод", "row", "2", "NAME", "1"));
        var twice = send(id, Map.of("sheet", "Свод", "row", "2", "NAME", "1", "COUNT", "2", "BELOW", "2"));

        assertThat(nothing).hasStatus(422);
        assertThat(ImportFixture.text(nothing)).contains("Не хватает столбцов с результатами");
        assertThat(nothing).bodyText().contains("<option value=\"1\" selected>B: Учреждение</option>");
        assertThat(ImportFixture.text(twice)).contains("Один столбец указан дважды");
        assertThat(imports.state(id)).isEqualTo("REFUSED");
    }

    @Test
    void figuresInWrongColumnsAreNamedInThePreview() throws IOException {
        var id = imports.upload(imports.operator, table(), "наш свод.xlsx");

        assertThat(send(id, Map.of("sheet", "Свод", "row", "2", "NAME", "0", "COUNT", "1", "BELOW", "2")))
                .hasStatus3xxRedirection();

        assertThat(imports.page(imports.operator, id.path())).contains("Ожидалось целое число участников");
        assertThat(imports.confirm(imports.operator, id)).hasStatus(422);
    }

    @Test
    void strangersSeeNothingOfATable() throws IOException {
        var id = imports.upload(imports.operator, table(), "наш свод.xlsx");

        assertThat(imports.web().perform(imports.coordinator(imports.neighbour).get(id.path() + "/columns")))
                .hasStatus(404);
    }

    @Test
    void theHeaderIsFoundBelowTitlesAndReadByItsWords() {
        var rows = List.of(
                List.of("Итоги", "", "", "", ""),
                List.of("", "", "", "", ""),
                List.of("Код ОО", "Школа", "Класс", "Кол-во писавших участников", "Не преодолели порог, %"),
                List.of("9306", "Школа № 1", "9", "20", "15"));

        assertThat(ColumnGuess.headerRow(rows)).isEqualTo(3);
        assertThat(ColumnGuess.columns(rows.get(2)))
                .containsOnly(
                        Map.entry(Column.SCHOOL, 0),
                        Map.entry(Column.NAME, 1),
                        Map.entry(Column.CLASS, 2),
                        Map.entry(Column.COUNT, 3),
                        Map.entry(Column.BELOW_SHARE, 4));
    }

    private TestBook table() {
        return TestBook.sheet("Свод")
                .row("ВПР 2025, 6 класс, Математика")
                .row("№", "Учреждение", "Писали работу", "на «2»", "на «3»", "на «4»", "на «5»")
                .row(1, "МКОУ «Первая школа»", 20, 7, 7, 4, 2)
                .row(2, "МКОУ «Вторая школа»", 10, "10%", "50%", "30%", "10%");
    }

    private String html(Loaded id) {
        return new String(
                imports.web()
                        .perform(imports.operator.get(id.path() + "/columns"))
                        .getResponse()
                        .getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private MvcTestResult send(Loaded id, Map<String, String> fields) {
        var request = imports.operator.send(id.path() + "/columns");
        fields.forEach(request::param);
        return imports.web().perform(request);
    }
}
