package ru.podyom.assessment.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import ru.podyom.PodyomTest;

/** Whatever is taken in, a person gets a page with a sentence. */
@PodyomTest
class HostileUploadTests {

    private static final int BOMB = 40 << 20;

    @Autowired
    private ApplicationContext context;

    @TempDir
    private Path folder;

    private ImportFixture imports;

    @BeforeEach
    void prepare() {
        imports = new ImportFixture(context, folder);
    }

    private void assertRefused(byte[] content, String name, String sentence) {
        var id = imports.upload(imports.operator, content, name);
        assertThat(imports.state(id)).isEqualTo("REFUSED");
        assertThat(imports.page(imports.operator, id.path())).contains("Файл не прочитан", sentence);
        assertThat(imports.confirm(imports.operator, id)).hasStatus(422);
    }

    @Test
    void textUnderTheNameOfAWorkbookIsTold() {
        assertRefused("код;балл\n1;2\n".getBytes(StandardCharsets.UTF_8), "результаты.xlsx", "не");
    }

    @Test
    void documentOfAnotherKindIsTold() throws IOException {
        assertRefused(zip("word/document.xml", "<w/>".getBytes(StandardCharsets.UTF_8)), "отчёт.docx", "документ Word");
    }

    @Test
    void archiveThatInflatesBeyondMeasureIsTold() throws IOException {
        var blanks = new byte[BOMB];
        Arrays.fill(blanks, (byte) ' ');

        assertRefused(zip("xl/workbook.xml", blanks), "бомба.xlsx", "не читается");
    }

    @Test
    void pathsAndMarkupInAFileNameStayText() throws IOException {
        var id = imports.upload(
                imports.operator,
                imports.heldBook(),
                "../../<script>alert(1)</script> 5 класс математика ВПР 2021.xlsx");

        var page = imports.web().perform(imports.operator.get(id.path()));
        assertThat(page).hasStatusOk().bodyText().doesNotContain("<script>alert");
    }

    @Test
    void nothingChosenIsTold() {
        assertThat(imports.web().perform(imports.operator.upload("/imports"))).hasStatus4xxClientError();
    }

    private static byte[] zip(String part, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
