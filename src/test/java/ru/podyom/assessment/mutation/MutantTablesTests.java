package ru.podyom.assessment.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import ru.podyom.PodyomTest;
import ru.podyom.assessment.importing.ImportFixture;
import ru.podyom.workbook.Limits;
import ru.podyom.workbook.TableBook;
import ru.podyom.workbook.TestBook;
import ru.podyom.workbook.Workbook;

/**
 * Damaged tables of every other kind that people send: pupils of schools, social passports, the registry, official signs,
 * lists, reference rows. Each gets a page with a sentence; it is kept whole or not at all. The number of mutants of each
 * is the property {@code podyom.mutants.tables}.
 */
@PodyomTest
// A database of its own: reference rows taken from a mutant would judge the results of other tests.
@TestPropertySource(properties = "podyom.tests=mutants")
class MutantTablesTests {

    private static final int MUTANTS = Integer.getInteger("podyom.mutants.tables", 30);

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
    void pupilsOfSchools() throws Exception {
        var book = TestBook.sheet("Контингент")
                .row("Школа", "Учебный год", "Всего учеников", "1 класс", "5 класс", "10 класс", "НОО", "ООО")
                .row("МКОУ «Первая школа»", "2025/26", 100, 40, 50, 10, null, null)
                .row("МКОУ «Вторая школа»", 2025, null, null, null, null, 30, 45)
                .row("МКОУ «Третья школа»", 2024, 70, 30, 40, null, null, null);

        each(book, "school.school_contingent", (content, name) -> {
            var preview = upload("/schools/contingent/preview", content, name);
            assertThat(preview.getResponse().getStatus()).isIn(200, 422);
            var table = shown(preview, "name=\"table\" hidden>", "</textarea>");
            return table == null
                    ? null
                    : imports.operator
                            .send("/schools/contingent")
                            .param("table", table)
                            .param("fileName", name);
        });
    }

    @Test
    void socialPassports() throws Exception {
        each(filled("/passports/template.xlsx"), "identification.social_passport", (content, name) -> {
            var preview = previewed(upload("/passports/import", content, name));
            return preview == null ? null : imports.operator.send(preview).param("rows", "good");
        });
    }

    @Test
    void theRegistry() throws Exception {
        var book = filled("/schools/import/registry.xlsx");

        each(book, "school.school", (content, name) -> {
            var preview = previewed(upload("/schools/import", content, name));
            return preview == null ? null : imports.operator.send(preview).param("rows", "good");
        });
    }

    @Test
    void officialSigns() throws Exception {
        var book = TestBook.sheet("Лист1")
                .row("Год", "Логин", "Муниципалитет", "ОО", "4 РУ", "4 МА", "5 РУ", "5 МА", "Количество маркеров")
                .row(2024, imports.login(1), "Район", "Первая", 1, null, null, null, 1)
                .row(2024, imports.login(2), "Район", "Вторая", 1, 1, null, null, 2);

        each(
                book,
                "assessment.objectivity_marker",
                (content, name) -> imports.operator
                        .upload("/markers")
                        .file(new MockMultipartFile("file", name, null, content))
                        .param("source", "Список " + name)
                        .param("year", "2024"));
    }

    @Test
    void officialLists() throws Exception {
        var book = TestBook.sheet("Список")
                .row("№", "Школа", "500+", "Отметка")
                .row(1, "МКОУ «Первая школа»", 2021, "*")
                .row(2, "МКОУ Вторая школа", null, null)
                .row(3, "Неизвестная школа", null, null);

        each(
                book,
                "identification.list_entry",
                (content, name) -> imports.operator
                        .upload("/lists/review")
                        .file(new MockMultipartFile("file", name, null, content))
                        .param("territory", imports.registry.region.toString())
                        .param("category", "LOW_RESULTS")
                        .param("source", "ЦОКО")
                        .param("issued", "ноябрь 2021"));
    }

