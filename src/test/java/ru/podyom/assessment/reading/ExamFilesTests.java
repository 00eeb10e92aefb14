package ru.podyom.assessment.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.assessment.reading.ExamFiles.averages;
import static ru.podyom.assessment.reading.ExamFiles.densePupil;
import static ru.podyom.assessment.reading.ExamFiles.exam;
import static ru.podyom.assessment.reading.ExamFiles.graduate;
import static ru.podyom.assessment.reading.ExamFiles.pupil;
import static ru.podyom.assessment.reading.ReadingFixture.counts;
import static ru.podyom.assessment.reading.ReadingFixture.told;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.workbook.TestBook;

/** Protocols of РИС ГИА: several exams in a sheet, marks of the ОГЭ, minimums of the ЕГЭ, and no name anywhere. */
class ExamFilesTests {

    @TempDir
    private Path folder;

    @Test
    void readsEveryExamOfTheSheetAsItsOwnProcedure() throws Exception {
        var book = exam(ExamFiles.oge(), "12 - Обществознание 2026.06.11")
                .row(pupil(9306.0, 1, 27.0, 4.0))
                .row(pupil(9306.0, 2, 9.0, 2.0))
                .row(averages());
        exam(book.row("Протокол проверки результатов").row("99 - Выдуманная область"), "04 - Химия 2026.06.11")
                .row(pupil("9307", 1, 12, 3))
                .row(averages());

        var readings = read(book, "protocol.xlsx");

        assertThat(readings)
                .extracting(Reading::procedure)
                .containsExactly(
                        new Procedure(ProcedureKind.OGE, 2026, 9, "Обществознание"),
                        new Procedure(ProcedureKind.OGE, 2026, 9, "Химия"));
        assertThat(counts(readings.getFirst())).containsExactly(2, 2, 0, 0);
        assertThat(readings.getFirst().schools()).singleElement().satisfies(school -> {
            assertThat(school.code()).isEqualTo("9306");
            assertThat(school.failed()).isEqualTo(1);
            assertThat(school.marks()).isEqualTo(new SchoolCount.Marks(1, 0, 1, 0));
        });
        assertThat(readings.getLast().schools().getFirst().code()).isEqualTo("9307");
        assertThat(readings.getFirst().threshold()).contains("отметка «2»", "ниже 14", "№ 02-20");
        assertThat(readings)
                .allSatisfy(reading -> assertThat(reading.problems()).isEmpty());
    }

    @Test
    void countsAPersonOfTwoExamDaysOnceWithTheBetterMark() throws Exception {
        var book = exam(ExamFiles.oge(), "02 - Математика 2026.06.02")
                .row(pupil("9306", 1, 6, 2))
                .row(pupil("9306", 2, 20, 4))
                .row(pupil("9306", 3, null, "Неявка"));
        exam(book, "02 - Математика 2026.09.04").row(pupil("9306", 1, 10, 3)).row(pupil("9306", 3, 5, 2));

        var reading = read(book, "protocol.xlsx").getFirst();

        assertThat(counts(reading)).containsExactly(3, 3, 0, 0);
        assertThat(reading.schools().getFirst().marks()).isEqualTo(new SchoolCount.Marks(1, 1, 1, 0));
        assertThat(told(reading))
                .containsExactly("warning - «» Повторных попыток в файле: 2. Участник учтён один раз, с лучшим"
                        + " результатом.");
    }

    @Test
    void namesakesOfOneDayAreTwoPeople() throws Exception {
        var reading = read(
                        exam(ExamFiles.oge(), "02 - Математика 2026.06.02")
                                .row(pupil("9306", 1, 6, 2))
                                .row(pupil("9306", 1, 20, 4)),
                        "protocol.xlsx")
                .getFirst();

        assertThat(counts(reading)).containsExactly(2, 2, 0, 0);
    }

    @Test
    void judgesWithoutAMarkByTheMinimumAndKeepsTheMarkWhereTheyDisagree() throws Exception {
        var reading = read(
                        exam(ExamFiles.oge(), "01 - Русский язык 2026.06.05")
                                .row(pupil("9306", 1, 14, null))
                                .row(pupil("9306", 2, 15, null))
                                .row(pupil("9306", 3, 14, 3)),
                        "protocol.xlsx")
                .getFirst();

        assertThat(reading.schools().getFirst().failed()).isEqualTo(1);
        assertThat(reading.schools().getFirst().marks()).isNull();
        assertThat(told(reading))
                .containsExactly(
                        "warning U8 «3» Балл 14 ниже минимального 15 (письмо Рособрнадзора от 18.02.2026 № 04-44,"
                                + " заменено письмом от 25.02.2026 № 02-20 с теми же числами). Таких строк: 1; учтена отметка"
                                + " файла.");
    }

