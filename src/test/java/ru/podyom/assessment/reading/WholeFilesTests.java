package ru.podyom.assessment.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.assessment.reading.ReadingFixture.counts;
import static ru.podyom.assessment.reading.ReadingFixture.told;
import static ru.podyom.assessment.reading.ResultFiles.MATHS_5;
import static ru.podyom.assessment.reading.ResultFiles.held;
import static ru.podyom.assessment.reading.ResultFiles.marked;
import static ru.podyom.assessment.reading.ResultFiles.participant;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.podyom.assessment.scale.Scales;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.workbook.RawBook;
import ru.podyom.workbook.TestBook;

/** What holds for a file as a whole: procedure, scale, sheets, files that cannot be used. */
class WholeFilesTests {

    private static final Procedure MATHS_6 = new Procedure(ProcedureKind.VPR, 2021, 6, "Математика");

    @TempDir
    private Path folder;

    @Test
    void countsButDoesNotJudgeAFileWhoseProcedureIsUnknown() throws Exception {
        Reading reading = ReadingFixture.read(held().row(participant("sch990001", 50_001, 6)), folder, "Выгрузка.xlsx");

        assertThat(reading.procedure()).isNull();
        assertThat(reading.isUsable()).isFalse();
        assertThat(reading.schools()).isEmpty();
        assertThat(counts(reading)).containsExactly(1, 1, 0, 0);
        assertThat(told(reading))
                .containsExactly(
                        "error - «» Не видно, что за процедура; не хватает: год, класс, предмет. Укажите её явно.");
    }

    @Test
    void namesYearGradeAndSubjectOfAMissingScale() throws Exception {
        Reading reading = ReadingFixture.read(
                held().row(participant("sch990001", 50_001, 6)), folder, "Математика 5 класс 2023.xlsx");

        assertThat(reading.isUsable()).isFalse();
        assertThat(reading.schools()).isEmpty();
        assertThat(told(reading))
                .containsExactly("error - «» Нет шкалы перевода баллов в отметки: ВПР 2023, 5 класс, Математика. "
                        + "Добавьте её в таблицу шкал.");
    }

    @Test
    void asksToCheckAScaleThatIsNotOfficial() throws Exception {
        Reading reading = ReadingFixture.read(
                held().row(participant("sch990001", 80_001, 7)), folder, "Математика 8 класс 2023.xlsx");

        assertThat(reading.isUsable()).isTrue();
        assertThat(told(reading))
                .singleElement()
                .asString()
                .startsWith("warning - «» Шкала не из официального документа");
    }

    @Test
    void followsThePersonAgainstTheFileName() throws Exception {
        Path file = held().row(participant("sch990001", 60_001, 6)).save(folder.resolve(MATHS_5));

        Reading reading = new ResultReader(Scales.shipped())
                .read(file, ReadingOptions.of(MATHS_6))
                .getFirst();

        assertThat(reading.procedure()).isEqualTo(MATHS_6);
        assertThat(reading.from()).isEqualTo(ProcedureSource.OPTION);
        assertThat(reading.schools().getFirst().failed()).isZero();
        assertThat(told(reading))
                .containsExactly("warning - «» Имя файла говорит о другой процедуре; взята указанная вами: "
                        + "ВПР 2021, 6 класс, Математика.");
    }

    @Test
    void followsThePersonAgainstTheHead() throws Exception {
        Path file = ResultFiles.individual("ВПР 2026 Русский язык 6 класс", "Русский язык", 24)
                .row(marked("edu990001", 60_001, 9, 2))
                .save(folder.resolve("Ф1.xlsx"));

        Reading reading = new ResultReader(Scales.shipped())
                .read(file, ReadingOptions.of(MATHS_6))
                .getFirst();

        assertThat(reading.procedure()).isEqualTo(MATHS_6);
        assertThat(told(reading)).anyMatch(line -> line.contains("Шапка таблицы говорит о другой процедуре"));
    }

