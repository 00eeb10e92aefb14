package ru.podyom.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not what their name says, broken, locked, or made to do harm: each gets its own sentence. */
class HostileWorkbookTests {

    @TempDir
    private Path folder;

    @Test
    void refusesAnEmptyFile() throws Exception {
        assertThat(refusal(new byte[0])).contains("Файл пуст");
    }

    @Test
    void asksToTakeOffThePassword() throws Exception {
        Path file = folder.resolve("locked.xlsx");
        try (POIFSFileSystem system = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("секрет");
            try (OutputStream inside = encryptor.getDataStream(system)) {
                inside.write(Files.readAllBytes(RawBook.of("").save(folder.resolve("open.xlsx"))));
            }
            system.writeFilesystem(out);
        }

        assertThat(refusal(file)).contains("закрыта паролем");
    }

    @Test
    void tellsPagesTextsAndOtherDocuments() throws Exception {
        assertThat(refusal("<html><table><tr><td>1</td></tr></table></html>")).contains("HTML");
        assertThat(refusal("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"))
                .contains("XML 2003");
        assertThat(refusal("%PDF-1.7 \u0001\u0002")).contains("не узнано");
        assertThat(refusal(RawBook.of("").part("word/document.xml", "<w/>"))).contains("Word");
        assertThat(refusal(RawBook.of("").part("xl/workbook.bin", "b"))).contains(".xlsb");
    }

    @Test
    void readsABookThatIsCalledXls() throws Exception {
        Path file = RawBook.of("<row><c><v>1</v></c></row>").save(folder.resolve("new.xls"));

        try (Workbook book = Workbook.open(file, Limits.USUAL)) {
            assertThat(book.sheets()).hasSize(1);
        }
    }

    @Test
    void aRowBegunOrEndedInsideACellIsNoFault() throws Exception {
        for (String damaged : List.of(
                "<row><c x=''><v>1</v><row></c></row>",
                "<row><c r='B1' x=''><v>12</v></row></c><row><c r='A2'><v>2</v></c></row>",
                "<row><c r='B1' x=''><v>12</v></row><row></c><c r='A2'><v>2</v></c></row>",
                "<row><c r='A1'><v>123</v></c><c r='A1' x=''><v>4</row>")) {
            Path file = RawBook.of(damaged).save(folder.resolve("nested.xlsx"));

            try (Workbook book = Workbook.open(file, Limits.USUAL)) {
                book.read(book.sheets().getFirst(), row -> {
                    for (int column = -1; column <= row.width(); column++) {
                        assertThat(row.text(column)).as(damaged).hasSize(row.length(column));
                    }
                    return true;
                });
            } catch (WorkbookRefused refused) {
                assertThat(refused.sentence()).contains("повреждена или обрезана");
            }
        }
    }

    @Test
    void refusesCutAndBrokenArchives() throws Exception {
        byte[] whole =
                Files.readAllBytes(RawBook.of("<row><c><v>1</v></c></row>").save(folder.resolve("whole.xlsx")));

        assertThat(refusal(java.util.Arrays.copyOf(whole, whole.length / 2))).contains("обрезан");
        assertThat(refusal(RawBook.of("").part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>")))
                .contains("повреждена или обрезана");
        assertThat(refusal(new RawBook())).contains("ни одного листа");
    }

    @Test
    void refusesAnArchiveWithoutABook() throws Exception {
        Path file = folder.resolve("zip.xlsx");
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("readme.txt"));
        }

        assertThat(refusal(file)).contains("внутри нет книги");
    }

    @Test
    void refusesDocumentTypesSoThatNothingOutsideIsReached() throws Exception {
        String attack = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<worksheet><sheetData><row><c t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>";

        assertThat(refusal(RawBook.of("").part("xl/worksheets/sheet1.xml", attack)))
                .contains("DTD");
        assertThat(refusal(RawBook.of("").part("xl/workbook.xml", attack))).contains("DTD");
        assertThat(refusal(RawBook.of("<row><c t=\"str\"><v>&x;</v></c></row>")))
                .contains("неизвестная ссылка");
    }

    @Test
    void refusesPartsInWideCharacters() throws Exception {
        byte[] wide = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet/>".getBytes(StandardCharsets.UTF_16);

        assertThat(refusal(RawBook.of("").part("xl/worksheets/sheet1.xml", wide)))
                .contains("не в UTF-8");
    }

    @Test
    void refusesZipBombs() throws Exception {
        RawBook bomb = RawBook.of("<row><c><v>0</v></c></row>".repeat(1 << 20));

        assertThat(refusal(bomb)).contains("непомерного размера");
    }