    @Test
    void judgesTheStateExamByTheMinimumOfItsYear() throws Exception {
        var book = ExamFiles.ege("01 - Русский язык 2025.05.30")
                .row(graduate("5811", 1, 23))
                .row(graduate("5811", 2, 24.0))
                .row(graduate("5811", 3, "101"));
        ExamFiles.ege(book, "02 - Математика профильная 2025.05.27")
                .row(graduate("5811", 1, 26))
                .row(graduate("5811", 2, "27"));
        ExamFiles.ege(book, "22 - Математика базовая 2025.05.27")
                .row(graduate("5811", 1, 2))
                .row(graduate("5811", 2, 3));

        var readings = read(book, "ege.xlsx");

        assertThat(readings)
                .extracting(reading -> reading.procedure() + " " + counts(reading) + " "
                        + reading.schools().getFirst().failed())
                .containsExactly(
                        new Procedure(ProcedureKind.EGE, 2025, 11, "Русский язык") + " [3, 2, 0, 1] 1",
                        new Procedure(ProcedureKind.EGE, 2025, 11, "Математика (профильная)") + " [2, 2, 0, 0] 1",
                        new Procedure(ProcedureKind.EGE, 2025, 11, "Математика (базовая)") + " [2, 2, 0, 0] 1");
        assertThat(readings.getFirst().threshold())
                .startsWith("балл ниже 24")
                .contains("таблица перевода баллов 2025 года");
        assertThat(told(readings.getFirst()))
                .anyMatch(line -> line.equals("error P5 «101» Ожидалось целое число от 0 до 100. Строка не учтена."));
        assertThat(readings.getLast().schools().getFirst().marks()).isEqualTo(new SchoolCount.Marks(1, 1, 0, 0));
    }

    @Test
    void refusesAStateExamWithoutAKnownMinimum() throws Exception {
        var reading = read(ExamFiles.ege("03 - Физика 2019.06.05").row(graduate("5811", 1, 40)), "ege.xlsx")
                .getFirst();

        assertThat(reading.isUsable()).isFalse();
        assertThat(told(reading)).anyMatch(line -> line.contains("Нет минимального балла: ЕГЭ 2019"));
    }

    @Test
    void readsTheDenseTableAndTheColumnsOfTheExportByTheirWords() throws Exception {
        var dense = read(ExamFiles.dense().row(densePupil("9306", 1, 9, 2)), "protocol.xlsx")
                .getFirst();
        var table = read(
                        ExamFiles.risTable()
                                .row(
                                        "1",
                                        "9306",
                                        "9",
                                        "12",
                                        "1",
                                        "20",
                                        ExamFiles.SURNAME,
                                        "Н",
                                        "И",
                                        "0399",
                                        "734512",
                                        "+-",
                                        "",
                                        "7",
                                        "2"),
                        "02_2025.06.03.xlsx")
                .getFirst();

        assertThat(dense.layout()).isEqualTo("ОГЭ: протокол проверки результатов");
        assertThat(dense.schools().getFirst().failed()).isEqualTo(1);
        assertThat(table.procedure()).isEqualTo(new Procedure(ProcedureKind.OGE, 2025, 9, "Математика"));
        assertThat(table.from()).isEqualTo(ProcedureSource.FILE_NAME);
        assertThat(table.schools().getFirst().failed()).isEqualTo(1);
    }

    @Test
    void passesOtherExamsAndAppealsBySayingSo() throws Exception {
        var book = exam(ExamFiles.oge(), "51 - Русский язык ГВЭ 2026.06.05").row(pupil("9306", 1, 6, 2));
        exam(book, "01 - Русский язык 2026.06.05").row(pupil("9306", 1, 20, 3));
        var mixed = read(book, "protocol.xlsx");
        var appeals = read(
                        TestBook.sheet("Page 1")
                                .row(
                                        "№",
                                        "Код ОО",
                                        "Класс",
                                        "Код ППЭ",
                                        "Аудитория",
                                        "Фамилия",
                                        "Имя",
                                        "Отчество",
                                        "Экзамен",
                                        "Состояние апелляции",
                                        "Текущие")
                                .row(
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        "Первичный балл",
                                        "Оценка")
                                .row(
                                        1,
                                        "9306",
                                        "9А",
                                        1,
                                        2,
                                        ExamFiles.SURNAME,
                                        "Н",
                                        "И",
                                        "Математика(2026.06.02)",
                                        "Апелляция удовлетворена",
                                        9,
                                        3),
                        "appeals.xlsx")
                .getFirst();

        assertThat(mixed)
                .singleElement()
                .satisfies(reading -> assertThat(counts(reading)).containsExactly(1, 1, 0, 0));
        assertThat(told(mixed.getFirst())).singleElement().asString().contains("ГВЭ пропущен");
        assertThat(told(appeals)).singleElement().asString().contains("Это ведомость апелляций");
    }

    @Test
    void aShiftedRowDoesNotPutANameIntoAProblem() throws Exception {
        var row = pupil("9306", 1, ExamFiles.SURNAME, ExamFiles.SURNAME + " " + ExamFiles.GIVEN_NAME);
        var other = pupil(ExamFiles.SURNAME, 1, 5, 2);

        var reading = read(
                        exam(ExamFiles.oge(), "01 - Русский язык 2026.06.05")
                                .row(row)
                                .row(other),
                        "protocol.xlsx")
                .getFirst();

        assertThat(counts(reading)).containsExactly(2, 0, 0, 2);
        assertThat(told(reading)).hasSizeGreaterThanOrEqualTo(2).noneMatch(line -> line.contains(ExamFiles.SURNAME));
        assertThat(told(reading)).anyMatch(line -> line.startsWith("error U6 «[скрыто]»"));
    }

    private List<Reading> read(TestBook book, String name) throws Exception {
        return ReadingFixture.all(book.save(folder.resolve(name)));
    }
}