    @Test
    void takesTheHintFromTheNameUnderWhichAFileWasGiven() throws Exception {
        Path file = held().row(participant("sch990001", 50_001, 6)).save(folder.resolve("upload-17.tmp"));

        Reading reading = new ResultReader(Scales.shipped())
                .read(file, ReadingOptions.named(MATHS_5, 24))
                .getFirst();

        assertThat(reading.file()).isEqualTo(MATHS_5);
        assertThat(reading.procedure()).isEqualTo(new Procedure(ProcedureKind.VPR, 2021, 5, "Математика"));
    }

    @Test
    void readsSeveralProceduresOfOneFileApart() throws Exception {
        Path file = ResultFiles.individual("ВПР 2026 Русский язык 4 класс", "Русский язык", 24)
                .row(marked("edu990001", 40_001, 9, 2))
                .and("МА 4")
                .row("ВПР 2026 Математика 4 класс")
                .row("ОО", "Код участника", "Первичный балл", "Отметка")
                .row("edu990001", 40_001, 5, 2)
                .row("edu990002", 40_001, 15, 4)
                .save(folder.resolve("Ф1.xlsx"));

        List<Reading> readings = ReadingFixture.all(file);

        assertThat(readings)
                .extracting(reading -> reading.procedure().subject())
                .containsExactly("Русский язык", "Математика");
        assertThat(readings).extracting(Reading::participants).containsExactly(1, 2);
    }

    @Test
    void addsUpSheetsOfOneProcedure() throws Exception {
        Path file = held().row(participant("sch990001", 50_001, 6))
                .and("Sheet2")
                .row("логин школы", "код обучающегося", "вариант", "всего баллов")
                .row("sch990001", "50002", "1", "9")
                .save(folder.resolve(MATHS_5));

        List<Reading> readings = ReadingFixture.all(file);

        assertThat(readings).hasSize(1);
        assertThat(readings.getFirst().schools().getFirst().sources())
                .containsExactly(new SourceRange(MATHS_5, "Sheet", 2, 2), new SourceRange(MATHS_5, "Sheet2", 2, 2));
    }

