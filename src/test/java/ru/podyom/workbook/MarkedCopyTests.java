package ru.podyom.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The copy is judged by another program's eyes. */
class MarkedCopyTests {

    private static final String RED = "FFF8C9C4";
    private static final String YELLOW = "FFFDE9B8";

    @TempDir
    private Path folder;

    private XSSFWorkbook marked(TestBook book, Mark... marks) throws IOException, WorkbookRefused {
        var out = new ByteArrayOutputStream();
        MarkedCopy.write(book.save(folder.resolve("book.xlsx")), List.of(marks), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String fill(XSSFCell cell) {
        var colour = cell.getCellStyle().getFillForegroundColorColor();
        return colour == null ? "" : colour.getARGBHex();
    }

    private static TestBook book() {
        return TestBook.sheet("Данные")
                .row("код", "балл", "класс")
                .row("50001", 12, "5А")
                .row("50002", "двенадцать", null)
                .row("50003", null, "5Б & <В>")
                .and("Другой")
                .row("50001", 12);
    }

    @Test
    void coloursTheCellsAndWritesTheSentencesBesideTheTable() throws Exception {
        try (var copy = marked(
                book(),
                new Mark("Данные", "B3", true, "Ожидалось число."),
                new Mark("Данные", "C2", false, "Класс странный."))) {
            XSSFSheet sheet = copy.getSheet("Данные");

            assertThat(fill(sheet.getRow(2).getCell(1))).isEqualTo(RED);
            assertThat(fill(sheet.getRow(1).getCell(2))).isEqualTo(YELLOW);
            assertThat(sheet.getRow(2).getCell(3).getStringCellValue()).isEqualTo("B3: Ожидалось число.");
            assertThat(fill(sheet.getRow(0).getCell(0))).isEmpty();
        }
    }

    @Test
    void marksACellThatTheSheetLeavesOut() throws Exception {
        try (var copy = marked(book(), new Mark("Данные", "B4", true, "Итога нет."))) {
            XSSFSheet sheet = copy.getSheet("Данные");

            assertThat(fill(sheet.getRow(3).getCell(1))).isEqualTo(RED);
            assertThat(sheet.getRow(3).getCell(2).getStringCellValue()).isEqualTo("5Б & <В>");
        }
    }

    @Test
    void leavesEverythingElseAsItWas() throws Exception {
        try (var copy = marked(book(), new Mark("Данные", "B3", true, "Ожидалось число."))) {
            assertThat(copy.getNumberOfSheets()).isEqualTo(2);
            assertThat(copy.getSheet("Данные").getRow(1).getCell(1).getNumericCellValue())
                    .isEqualTo(12);
            assertThat(copy.getSheet("Другой").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("50001");
        }
    }

    /** What nobody marked passes as bytes; a row may lie across the end of a buffer. */
    @Test
    void rowsWithoutMarksPassUntouched() throws Exception {
        StringBuilder rows = new StringBuilder("<!-- <row> --><row r=\"1\"/>");
        for (int row = 2; row <= 6000; row++) {
            rows.append("<row r=\"%d\" x14:odd=\"1\" ><c r=\"A%d\" t=\"str\"><v>a&gt;%d</v></c></row>"
                    .formatted(row, row, row));
        }
        Path file = RawBook.of("")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet " + RawBook.MAIN + " xmlns:x14=\"urn:x\"><sheetData>" + rows
                                + "</sheetData><rowBreaks/></worksheet>")
                .save(folder.resolve("raw.xlsx"));
        var out = new ByteArrayOutputStream();
        List<Mark> marks = new ArrayList<>();
        for (int row = 3; row <= 6000; row += 700) {
            marks.add(new Mark("Sheet", "A" + row, true, "Тут " + row));
        }

        MarkedCopy.write(file, marks, out);

        Path copy = Files.write(folder.resolve("copy.xlsx"), out.toByteArray());
        List<String> told = new ArrayList<>();
        int[] count = new int[1];
        try (Workbook book = Workbook.open(copy, Limits.USUAL)) {
            book.read(book.sheets().getFirst(), row -> {
                count[0]++;
                assertThat(row.text(0)).isEqualTo("a>" + row.number());
                if (!row.isBlank(1)) {
                    told.add(row.address(1) + " " + row.text(1));
                }
                return true;
            });
        }
        assertThat(count[0]).isEqualTo(5999);
        assertThat(told).hasSize(marks.size()).first().isEqualTo("B3 A3: Тут 3");
        assertThat(told.getLast()).startsWith("B5603 ");
    }
}
