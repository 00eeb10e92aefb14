package ru.podyom.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Old books, OpenDocument and text with separators read as a new book does, whatever their name says. */
class ContainerTests {

    @TempDir
    private Path folder;

    private static TestBook book() {
        return TestBook.sheet("Данные")
                .row("логин; школы", "балл", "доля")
                .row("sch990001", 14, 5.06)
                .row()
                .row("МБОУ «Школа \"Свет\"» & <К°>", null, 46.9);
    }

    private List<String> cells(byte[] content) throws Exception {
        Path file = Files.write(folder.resolve("файл.dat"), content);
        List<String> told = new ArrayList<>();
        try (Workbook book = Workbook.open(file, Limits.USUAL)) {
            for (Sheet sheet : book.sheets()) {
                told.add(sheet.name() + (sheet.hidden() ? " скрыт" : ""));
                book.read(sheet, row -> {
                    for (int column = 0; column < row.width(); column++) {
                        if (!row.isBlank(column)) {
                            told.add(row.address(column) + "=" + row.text(column));
                        }
                    }
                    return true;
                });
            }
        }
        return told;
    }

    private String refusal(byte[] content) throws Exception {
        Path file = Files.write(folder.resolve("файл.xlsx"), content);
        WorkbookRefused refused = catchThrowableOfType(WorkbookRefused.class, () -> {
            try (Workbook book = Workbook.open(file, Limits.USUAL)) {
                for (Sheet sheet : book.sheets()) {
                    book.read(sheet, row -> true);
                }
            }
        });
        return refused == null ? "read" : refused.sentence();
    }

    @ParameterizedTest
    @EnumSource
    void everyContainerHoldsTheSameCellsAtTheSameAddresses(TableBook container) throws Exception {
        List<String> cells = cells(container.write(book()));

        assertThat(cells.stream()
                        .skip(1)
                        .map(cell -> cell.replace("5,06", "5.06").replace("46,9", "46.9")))
                .containsExactly(
                        "A1=логин; школы",
                        "B1=балл",
                        "C1=доля",
                        "A2=sch990001",
                        "B2=14",
                        "C2=5.06",
                        "A4=МБОУ «Школа \"Свет\"» & <К°>",
                        "C4=46.9");
    }

