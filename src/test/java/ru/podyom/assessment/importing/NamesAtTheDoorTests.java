package ru.podyom.assessment.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;
import ru.podyom.PodyomTest;
import ru.podyom.assessment.importing.ImportFixture.Loaded;
import ru.podyom.assessment.reading.ExamFiles;
import ru.podyom.school.CodeSystem;
import ru.podyom.school.RegistryFixture;
import ru.podyom.school.SchoolCodes;
import ru.podyom.workbook.TestBook;

/** Names and papers of pupils never get into the system: a planted name is looked for in all of it. */
@PodyomTest
@ExtendWith(OutputCaptureExtension.class)
class NamesAtTheDoorTests {

    private static final List<String> PLANTED =
            List.of(ExamFiles.SURNAME, ExamFiles.GIVEN_NAME, "Иваровна", ExamFiles.DOCUMENT);

    @Autowired
    private ApplicationContext context;

    @TempDir
    private Path folder;

    private ImportFixture imports;

    @BeforeEach
    void prepare() {
        imports = new ImportFixture(context, folder);
        context.getBean(SchoolCodes.class)
                .add(imports.registry.scope, imports.first, CodeSystem.OGE, "9306", RegistryFixture.OPERATOR);
    }

    @Test
    void aProtocolIsLoadedAndNothingOfItsNamesIsLeft(CapturedOutput output) throws IOException {
        var book = ExamFiles.exam(ExamFiles.oge(), "02 - Математика 2026.06.02");
        for (int pupil = 1; pupil <= 12; pupil++) {
            book.row(ExamFiles.pupil(9306.0, pupil, pupil <= 4 ? 5 : 12, pupil <= 4 ? 2 : 3));
        }
        book.row(ExamFiles.pupil(9306.0, 13, ExamFiles.SURNAME, ExamFiles.GIVEN_NAME));
        book.row("Председатель комиссии", ExamFiles.SURNAME + " И. П.");

        var id = imports.upload(imports.operator, book, "protocol.xlsx");
        var preview = imports.page(imports.operator, id.path());
        assertThat(preview)
                .contains(
                        "ОГЭ 2026, 9 класс, Математика", "protocol (без имён).xlsx", "из файла убраны имена", "ниже 8");
        assertThat(imports.confirm(imports.operator, id)).hasStatus3xxRedirection();
        imports.awaitState(id, "COMMITTED");

        assertThat(imports.current(imports.first)).isEqualTo("12/4");
        assertThat(imports.page(imports.operator, id.path() + "/problems")).contains("[скрыто]");
        assertNothingIsLeft(id, preview + output.getAll());
    }

    @Test
    void aTableOfAnUnknownKindLosesItsNamesToo(CapturedOutput output) throws IOException {
        var book = TestBook.sheet("Лист1").row("Школа", "Ученик", "Балл");
        book.row("МКОУ «Первая школа»", ExamFiles.SURNAME + " " + ExamFiles.GIVEN_NAME + " Иваровна", 17);
        book.and("Ещё").row("Без шапки", ExamFiles.SURNAME + " " + ExamFiles.GIVEN_NAME + " Иваровна");

        var id = imports.upload(imports.operator, book, "наша таблица.xlsx");

        assertNothingIsLeft(id, imports.page(imports.operator, id.path()) + output.getAll());
    }

    @Test
    void aFileThatCannotBeLookedIntoIsNotKept(CapturedOutput output) {
        var text = ("Фамилия\u0000" + ExamFiles.SURNAME).getBytes(StandardCharsets.UTF_8);

        var id = imports.upload(imports.operator, text, "protocol.bin");

        assertThat(imports.state(id)).isEqualTo("REFUSED");
        assertNothingIsLeft(id, imports.page(imports.operator, id.path()) + output.getAll());
    }

    private void assertNothingIsLeft(Loaded id, String seen) {
        assertThat(PLANTED).noneMatch(seen::contains);
        for (String table : tables()) {
            for (String planted : PLANTED) {
                int rows = imports.jdbc()
                        .sql("select count(*) from " + table + " t where t::text ilike ?")
                        .param("%" + planted + "%")
                        .query(Integer.class)
                        .single();
                assertThat(rows).as(planted + " in " + table).isZero();
            }
        }
        assertThat(file(id.path() + "/file")).noneMatch(part -> PLANTED.stream().anyMatch(part::contains));
        if (imports.state(id).equals("COMMITTED")) {
            assertThat(file(id.path() + "/marked"))
                    .isNotEmpty()
                    .noneMatch(part -> PLANTED.stream().anyMatch(part::contains));
        }
    }

    private List<String> tables() {
        return imports.jdbc().sql("""
                        select format('%I.%I', schemaname, tablename) from pg_tables
                         where schemaname not in ('pg_catalog', 'information_schema')
                        """).query(String.class).list();
    }

    /** The parts of a workbook as they are inside it, and the bytes of a file that is none. */
    private List<String> file(String path) {
        byte[] content =
                imports.web().perform(imports.operator.get(path)).getResponse().getContentAsByteArray();
        var parts = Stream.<String>builder().add(new String(content, StandardCharsets.UTF_8));
        try {
            var copy = Files.write(folder.resolve("sent.bin"), content);
            if (content.length > 2 && content[0] == 'P' && content[1] == 'K') {
                unpack(copy, parts);
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return parts.build().toList();
    }

    private static void unpack(Path book, Stream.Builder<String> parts) throws IOException {
        try (var zip = new ZipFile(book.toFile())) {
            for (var entry : zip.stream().toList()) {
                parts.add(HtmlUtils.htmlUnescape(
                        new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
    }

    @Test
    void theSearchFindsWhatIsThere() throws IOException {
        var held = imports.upload(imports.operator, imports.heldBook(), "held.xlsx");

        assertThat(file(held.path() + "/file")).anyMatch(part -> part.contains("код обучающегося"));
    }
}
