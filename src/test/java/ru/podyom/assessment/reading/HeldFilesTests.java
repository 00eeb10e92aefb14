package ru.podyom.assessment.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.assessment.reading.ReadingFixture.counts;
import static ru.podyom.assessment.reading.ReadingFixture.told;
import static ru.podyom.assessment.reading.ResultFiles.MATHS_5;
import static ru.podyom.assessment.reading.ResultFiles.absent;
import static ru.podyom.assessment.reading.ResultFiles.held;
import static ru.podyom.assessment.reading.ResultFiles.participant;
import static ru.podyom.assessment.reading.ResultFiles.pupil;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.podyom.assessment.reading.ParticipantRow.Status;
import ru.podyom.assessment.scale.Scales;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.workbook.TestBook;

/** The export of 2021: rows of pupils with totals, mathematics of grade 5 (fails below 7, 20 at most). */
class HeldFilesTests {

    @TempDir
    private Path folder;

    @Test
    void countsParticipantsAbsentAndFailedOfEverySchool() throws Exception {
        Reading reading = read(held().row(participant("sch990001", 50_001, 6))
                .row(participant("sch990001", 50_002, 7))
                .row(absent("sch990001", 50_003))
                .row(participant("sch990002", 50_001, 20))
                .row(participant("sch990001", 50_004, 0)));

        assertThat(counts(reading)).containsExactly(5, 4, 1, 0);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.schools())
                .containsExactly(
                        new SchoolCount(
                                "sch990001",
                                null,
                                "Выдуманный район",
                                3,
                                2,
                                1,
                                0,
                                new SchoolCount.Marks(2, 1, 0, 0),
                                List.of(
                                        new SourceRange(MATHS_5, "Sheet", 2, 4),
                                        new SourceRange(MATHS_5, "Sheet", 6, 6))),
                        new SchoolCount(
                                "sch990002",
                                null,
                                "Выдуманный район",
                                1,
                                0,
                                0,
                                0,
                                new SchoolCount.Marks(0, 0, 0, 1),
                                List.of(new SourceRange(MATHS_5, "Sheet", 5, 5))));
    }

    @Test
    void takesTheProcedureFromTheFileNameAndSaysSo() throws Exception {
        Reading reading = read(held().row(participant("sch990001", 50_001, 6)));

        assertThat(reading.layout()).isEqualTo("Проведение-2021");
        assertThat(reading.procedure()).isEqualTo(new Procedure(ProcedureKind.VPR, 2021, 5, "Математика"));
        assertThat(reading.from()).isEqualTo(ProcedureSource.FILE_NAME);
        assertThat(reading.file()).isEqualTo(MATHS_5);
        assertThat(reading.sha256()).matches("[0-9a-f]{64}");
        assertThat(reading.isUsable()).isTrue();
    }

    @Test
    void takesTotalsThatAreTextsOrHaveAZeroFraction() throws Exception {
        Reading reading = read(held().row("sch990001", "р", 1, 50_001, 4, "м", "А", 1, 14)
                .row("sch990001", "р", 2, "50002", 4, "м", "А", "1", "14.0")
                .row("sch990001", "р", 3, "50003", 4, "м", "А", "1", " 14 \u00a0")
                .row("sch990001", "р", 4, "50004", 4, "м", "А", "1", "14,00"));

        assertThat(counts(reading)).containsExactly(4, 4, 0, 0);
    }

    @Test
    void knowsTheAbsentHoweverTheyAreSpelt() throws Exception {
        Reading reading = read(held().row(pupil("sch990001", "50001", "ОТСУТствовал", null))
                .row(pupil("sch990001", "50002", "Отсутствовал ", ""))
                .row(pupil("sch990001", "50003", "отсутствовала", "0"))
                .row(pupil("sch990001", "50004", "1", "отсутствовал")));

        assertThat(counts(reading)).containsExactly(4, 0, 4, 0);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void countsAnAbsentPupilWithScoresAsAbsentAndAsksToLook() throws Exception {
        Reading reading = read(held().row(pupil("sch990001", "50001", "отсутствовал", "5", "5")));

        assertThat(counts(reading)).containsExactly(1, 0, 1, 0);
        assertThat(told(reading))
                .containsExactly("warning I2 «5» Строка помечена «отсутствовал», а баллы есть: учтена как отсутствие.");
    }

    @Test
    void refusesRowsWithoutAUsableTotalAndNamesTheCell() throws Exception {
        Reading reading = read(held().row(pupil("sch990001", "50001", "0", null, "1", "X"))
                .row(pupil("sch990001", "50002", "1", null))
                .row(pupil("sch990001", "50003", "1", "-3"))
                .row(pupil("sch990001", "50004", "1", "12.5"))
                .row(pupil("sch990001", "50005", "1", "много"))
                .row(pupil("sch990001", "50006", "1", "99999999999"))
                .row(participant("sch990001", 50_007, 9)));

        assertThat(counts(reading)).containsExactly(7, 1, 0, 6);
        assertThat(told(reading))
                .containsExactly(
                        "error I2 «» Баллы за задания есть, а итога нет. Ожидалось целое число баллов от 0 до 20. Строка не учтена.",
                        "error I3 «» Ожидалось целое число баллов от 0 до 20 или «отсутствовал» в варианте. Строка не учтена.",
                        "error I4 «-3» Ожидалось целое число баллов от 0 до 20. Строка не учтена.",
                        "error I5 «12.5» Ожидалось целое число баллов от 0 до 20. Строка не учтена.",
                        "error I6 «много» Ожидалось целое число баллов от 0 до 20. Строка не учтена.",
                        "error I7 «99999999999» Ожидалось целое число баллов от 0 до 20. Строка не учтена.");
        assertThat(reading.isUsable()).isTrue();
        assertThat(reading.schools().getFirst().refused()).isEqualTo(6);
    }

    @Test
    void refusesARowWithoutASchool() throws Exception {
        Reading reading = read(held().row(participant("", 50_001, 9)).row(participant("sch990001", 50_002, 9)));

        assertThat(counts(reading)).containsExactly(2, 1, 0, 1);
        assertThat(told(reading)).containsExactly("error A2 «» Ожидался логин школы. Строка не учтена.");
    }

    @Test
    void countsTotalsOverTheMaximumAndUnlikeTheTasksWithAWarning() throws Exception {
        Reading reading = read(held().row(pupil("sch990001", "50001", "1", "21"))
                .row(pupil("sch990001", "50002", "1", "7", "1", "2", "X", "не пройд.", "3"))
                .row(pupil("sch990001", "50003", "1", "6", "1", "2", "х", "H", "3", "?", "-1")));

        assertThat(counts(reading)).containsExactly(3, 3, 0, 0);
        assertThat(told(reading))
                .containsExactly(
                        "warning I2 «21» Итог больше наибольшего балла работы: 20.",
                        "warning I3 «7» Сумма баллов за задания — 6.");
    }

    @Test
    void countsACodeMetTwiceInASchoolWithAWarning() throws Exception {
        Reading reading = read(held().row(participant("sch990001", 50_001, 9))
                .row(participant("sch990002", 50_001, 9))
                .row(participant("sch990001", 50_001, 9)));

        assertThat(counts(reading)).containsExactly(3, 3, 0, 0);
        assertThat(told(reading))
                .containsExactly("warning D4 «50001» Этот код участника в школе уже был; учтены обе строки.");
    }

    @Test
    void warnsOnceWhenTheCodesSpeakOfAnotherGrade() throws Exception {
        Reading reading =
                read(held().row(participant("sch990001", 60_001, 9)).row(participant("sch990001", 60_002, 9)));

        assertThat(told(reading))
                .containsExactly(
                        "warning D2 «60001» Коды участников — 6 класса, а процедура — ВПР 2021, 5 класс, Математика. "
                                + "Проверьте, та ли это процедура.");
    }

    @Test
    void ignoresPreparedAndEmptyRows() throws Exception {
        Reading reading = read(held().row(participant("sch990001", 50_001, 9))
                .row()
                .row(null, null, "2")
                .row(null, null, "3", null, null, null, null, null, 0)
                .row("  ", "\u00a0"));

        assertThat(counts(reading)).containsExactly(1, 1, 0, 0);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void takesBothSpellingsOfALoginForOneSchool() throws Exception {
        Reading reading =
                read(held().row(participant(" SCH990001", 50_001, 9)).row(participant("edu990001", 50_002, 9)));

        assertThat(reading.schools())
                .extracting(SchoolCount::code, SchoolCount::participants)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("sch990001", 2));
    }

    @Test
    void findsColumnsInAnyOrderAndUnderAnyCapitals() throws Exception {
        Reading reading = read(TestBook.sheet("Лист1")
                .row("Выгрузка от 1 мая")
                .row()
                .row("ВСЕГО\nБАЛЛОВ", "Вариант ", "своё", "Код\u00a0обучающегося", "  Логин  школы:")
                .row("6", "1", "x", "50001", "sch990001"));

        assertThat(counts(reading)).containsExactly(1, 1, 0, 0);
        assertThat(reading.schools().getFirst().failed()).isEqualTo(1);
    }

    @Test
    void tellsEveryRowToWhoeverListens() throws Exception {
        List<ParticipantRow> rows = new ArrayList<>();
        Path file = held().row(participant("sch990001", 50_001, 15))
                .row(absent("sch990001", 50_002))
                .row(pupil("sch990001", "50003", "1", "?"))
                .save(folder.resolve(MATHS_5));
        new ResultReader(Scales.shipped()).read(file, ReadingOptions.NONE, (procedure, row) -> rows.add(row));

        assertThat(rows)
                .containsExactly(
                        new ParticipantRow(
                                "sch990001",
                                "Sheet",
                                2,
                                "50001",
                                null,
                                Status.PARTICIPANT,
                                15,
                                5,
                                4,
                                List.of(2, 2, 2, 2, 2, 2, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0)),
                        new ParticipantRow("sch990001", "Sheet", 3, "50002", null, Status.ABSENT, null, null),
                        new ParticipantRow("sch990001", "Sheet", 4, "50003", null, Status.REFUSED, null, null));
    }

    @Test
    void readsABelievableFileWithoutAnyProblem() throws Exception {
        Reading reading = read(ResultFiles.believable(7, 30, 25));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows()).isEqualTo(750).isEqualTo(reading.participants() + reading.absent());
        assertThat(reading.schools()).hasSize(30);
        assertThat(reading.schools().stream()
                        .mapToInt(SchoolCount::participants)
                        .sum())
                .isEqualTo(reading.participants());
    }

    @Test
    void cutsAnEndlessListOfProblemsAndTellsHowManyAreLeft() throws Exception {
        TestBook book = held();
        for (int row = 0; row < Problems.MOST + 25; row++) {
            book.row(pupil("sch990001", Integer.toString(50_000 + row), "1", "?"));
        }

        Reading reading = read(book);

        assertThat(reading.refused()).isEqualTo(Problems.MOST + 25);
        assertThat(reading.problems()).hasSize(Problems.MOST + 1);
        assertThat(reading.problems().getLast().expected()).startsWith("Ещё 25 замечаний");
    }

    private Reading read(TestBook book) throws Exception {
        return ReadingFixture.read(book, folder, MATHS_5);
    }
}