    @Test
    void severalSheetsOfAnOldBookKeepTheirOrderAndTheHiddenOneItsMark() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var old = new HSSFWorkbook()) {
            old.createSheet("Первый").createRow(0).createCell(2).setCellValue(true);
            var second = old.createSheet("Второй");
            second.createRow(1).createCell(0).setCellFormula("1+2");
            second.getRow(1).createCell(1).setCellFormula("\"а\"&\"б\"");
            old.getCreationHelper().createFormulaEvaluator().evaluateAll();
            old.setSheetHidden(1, true);
            old.write(bytes);
        }

        assertThat(cells(bytes.toByteArray())).containsExactly("Первый", "C1=1", "Второй скрыт", "A2=3", "B2=аб");
    }

    @Test
    void openDocumentRepeatsCellsAndRowsAndHidesSheets() throws Exception {
        byte[] ods = TableBook.ods("<table:table table:name=\"Лист\"><table:table-row table:number-rows-repeated=\"2\">"
                + "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"percentage\" office:value=\"0.5\">"
                + "<text:p>50 %</text:p></table:table-cell>"
                + "<table:table-cell><office:annotation><text:p>заметка</text:p></office:annotation>"
                + "<text:p>два<text:s text:c=\"2\"/>слова</text:p><text:p>и<text:span> ещё</text:span></text:p></table:table-cell>"
                + "</table:table-row></table:table>"
                + "<table:table table:name=\"Тайный\" table:style-name=\"ta2\"><table:table-row><table:table-cell "
                + "office:value-type=\"string\" calcext:value-type=\"error\"><text:p>#Н/Д</text:p></table:table-cell>"
                + "</table:table-row></table:table>");

        assertThat(cells(ods))
                .containsExactly(
                        "Лист",
                        "A1=0.5",
                        "B1=0.5",
                        "C1=два  слова\nи ещё",
                        "A2=0.5",
                        "B2=0.5",
                        "C2=два  слова\nи ещё",
                        "Тайный скрыт",
                        "A1=#Н/Д");
    }

    @Test
    void textIsReadInTheEncodingsAndWithTheTracesOfExcel() throws Exception {
        String table = "sep=;\r\nкод;балл\r\n=\"0012\";'-5\r\n\r\n\"две\nстроки\";14,50\r\n";
        String[] cells = {"CSV", "A1=код", "B1=балл", "A2=0012", "B2=-5", "A4=две\nстроки", "B4=14,50"};

        assertThat(cells(("\ufeff" + table).getBytes(StandardCharsets.UTF_8))).containsExactly(cells);
        assertThat(cells(table.getBytes(Charset.forName("windows-1251")))).containsExactly(cells);
        assertThat(cells(("\ufeff" + table).getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly(cells);
        assertThat(cells("а,б,в\n\"x;y\",2,3\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("CSV", "A1=а", "B1=б", "C1=в", "A2=x;y", "B2=2", "C2=3");
        assertThat(refusal("а;б\n1;\"нет конца\n2;3\n".getBytes(StandardCharsets.UTF_8)))
                .contains("начиная со строки 2", "кавычка");
    }

    @Test
    void lockedDamagedAndForeignFilesAreTold() throws Exception {
        byte[] old = TableBook.XLS.write(book());
        byte[] ods = TableBook.ODS.write(book());

        assertThat(refusal(lockedXls())).contains("закрыта паролем");
        assertThat(refusal(locked())).contains("закрыта паролем");
        assertThat(refusal(Arrays.copyOf(old, 700))).contains(".xls повреждена");
        assertThat(refusal(Arrays.copyOf(ods, ods.length / 2))).contains("обрезан");
        assertThat(refusal(document("application/vnd.oasis.opendocument.text"))).contains("но не таблица");
        assertThat(refusal("<?xml version=\"1.0\"?><office:document xmlns=\"opendocument\"/>"
                        .getBytes(StandardCharsets.UTF_8)))
                .contains(".fods");
    }

    @Test
    void openDocumentMadeToExhaustIsRefused() throws Exception {
        String cell = "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"16000\">"
                + "<text:p>1</text:p></table:table-cell>";

        assertThat(refusal(TableBook.ods("<table:table table:name=\"Л\"><table:table-row "
                        + "table:number-rows-repeated=\"1000000\">" + cell + "</table:table-row></table:table>")))
                .contains("повторена непомерно");
        assertThat(refusal(TableBook.ods("<table:table table:name=\"Л\"><table:table-row>" + cell + cell
                        + "</table:table-row></table:table>")))
                .contains("дальше XFD");
        assertThat(refusal(TableBook.ods("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")))
                .contains("DTD");
        assertThat(refusal(TableBook.ods("<table:table>" + "<table:table-row/>".repeat(2 << 20))))
                .contains("непомерного размера");
    }

    @ParameterizedTest
    @EnumSource
    void theMarkedCopyIsANewBookWithTheSameCells(TableBook container) throws Exception {
        Path file = Files.write(folder.resolve("файл.bin"), container.write(book()));
        String sheet;
        try (Workbook book = Workbook.open(file, Limits.USUAL)) {
            sheet = book.sheets().getFirst().name();
        }
        var out = new ByteArrayOutputStream();

        MarkedCopy.write(file, List.of(new Mark(sheet, "B4", true, "Ожидалось число.")), out);

        try (var copy = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var page = copy.getSheetAt(0);
            assertThat(page.getRow(1).getCell(0).getStringCellValue()).isEqualTo("sch990001");
            assertThat(page.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(14);
            assertThat(page.getRow(3).getCell(3).getStringCellValue()).isEqualTo("B4: Ожидалось число.");
            assertThat(page.getRow(3)
                            .getCell(1)
                            .getCellStyle()
                            .getFillForegroundColorColor()
                            .getARGBHex())
                    .isEqualTo(MarkedStyles.RED);
        }
    }

    private byte[] lockedXls() throws Exception {
        var bytes = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("секрет");
        try (var old = new HSSFWorkbook()) {
            old.createSheet("Лист").createRow(0).createCell(0).setCellValue("тайна");
            old.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return bytes.toByteArray();
    }

    private static byte[] locked() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            TableBook.part(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            TableBook.part(zip, "content.xml", "\u0001\u0002");
            TableBook.part(zip, "META-INF/manifest.xml", "<m><manifest:encryption-data/></m>");
        }
        return bytes.toByteArray();
    }

    private static byte[] document(String kind) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            TableBook.part(zip, "mimetype", kind);
            TableBook.part(zip, "content.xml", "<o/>");
        }
        return bytes.toByteArray();
    }
}
