package ru.podyom.reference.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.kernel.Role;
import ru.podyom.school.RegistryFixture;

@PodyomTest
class ReferenceWebTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester web;

    private SignedIn operator;

    @BeforeEach
    void operator() {
        operator = SignedIn.inRegion(accounts, web, Role.OPERATOR, RegistryFixture.in(context).region);
    }

    @Test
    void everyoneReadsAndFindsAndOnlyAnOperatorChanges() {
        var observer = SignedIn.inRegion(accounts, web, Role.OBSERVER, RegistryFixture.in(context).region);

        assertThat(web.perform(observer.get("/reference")))
                .hasStatusOk()
                .bodyText()
                .contains("Шкалы ВПР", "Минимальные баллы ЕГЭ", "Что проводилось", "Коды предметов РИС");
        assertThat(web.perform(observer.get("/reference/oge-scales")
                        .param("q", "vfntvfnbrf")
                        .param("year", "2026")))
                .hasStatusOk()
                .bodyText()
                .contains("не менее 2 баллов по геометрии", "Официальный источник")
                .doesNotContain("/reference/oge-scales/import", "csedu");
        assertThat(web.perform(observer.get("/reference/oge-scales/row").param("key", "|2026|математика")))
                .hasStatusOk()
                .bodyText()
                .contains("04-44")
                .doesNotContain("method=\"post\" action=\"/reference");
        assertThat(web.perform(observer.get("/reference/oge-scales/import"))).hasStatus(403);
        assertThat(web.perform(observer.send("/reference/oge-scales/row").param("subject", "Пение")))
                .hasStatus(403);
        assertThat(web.perform(observer.get("/reference/unknown"))).hasStatus(404);
        assertThat(web.perform(observer.get("/reference/regions.xlsx"))).hasStatusOk();
    }

    @Test
    void anOwnRowReplacesTheShippedOneAndGoesBack() {
        String key = "2023|8|химия";
        assertThat(web.perform(scale(key, "2023", "Химия", "12", "0"))).hasStatus(302);

        assertThat(web.perform(operator.get("/reference/vpr-scales/row").param("key", key)))
                .bodyText()
                .contains("Поставляемая строка", "vpr-ege.ru 2357", "Вернуть поставляемую", "описание работы");
        assertThat(web.perform(scale(key, "2023", "Химия", "13", "0")))
                .hasStatusOk()
                .bodyText()
                .contains("изменил кто-то другой", "value=\"13\"");
        web.perform(operator.send("/reference/vpr-scales/take-back")
                .param("key", key)
                .param("seen", "1"));
        assertThat(web.perform(operator.get("/reference/vpr-scales/row").param("key", key)))
                .bodyText()
                .contains("value=\"10\"", "возвращена поставляемая строка")
                .doesNotContain("Вернуть поставляемую");
    }

    @Test
    void wrongFieldsComeBackWithWhatWasTyped() {
        assertThat(web.perform(operator.send("/reference/vpr-scales/row")
                        .param("year", "позапрошлый")
                        .param("grade", "5")
                        .param("sourceDate", "вчера")
                        .param("confidence", "OFFICIAL")))
                .hasStatusOk()
                .bodyText()
                .contains("целое число", "позапрошлый", "Предмет: заполните", "Укажите источник", "«вчера»");
    }

    @Test
    void aDayThatIsNoneIsNamedAsTheFileHasIt() throws Exception {
        var bad = file(List.of(
                List.of("Процедура", "Год", "Класс", "Предмет", "Кто участвует", "С", "Источник", "Достоверность"),
                List.of("ВПР", "2026", "4", "Математика", "Все", "99.04.2026", "приказ", "Вторичный источник")));
        assertThat(web.perform(
                        operator.upload("/reference/held-procedures/import").file(bad)))
                .hasStatusOk()
                .bodyText()
                .contains("F2</strong>: С: дата вида 18.02.2026, а введено «99.04.2026».");
    }

    @Test
    void aFileIsTakenWholeOrNotAtAll() throws Exception {
        assertThat(web.perform(operator.get("/reference/ris-subjects/template.xlsx")))
                .hasStatusOk();
        var bad = file(List.of(
                List.of("Код", "Предмет", "Источник", "Достоверность"),
                List.of("61", "Родной язык", "письмо РЦОИ", "Вторичный источник"),
                List.of("62", "", "", "почти точно")));
        assertThat(web.perform(operator.upload("/reference/ris-subjects/import").file(bad)))
                .hasStatusOk()
                .bodyText()
                .contains("Ничего не загружено", "B3", "C3", "D3", "почти точно");
        assertThat(web.perform(operator.get("/reference/ris-subjects")))
                .bodyText()
                .doesNotContain("Родной язык");

        var good = file(List.of(
                List.of("Код", "Предмет", "Источник", "Достоверность"),
                List.of("63", "Родной язык", "письмо РЦОИ", "Вторичный источник")));
        assertThat(web.perform(operator.upload("/reference/ris-subjects/import").file(good)))
                .hasStatusOk()
                .bodyText()
                .contains("Новых: 1, изменится: 0", "Пока ничего не записано", "Загрузить 1\u00a0строку");
        assertThat(web.perform(operator.get("/reference/ris-subjects")))
                .bodyText()
                .doesNotContain("Родной язык");
        assertThat(load("Код;Предмет;Источник;Достоверность\n63;Родной язык;письмо РЦОИ;Вторичный источник\n"))
                .hasStatus(302);
        assertThat(web.perform(operator.get("/reference/ris-subjects")))
                .bodyText()
                .contains("Родной язык", "Своя");
        var other = new MockMultipartFile("file", "x.xlsx", null, "не книга".getBytes("UTF-8"));
        assertThat(web.perform(operator.upload("/reference/ris-subjects/import").file(other)))
                .hasStatusOk()
                .bodyText()
                .contains("Ничего не загружено");
    }

    @Test
    void textAndOpenDocumentAreReadTooAndThePreviewTellsWhatChanges() throws Exception {
        String header = "Код;Предмет;Источник;Достоверность\n";
        assertThat(load(header + "71;Чтение вслух;письмо РЦОИ;Вторичный источник\n"))
                .hasStatus(302);
        var text = (header + "71;Чтение про себя;письмо РЦОИ;Вторичный источник\n72;Пение;приказ;Вторичный источник\n")
                .getBytes("windows-1251");

        assertThat(web.perform(operator.upload("/reference/ris-subjects/import")
                        .file(new MockMultipartFile("file", "строки.csv", null, text))))
                .hasStatusOk()
                .bodyText()
                .contains("Новых: 1, изменится: 1, без изменений: 0", "Предмет: Чтение вслух → Чтение про себя")
                .contains("&#34;Пение&#34;;&#34;приказ&#34;");
        assertThat(web.perform(operator.upload("/reference/ris-subjects/import")
                        .file(new MockMultipartFile("file", "строки.ods", null, openDocument()))))
                .hasStatusOk()
                .bodyText()
                .contains("Новых: 1, изменится: 0, без изменений: 0", "73");
        assertThat(load(header + "74;;;почти точно\n"))
                .hasStatusOk()
                .bodyText()
                .contains("Ничего не загружено", "B2", "C2", "D2");
        assertThat(load(header + "71;Чтение вслух;письмо РЦОИ;Вторичный источник\n"))
                .hasStatus(302);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult load(String rows) {
        return web.perform(operator.send("/reference/ris-subjects/import/rows").param("content", rows));
    }

    private static byte[] openDocument() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(out)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("content.xml"));
            zip.write(("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
                            + "<office:spreadsheet><table:table table:name=\"Строки\">"
                            + row("Код", "Предмет", "Источник", "Достоверность")
                            + row("73", "Лепка", "приказ", "Вторичный источник")
                            + "</table:table></office:spreadsheet></office:body></office:document-content>")
                    .getBytes("UTF-8"));
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static String row(String... cells) {
        return "<table:table-row>"
                + java.util.Arrays.stream(cells)
                        .map(cell -> "<table:table-cell office:value-type=\"string\"><text:p>" + cell
                                + "</text:p></table:table-cell>")
                        .collect(java.util.stream.Collectors.joining())
                + "</table:table-row>";
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder scale(
            String key, String year, String subject, String from3, String seen) {
        return operator.send("/reference/vpr-scales/row")
                .param("key", key)
                .param("seen", seen)
                .param("year", year)
                .param("grade", "8")
                .param("subject", subject)
                .param("from3", from3)
                .param("from4", "20")
                .param("from5", "29")
                .param("max", "36")
                .param("source", "описание работы")
                .param("sourceDate", "1.9.2023")
                .param("confidence", "OFFICIAL");
    }

    private static MockMultipartFile file(List<List<String>> rows) throws Exception {
        var out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("Строки");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        return new MockMultipartFile("file", "строки.xlsx", null, out.toByteArray());
    }
}
