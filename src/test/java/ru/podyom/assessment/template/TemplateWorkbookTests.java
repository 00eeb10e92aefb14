package ru.podyom.assessment.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.podyom.assessment.reading.Reading;
import ru.podyom.assessment.reading.ReadingOptions;
import ru.podyom.assessment.reading.ResultReader;
import ru.podyom.assessment.reading.SchoolCount;
import ru.podyom.assessment.scale.Scales;
import ru.podyom.assessment.template.TemplateWorkbook.School;
import ru.podyom.kernel.Problem;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;

/** The template as it is downloaded, filled in by another program, and read back. */
class TemplateWorkbookTests {

    private static final int FIRST_LINE = 8;

    @TempDir
    private Path folder;

    @Test
    void readsBackWhatAPersonFilledIn() throws Exception {
        Reading reading = filled(sheet -> {
            line(sheet, 0, "edu990001", 12, 4, 5, 2, 1, 3);
            line(sheet, 1, "edu990002", 10, null, 6, 3, 1, null);
        });

        assertThat(reading.layout()).isEqualTo("Подъём: отметки по школам");
        assertThat(reading.procedure()).isEqualTo(new Procedure(ProcedureKind.VPR, 2026, 5, "Русский язык"));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows()).isEqualTo(25);
        assertThat(reading.participants()).isEqualTo(22);
        assertThat(reading.absent()).isEqualTo(3);
        assertThat(reading.schools())
                .extracting(SchoolCount::code, SchoolCount::name, SchoolCount::participants, SchoolCount::failed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("edu990001", "Первая школа", 12, 4),
                        org.assertj.core.groups.Tuple.tuple("edu990002", "Вторая школа", 10, 0));
    }

    @Test
    void refusesLinesThatDoNotAddUpAreNotWholeOrComeTwice() throws Exception {
        Reading reading = filled(sheet -> {
            line(sheet, 0, "edu990001", 12, 4, 5, 2, 2, null);
            line(sheet, 1, "edu990002", 10, 1.5, 6, 3, 1, null);
            line(sheet, 2, "edu990003", 10, 2, 5, 2, 1, null);
            line(sheet, 3, "sch990003", 10, 2, 5, 2, 1, null);
            line(sheet, 4, "", 10, 2, 5, 2, 1, null);
        });

        assertThat(reading.rows()).isEqualTo(52);
        assertThat(reading.participants()).isEqualTo(10);
        assertThat(reading.refused()).isEqualTo(42);
        assertThat(reading.problems())
                .extracting(Problem::cell, Problem::expected)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("C9", "Отметки в сумме дают 13. Строка не учтена."),
                        org.assertj.core.groups.Tuple.tuple("D10", "Ожидалось целое число людей. Строка не учтена."),
                        org.assertj.core.groups.Tuple.tuple("A12", "Эта школа уже есть в строке 11. Строка не учтена."),
                        org.assertj.core.groups.Tuple.tuple("A13", "Ожидался код школы. Строка не учтена."));
    }

    @Test
    void isRefusedWhileNothingIsFilledIn() throws Exception {
        Reading reading = read(download("empty.xlsx"));

        assertThat(reading.isUsable()).isFalse();
        assertThat(reading.problems())
                .extracting(Problem::expected)
                .containsExactly(
                        "Не видно, что за процедура; не хватает: вид процедуры, год, класс, предмет. Укажите её явно.",
                        "В таблице нет ни одной строки с результатом.");
    }

    @Test
    void warnsOfATemplateNewerThanTheProgram() throws Exception {
        Reading reading = filled(sheet -> {
            sheet.getRow(1).getCell(1).setCellValue(TemplateWorkbook.VERSION + 1);
            line(sheet, 0, "edu990001", 12, 4, 5, 2, 1, 3);
        });

        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.expected()).startsWith("Шаблон новее программы"));
    }

    @Test
    void protectsTheHeaderAndOffersLists() throws Exception {
        try (InputStream in = Files.newInputStream(download("template.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet table = book.getSheet("Отметки");

            assertThat(table.getProtect()).isTrue();
            assertThat(table.getRow(7).getCell(0).getCellStyle().getLocked()).isTrue();
            assertThat(table.getRow(FIRST_LINE).getCell(2).getCellStyle().getLocked())
                    .isFalse();
            assertThat(table.getRow(3).getCell(1).getCellStyle().getLocked()).isFalse();
            assertThat(table.getDataValidations()).hasSize(5);
            assertThat(book.getSheet("Инструкция").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Как заполнить");
            assertThat(book.isSheetVeryHidden(book.getSheetIndex("Списки"))).isTrue();
        }
    }

    private interface Filling {
        void fill(Sheet sheet);
    }

    /** POI stands for the office program: it writes shared strings and styles of its own. */
    private Reading filled(Filling filling) throws IOException {
        Path file = folder.resolve("заполнено.xlsx");
        try (InputStream in = Files.newInputStream(download("template.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet table = book.getSheet("Отметки");
            table.getRow(2).getCell(1).setCellValue("ВПР");
            table.getRow(3).getCell(1).setCellValue(2026);
            table.getRow(4).getCell(1).setCellValue(5);
            table.getRow(5).getCell(1).setCellValue("Русский язык");
            filling.fill(table);
            book.write(out);
        }
        return read(file);
    }

    private Path download(String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            TemplateWorkbook.write(
                    out,
                    2026,
                    List.of(new School("edu990001", "Первая школа"), new School("edu990002", "Вторая школа")));
        }
        return file;
    }

    private static Reading read(Path file) {
        return new ResultReader(Scales.shipped())
                .read(file, ReadingOptions.NONE)
                .getFirst();
    }

    private static void line(Sheet sheet, int index, String code, Number... figures) {
        Row row = sheet.getRow(FIRST_LINE + index);
        row.getCell(0).setCellValue(code);
        for (int i = 0; i < figures.length; i++) {
            if (figures[i] != null) {
                row.getCell(2 + i).setCellValue(figures[i].doubleValue());
            }
        }
    }
}