    @Test
    void tellsOfSheetsItPassesOver() throws Exception {
        Reading reading = ReadingFixture.read(
                held().row(participant("sch990001", 50_001, 6)).and("Заметки").row("Позвонить в школу"),
                folder,
                MATHS_5);

        assertThat(reading.isUsable()).isTrue();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.sheet()).isEqualTo("Заметки");
            assertThat(problem.expected()).isEqualTo("Лист пропущен: шапка таблицы не узнана.");
        });
    }

    @Test
    void passesOverHiddenSheetsAndSaysSo() throws Exception {
        String table =
                "<worksheet><sheetData><row>" + cells("логин школы", "код обучающегося", "вариант", "всего баллов")
                        + "</row><row>" + cells("sch990001", "50001", "1", "6") + "</row></sheetData></worksheet>";
        Path file = new RawBook()
                .sheet("Лист", "visible", table)
                .sheet("Старый", "hidden", table)
                .save(folder.resolve(MATHS_5));

        Reading reading = ReadingFixture.read(file);

        assertThat(reading.participants()).isEqualTo(1);
        assertThat(told(reading)).singleElement().asString().startsWith("warning - «» Лист скрыт");
    }

    @Test
    void tellsWhereATableOfAnotherKindBelongs() throws Exception {
        Reading markers = ReadingFixture.read(
                TestBook.sheet("Лист")
                        .row("Год", "Логин", "Муниципалитет", "ОО", "4 РУ", "4 МА", "Количество маркеров")
                        .row(2024, "edu990001", "Придуманный", "Школа", 1, null, 1),
                folder,
                "перечень.xlsx");
        Reading contingent = ReadingFixture.read(
                TestBook.sheet("Лист")
                        .row("Логин ФИС ОКО", "Школа", "Учебный год", "Всего учеников")
                        .row("edu990001", "Школа", "2025/26", 120),
                folder,
                "контингент.xlsx");

        assertThat(told(markers)).anyMatch(line -> line.contains("загружают в разделе «Объективность»"));
        assertThat(told(contingent)).anyMatch(line -> line.contains("«Реестр школ», «Контингент»"));
        assertThat(contingent.isUsable()).isFalse();
    }

    @Test
    void tellsWhichColumnsAnAlmostKnownTableLacks() throws Exception {
        Reading reading = ReadingFixture.read(
                TestBook.sheet("Лист")
                        .row("логин школы", "код обучающегося", "вариант")
                        .row("sch990001", "50001", "1"),
                folder,
                MATHS_5);

        assertThat(reading.layout()).isNull();
        assertThat(reading.isUsable()).isFalse();
        assertThat(told(reading))
                .anyMatch(
                        line -> line.contains("похож на раскладку «Проведение-2021», но нет столбцов: первичный балл"))
                .anyMatch(line -> line.startsWith("error - «» Раскладка не узнана"));
    }

    @Test
    void looksForAHeaderInTheFirstFifteenRowsOnly() throws Exception {
        TestBook deep = TestBook.sheet("Лист");
        for (int row = 0; row < 15; row++) {
            deep.row("строка");
        }
        deep.row("логин школы", "код обучающегося", "вариант", "всего баллов").row("sch990001", "50001", "1", "6");

        assertThat(ReadingFixture.read(deep, folder, MATHS_5).layout()).isNull();
    }

    @Test
    void refusesATableWithoutAnyResult() throws Exception {
        Reading reading = ReadingFixture.read(held(), folder, MATHS_5);

        assertThat(reading.isUsable()).isFalse();
        assertThat(told(reading)).containsExactly("error - «» В таблице нет ни одной строки с результатом.");
    }

    @Test
    void refusesTheWholeFileWhereItBreaksInTheMiddle() throws Exception {
        String rows = "<row>" + cells("логин школы", "код обучающегося", "вариант", "всего баллов") + "</row><row>"
                + cells("sch990001", "50001", "1", "6") + "</row><row><c t=\"s\"><v>9</v></c></row>";

        Reading reading = ReadingFixture.read(RawBook.of(rows).save(folder.resolve(MATHS_5)));

        assertThat(reading.isUsable()).isFalse();
        assertThat(reading.schools()).isEmpty();
        assertThat(told(reading)).singleElement().asString().startsWith("error - «» Книга повреждена");
    }

    @Test
    void tellsFormulasWithoutAStoredResult() throws Exception {
        String rows = "<row>" + cells("логин школы", "код обучающегося", "вариант", "всего баллов") + "</row><row>"
                + cells("sch990001", "50001", "1") + "<c><f>SUM(A1:B1)</f></c></row><row>"
                + cells("sch990001", "50002", "1") + "<c><f>SUM(A1:B1)</f><v>6</v></c></row>";

        Reading reading = ReadingFixture.read(RawBook.of(rows).save(folder.resolve(MATHS_5)));

        assertThat(counts(reading)).containsExactly(2, 1, 0, 1);
        assertThat(told(reading))
                .singleElement()
                .asString()
                .startsWith("error D2 «» В ячейке формула без сохранённого результата");
    }

    @Test
    void answersWithAProblemWhateverTheFileIs() throws Exception {
        Path text = Files.writeString(folder.resolve("таблица.xlsx"), "логин школы;всего баллов\n");

        assertThat(told(ReadingFixture.read(text))).last().asString().contains("Раскладка не узнана");
        assertThat(told(ReadingFixture.read(folder.resolve("нет такого.xlsx"))))
                .singleElement()
                .asString()
                .contains("Файл не открывается");
    }

    private static String cells(String... texts) {
        StringBuilder cells = new StringBuilder();
        for (String text : texts) {
            cells.append("<c t=\"str\"><v>").append(text).append("</v></c>");
        }
        return cells.toString();
    }
}