    @Test
    void referenceRows() throws Exception {
        var book = TestBook.sheet("Строки")
                .row("Год", "Предмет", "Минимум", "В чём", "Источник", "Дата источника", "Достоверность")
                .row(2031, "Физика", 36, "Тестовый балл", "приказ № 1", "02.03.2031", "Официальный источник")
                .row(2031, "Химия", 36, "Тестовый балл", "приказ № 1", "02.03.2031", "Вторичный источник")
                .row(2031, "Русский язык", 24, "Тестовый балл", "приказ № 1", null, "Вторичный источник");

        each(book, "reference.own_version", (content, name) -> {
            var preview = upload("/reference/ege-minimums/import", content, name);
            assertThat(preview).hasStatusOk();
            var rows = shown(preview, "name=\"content\" value=\"", "\"");
            // The second door reads what a page carried, so a damaged text may come straight to it.
            return rows == null && !name.endsWith("csv")
                    ? null
                    : imports.operator
                            .send("/reference/ege-minimums/import/rows")
                            .param("content", rows == null ? new String(content, StandardCharsets.UTF_8) : rows);
        });
    }

    /** Sends a mutant in; gives the request that decides, null where there is nothing to decide. */
    private interface Way {
        @Nullable
        AbstractMockHttpServletRequestBuilder<?> send(byte[] content, String name) throws IOException;
    }

    private void each(TestBook book, String table, Way way) throws IOException {
        var containers = TableBook.values();
        int decided = 0;
        for (int number = 0; number < MUTANTS; number++) {
            var container = containers[number % containers.length];
            byte[] mutant = number < containers.length
                    ? container.write(book)
                    : new Mutator(new Random(number)).mutant(new Sample("таблица", book, null), container);
            imports.jdbc().sql("delete from school.school_contingent").update();
            var name = "таблица " + number + "." + container.name().toLowerCase(java.util.Locale.ROOT);
            long before = rows(table);

            var decision = way.send(mutant, name);

            assertThat(rows(table)).as(name + " before the decision").isEqualTo(before);
            if (decision != null) {
                int status = imports.web().perform(decision).getResponse().getStatus();
                assertThat(status).as(name).isIn(200, 302, 422);
                if (status != 302) {
                    assertThat(rows(table)).as(name + " was not taken").isEqualTo(before);
                }
                decided++;
            }
        }
        // damage that leaves nothing to decide about would test half of the way
        assertThat(decided).isGreaterThan(MUTANTS / 4);
    }

    private long rows(String table) {
        return imports.jdbc()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private MvcTestResult upload(String address, byte[] content, String name) {
        return imports.web()
                .perform(imports.operator.upload(address).file(new MockMultipartFile("file", name, null, content)));
    }

    /** Address of the preview that an upload leads to, looked at; null where the file was refused with a page. */
    private @Nullable String previewed(MvcTestResult upload) {
        assertThat(upload.getResponse().getStatus()).isIn(200, 302, 422);
        var address = upload.getResponse().getRedirectedUrl();
        if (address != null) {
            assertThat(imports.web().perform(imports.operator.get(address))).hasStatusOk();
        }
        return address;
    }

    /** What a page carries in a hidden field for the decision; null where it has none. */
    private static @Nullable String shown(MvcTestResult page, String field, String end) throws IOException {
        var text = page.getResponse().getContentAsString(StandardCharsets.UTF_8);
        int from = text.indexOf(field);
        return from < 0
                ? null
                : Stream.of("&#34;=\"", "&quot;=\"", "&#39;='", "&lt;=<", "&gt;=>", "&amp;=&")
                        .reduce(
                                text.substring(from + field.length(), text.indexOf(end, from + field.length())),
                                (told, pair) -> told.replace(
                                        pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1)));
    }

    /** A table that the product itself offers, its empty cells below the header filled in. */
    private TestBook filled(String address) throws Exception {
        var file = Files.write(
                folder.resolve("offered.xlsx"),
                imports.web()
                        .perform(imports.operator.get(address))
                        .getResponse()
                        .getContentAsByteArray());
        var book = new TestBook();
        try (var offered = Workbook.open(file, Limits.USUAL)) {
            for (var sheet : offered.sheets()) {
                book.and(sheet.name());
                offered.read(sheet, row -> {
                    var rows = book.sheets().getLast().rows();
                    int width = rows.isEmpty() ? row.width() : Math.max(rows.getFirst().length, row.width());
                    @Nullable Object[] cells = new Object[width];
                    for (int column = 0; column < cells.length; column++) {
                        cells[column] = row.isBlank(column) && !rows.isEmpty() ? "3" : row.text(column);
                    }
                    rows.add(cells);
                    return rows.size() < 40;
                });
            }
        }
        return book;
    }
}
