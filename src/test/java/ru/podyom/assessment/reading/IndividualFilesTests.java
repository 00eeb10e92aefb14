package ru.podyom.assessment.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.assessment.reading.ReadingFixture.counts;
import static ru.podyom.assessment.reading.ReadingFixture.told;
import static ru.podyom.assessment.reading.ResultFiles.marked;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.workbook.TestBook;

/** «Ф1 Индивидуальные результаты» of 2024–2026: the mark stands in the file, the procedure in its head. */
class IndividualFilesTests {

    @TempDir
    private Path folder;

    @Test
    void takesProcedureAndMarksFromTheFile() throws Exception {
        Reading reading = read(history()
                .row(marked("edu990001", 50_001, 6, 2))
                .row(marked("edu990001", 50_002, 7, 3))
                .row(marked("edu990002", 50_001, 15, 5)));

        assertThat(reading.layout()).isEqualTo("Ф1 «Индивидуальные результаты»");
        assertThat(reading.procedure()).isEqualTo(new Procedure(ProcedureKind.VPR, 2025, 5, "История"));
        assertThat(reading.from()).isEqualTo(ProcedureSource.HEADER);
        assertThat(counts(reading)).containsExactly(3, 3, 0, 0);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.schools().getFirst().name()).isEqualTo("МБОУ «Школа»");
        assertThat(reading.schools().getFirst().marks()).isEqualTo(new SchoolCount.Marks(1, 1, 0, 0));
        assertThat(reading.schools().getFirst().failed()).isEqualTo(1);
    }

    @Test
    void comparesTheAnnouncedNumberOfParticipantsWithTheRows() throws Exception {
        Reading reading = read(history()
                .row("МБОУ «Школа»(edu990001) | Кол-во участников: 2")
                .row(marked("edu990001", 50_001, 6, 2))
                .row(marked("edu990001", 50_002, 7, 3))
                .row("МБОУ «Другая»(edu990002) | Кол-во участников: 2")
                .row(marked("edu990002", 50_001, 15, 5)));

        assertThat(counts(reading)).containsExactly(3, 3, 0, 0);
        assertThat(told(reading))
                .containsExactly("warning A12 «МБОУ «Другая»(edu990002) | Кол-во участников: 2» "
                        + "Число участников в этой строке не равно числу строк школы с баллом.");
    }

    @Test
    void refusesAMissingOrImpossibleMarkWhereNoScaleIsKnown() throws Exception {
        Reading reading = read(history()
                .row(marked("edu990001", 50_001, 6, null))
                .row(marked("edu990001", 50_002, 7, 1))
                .row(marked("edu990001", 50_003, 7, "н/а"))
                .row(marked("edu990001", 50_004, 7, 3)));

        assertThat(counts(reading)).containsExactly(4, 1, 0, 3);
        assertThat(told(reading))
                .containsExactly(
                        "error K9 «» Ожидалась отметка от 2 до 5. Строка не учтена.",
                        "error K10 «1» Ожидалась отметка от 2 до 5. Строка не учтена.",
                        "error K11 «н/а» Ожидалась отметка от 2 до 5. Строка не учтена.");
    }

    @Test
    void fillsAMissingMarkFromTheScaleAndReportsMarksThatDisagreeOnce() throws Exception {
        Reading reading = read(ResultFiles.individual("ВПР 2026 Русский язык 4 класс", "Русский язык", 24)
                .row(marked("edu990001", 40_001, 9, null))
                .row(marked("edu990001", 40_002, 10, 2))
                .row(marked("edu990001", 40_003, 21, 4)));

        assertThat(reading.schools().getFirst().marks()).isEqualTo(new SchoolCount.Marks(2, 0, 1, 0));
        assertThat(told(reading))
                .singleElement()
                .asString()
                .startsWith("warning K10 «2» По шкале")
                .contains("Таких строк: 2;");
    }

    @Test
    void takesTheMaximumFromTheHead() throws Exception {
        Reading reading = read(history().row(marked("edu990001", 50_001, 16, 5)));

        assertThat(told(reading)).containsExactly("warning J9 «16» Итог больше наибольшего балла работы: 15.");
    }

    @Test
    void believesTheHeadAgainstTheFileName() throws Exception {
        Reading reading = ReadingFixture.read(
                history().row(marked("edu990001", 50_001, 6, 2)), folder, "Математика 5 класс 2025.xlsx");

        assertThat(reading.procedure()).isEqualTo(new Procedure(ProcedureKind.VPR, 2025, 5, "История"));
        assertThat(told(reading))
                .containsExactly(
                        "warning - «» Имя файла говорит о другой процедуре; взята шапка таблицы: ВПР 2025, 5 класс, История.");
    }

    /** No scale of this work is shipped; fifteen points at most. */
    private static TestBook history() {
        return ResultFiles.individual("ВПР 2025 История 5 класс", "История", 15);
    }

    private Reading read(TestBook book) throws Exception {
        return ReadingFixture.read(book, folder, "Ф1_Индивидуальные результаты.xlsx");
    }
}
