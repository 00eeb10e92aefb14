package ru.podyom.assessment.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.assessment.reading.ReadingFixture.counts;
import static ru.podyom.assessment.reading.ReadingFixture.told;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.podyom.assessment.scale.Scales;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.workbook.TableBook;
import ru.podyom.workbook.TestBook;

/** Distributions of scores, the sparse report of the ЕГЭ and the table of РИС, in every container people send. */
class EveryContainerTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aDistributionOfScoresBecomesMarksByTheScale(TableBook container) throws IOException {
        var book = ResultFiles.scores()
                .row(ResultFiles.distribution("edu990001", 20, 3, 2, 4, 5, 6))
                .row(ResultFiles.distribution("edu990002", 30, 10, 20.01, 30, 19.99, 20))
                .row(ResultFiles.distribution("edu990003", 10, 0, 0, 10, 70, 20));

        var reading = read(book, container, "баллы").getFirst();

        assertThat(reading.layout()).isEqualTo("Региональная таблица: распределение первичных баллов");
        assertThat(reading.procedure()).isEqualTo(new Procedure(ProcedureKind.VPR, 2021, 4, "Математика"));
        assertThat(reading.threshold()).startsWith("балл ниже 6");
        assertThat(reading.schools())
                .extracting(SchoolCount::marks)
                .containsExactly(
                        new SchoolCount.Marks(5, 4, 5, 6),
                        new SchoolCount.Marks(0, 0, 0, 0),
                        new SchoolCount.Marks(0, 1, 7, 2));
        assertThat(counts(reading)).containsExactly(60, 30, 0, 30);
        assertThat(told(reading)).anyMatch(line -> line.contains("M3") && line.contains("такого процента не выходит"));
    }

    @Test
    void peopleByScoreAreToldToWhoLooksForSignsOfObjectivity() throws IOException {
        var file = TableBook.XLSX.save(
                ResultFiles.scores().row(ResultFiles.distribution("edu990001", 4, 0, 0, 3, 1, 0)),
                folder.resolve("баллы.xlsx"));
        var told = new ArrayList<String>();

        new ResultReader(Scales.shipped())
                .read(
                        file,
                        ReadingOptions.NONE,
                        (procedure, row) -> told.add(row.schoolCode() + " " + row.total() + " " + row.mark()));

        assertThat(told).containsExactly("edu990001 6 3", "edu990001 6 3", "edu990001 6 3", "edu990001 10 4");
    }

    @Test
    void aGapAmongTheScoresAScoreAboveTheMaximumAndAMissingScaleAreNamed() throws IOException {
        var gap = TestBook.sheet("Лист1")
                .row("Год", "Класс", "Предмет", "Логин", "ОО", "Кол-во участников", 0, 1, 3)
                .row(2021, 4, "Математика", "edu990001", "Школа", 5, 1, 1, 3);
        assertThat(told(read(gap, TableBook.XLSX, "баллы").getFirst()))
                .anyMatch(line -> line.contains("Столбцы баллов должны идти подряд: 0, 1, 2"));

        @Nullable Object[] row = ResultFiles.distribution("edu990001", 3, 3);
        row[0] = 1999;
        assertThat(told(read(ResultFiles.scores().row(row), TableBook.XLSX, "баллы")
                        .getFirst()))
                .anyMatch(line -> line.contains("Не видно, что за процедура") || line.contains("Нет шкалы"));
    }

    @ParameterizedTest
    @EnumSource
    void theSparseReportOfTheStateExamIsReadByItsWords(TableBook container) throws IOException {
        var book = ExamFiles.sparseEge("01 - Русский язык 2025.05.30")
                .row(ExamFiles.sparseGraduate("5811", 1, 23))
                .row(ExamFiles.sparseGraduate("5811", 2, 24))
                .row(ExamFiles.sparseGraduate("5811", 3, 88));

        var reading = read(book, container, "егэ").getFirst();

        assertThat(reading.procedure()).isEqualTo(new Procedure(ProcedureKind.EGE, 2025, 11, "Русский язык"));
        assertThat(counts(reading)).containsExactly(3, 3, 0, 0);
        assertThat(reading.schools().getFirst().failed()).isEqualTo(1);
        assertThat(told(reading)).noneMatch(line -> line.contains(ExamFiles.SURNAME));
    }

    @ParameterizedTest
    @EnumSource
    void theTableOfTheExamSystemIsReadByItsEnglishWords(TableBook container) throws IOException {
        var book =
                ExamFiles.risTable().row(ExamFiles.densePupil(5811, 1, 20, 3)).row(ExamFiles.densePupil(5811, 2, 7, 2));

        var reading = read(book, container, "02_2025.06.03").getFirst();

        assertThat(reading.procedure()).isEqualTo(new Procedure(ProcedureKind.OGE, 2025, 9, "Математика"));
        assertThat(reading.schools().getFirst().failed()).isEqualTo(1);
        assertThat(counts(reading)).containsExactly(2, 2, 0, 0);
    }

    private List<Reading> read(TestBook book, TableBook container, String name) throws IOException {
        var ending = switch (container) {
            case XLSX -> ".xlsx";
            case XLS -> ".xls";
            case ODS -> ".ods";
            case CSV, CSV_1251 -> ".csv";
        };
        var file = container.save(book, folder.resolve(name + ending));
        assertThat(Files.size(file)).isPositive();
        return ReadingFixture.all(file);
    }
}