    @Test
    void refusesMoreThanABookMayHoldInAll() throws Exception {
        Limits small = new Limits(1 << 20, 1 << 16, 1000, 1 << 20);
        Path file =
                RawBook.of("<row r=\"1\"><c><v>1</v></c></row>".repeat(5000)).save(folder.resolve("book.xlsx"));

        assertThat(refusal(file, small)).contains("непомерного размера");
        assertThat(refusal(file, new Limits(100, 1 << 20, 1000, 1 << 20))).contains("Файл больше");
    }

    @Test
    void refusesCellsAndRowsBeyondAllMeasure() throws Exception {
        StringBuilder noise = new StringBuilder();
        new Random(1).ints(3 << 20, 'a', 'z').forEach(c -> noise.append((char) c));

        assertThat(refusal(RawBook.of("<row><c t=\"str\"><v>" + noise + "</v></c></row>")))
                .contains("длиннее миллиона");
        assertThat(refusal(RawBook.of("<row><c r=\"ZZZZ1\"><v>1</v></c></row>")))
                .contains("дальше XFD");
        assertThat(refusal(RawBook.of("<row><c t=\"s\"><v>5</v></c></row>"))).contains("которого в книге нет");
    }

    @Test
    void passesOverSixtyFiveThousandEmptyRows() throws Exception {
        StringBuilder rows = new StringBuilder("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        for (int row = 2; row <= 65_536; row++) {
            rows.append("<row r=\"%d\" s=\"1\" customFormat=\"1\"><c r=\"A%d\" s=\"1\"/><c r=\"B%d\" s=\"1\"/></row>"
                    .formatted(row, row, row));
        }
        Path file = RawBook.of(rows.toString()).save(folder.resolve("phantom.xlsx"));
        int[] seen = new int[1];

        try (Workbook book = Workbook.open(file, Limits.USUAL)) {
            book.read(book.sheets().getFirst(), row -> {
                seen[0]++;
                return true;
            });
        }

        assertThat(seen[0]).isEqualTo(1);
    }

    @Test
    void answersEveryDamagedFileWithASentence() throws Exception {
        byte[] whole = Files.readAllBytes(
                RawBook.of("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>14</v></c></row>")
                        .shared("<si><t>текст &amp; текст</t></si>")
                        .save(folder.resolve("whole.xlsx")));
        Random random = new Random(20_261_123);

        for (int i = 0; i < 600; i++) {
            byte[] damaged = whole.clone();
            for (int flips = random.nextInt(4); flips >= 0; flips--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            tryAll(damaged);
        }
    }

    /** Also damages below the archive, where its checks do not help. */
    @Test
    void answersEveryDamagedSheetWithASentence() throws Exception {
        byte[] sheet = ("<?xml version=\"1.0\"?><worksheet " + RawBook.MAIN
                        + "><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\">"
                        + "<is><t>Школа&#32;№</t></is></c><c r=\"B1\"><f>A1</f><v>1.5</v></c></row><!-- x --></sheetData></worksheet>")
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(42);

        for (int i = 0; i < 600; i++) {
            byte[] damaged = sheet.clone();
            for (int flips = random.nextInt(4); flips >= 0; flips--) {
                damaged[random.nextInt(damaged.length)] = (byte) "<>/\"'&;=!?-[]x0\u0000".charAt(random.nextInt(16));
            }
            Path file = RawBook.of("").part("xl/worksheets/sheet1.xml", damaged).save(folder.resolve("damaged.xlsx"));
            tryAll(Files.readAllBytes(file));
        }
    }

    /** Any other exception than a refusal fails the test. */
    private void tryAll(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("try.xlsx"), bytes);
        try (Workbook book = Workbook.open(file, Limits.USUAL)) {
            for (Sheet sheet : book.sheets()) {
                book.read(sheet, row -> {
                    for (int column = 0; column < row.width(); column++) {
                        assertThat(row.text(column).length() + row.whole(column) + row.hundredths(column))
                                .isNotNull();
                    }
                    return true;
                });
            }
        } catch (WorkbookRefused e) {
            assertThat(e.sentence()).matches("[А-Я].+\\.");
        }
    }

    private String refusal(RawBook book) throws IOException {
        return refusal(book.save(folder.resolve("raw.xlsx")));
    }

    private String refusal(String text) throws IOException {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private String refusal(byte[] bytes) throws IOException {
        return refusal(Files.write(folder.resolve("bytes.xlsx"), bytes));
    }

    private static String refusal(Path file) {
        return refusal(file, Limits.USUAL);
    }

    private static String refusal(Path file, Limits limits) {
        WorkbookRefused refused = catchThrowableOfType(WorkbookRefused.class, () -> {
            try (Workbook book = Workbook.open(file, limits)) {
                for (Sheet sheet : book.sheets()) {
                    book.read(sheet, row -> true);
                }
            }
        });
        assertThat(refused).as("refusal of " + file.getFileName()).isNotNull();
        return refused.sentence();
    }
}
