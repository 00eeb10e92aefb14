package ru.podyom.assessment.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.assessment.reading.ReadingFixture.counts;
import static ru.podyom.assessment.reading.ReadingFixture.told;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.podyom.assessment.header.Column;
import ru.podyom.assessment.header.ColumnMapping;
import ru.podyom.assessment.scale.Scales;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.workbook.TestBook;

/** Flat tables of a region: a school and a procedure in every row, people or per cents. */
class FlatFilesTests {

    private static final Object[] HEADER = {
        "Год", "Класс", "Предмет", "Муниципалитет", "Логин", "ОО", "Кол-во участников", "2", "3", "4", "5"
    };

    @TempDir
    private Path folder;

    @Test
    void readsEveryProcedureOfTheTableAndTurnsPerCentsIntoPeople() throws Exception {
        var readings = read(table().row(
                        2024, 4, "Русский язык", "Район", "edu990001", "Школа № 1", 89, 12.36, 52.81, 26.97, 7.87)
                .row(2024, 4, "Математика", "Район", "edu990001", "Школа № 1", 20, 5, 5, 5, 5)
                .row(2024, "9А", "Математика", "Район", "edu990001", "Школа № 1", 10, "30%", "40%", "20%", "10%"));

        assertThat(readings)
                .extracting(Reading::procedure)
                .containsExactly(
                        new Procedure(ProcedureKind.VPR, 2024, 4, "Русский язык"),
                        new Procedure(ProcedureKind.VPR, 2024, 4, "Математика"),
                        new Procedure(ProcedureKind.OGE, 2024, 9, "Математика"));
        assertThat(readings)
                .extracting(reading -> reading.schools().getFirst().marks())
                .containsExactly(
                        new SchoolCount.Marks(11, 47, 24, 7),
                        new SchoolCount.Marks(5, 5, 5, 5),
                        new SchoolCount.Marks(3, 4, 2, 1));
        assertThat(readings.getFirst().layout()).isEqualTo("Региональная таблица: отметки по школам");
        assertThat(told(readings.getFirst()))
                .singleElement()
                .asString()
                .contains("Вид процедуры в таблице не назван; для 4 класса принято: ВПР");
    }

    @Test
    void refusesPerCentsThatNoNumberOfPeopleGivesAndNamesTheCell() throws Exception {
        var reading = read(table().row(
                                2024, 4, "Математика", "Район", "edu990001", "Школа № 1", 17, 29.41, 35.29, 35.3, 0)
                        .row(2024, 4, "Математика", "Район", "edu990002", "Школа № 2", 17, 30, 35, 35, 0)
                        .row(2024, 4, "Математика", "Район", "edu990003", "Школа № 3", 400, 30, 30, 30, 10)
                        .row(2024, 4, "Математика", "Район", "edu990004", "Школа № 4", 10, 3, 3, 3, 3)
                        .row(2024, 4, "Математика", "Район", "edu990005", "Школа № 5", 10, "много", 3, 3, 3)
                        .row(2024, 4, "Математика", "Район", "edu990006", "Школа № 6", 12, 25, 25, 25, 25)
                        .row(null, null, null, null, null, "Итого", 466, 20, 20, 20, 40))
                .getFirst();

        assertThat(counts(reading)).containsExactly(466, 12, 0, 454);
        assertThat(told(reading))
                .contains(
                        "error J2 «35.3» Из 17 участников такого процента не выходит: 6 чел. — 35,29 %, 7 чел. — 41,18"
                                + " %. Строка не учтена.",
                        "error H3 «30» Из 17 участников такого процента не выходит: 5 чел. — 29,41 %, 6 чел. — 35,29"
                                + " %. Строка не учтена.",
                        "error G5 «10» Отметки дают в сумме 12: это не число участников (10) и не 100 %. Строка не учтена.",
                        "error H6 «много» Ожидалось число людей или процент. Строка не учтена.")
                .anyMatch(line -> line.startsWith("error H4 «30» Процент округлён слишком грубо"));
    }

    @Test
    void refusesASchoolTwiceAndARowWithoutItsProcedure() throws Exception {
        var readings = read(table().row(2024, 4, "Математика", "Район", "edu990001", "Школа № 1", 4, 1, 1, 1, 1)
                .row(2024, 4, "Математика", "Район", "sch990001", "Школа № 1", 4, 1, 1, 1, 1)
                .row(2024, null, "Математика", "Район", "edu990002", "Школа № 2", 4, 1, 1, 1, 1));

        assertThat(told(readings.getFirst()))
                .contains("error E3 «sch990001» Эта школа по этой процедуре уже есть в строке 2. Строка не учтена.");
        assertThat(told(readings.getLast()))
                .contains(
                        "error C4 «Математика» Не видно, что за процедура; не хватает: вид процедуры, класс. Строка не"
                                + " учтена.");
    }

    @Test
    void readsATableWhoseColumnsAPersonNamed() throws Exception {
        var book = TestBook.sheet("Свод")
                .row("ЕГЭ 2025, 11 класс, Русский язык")
                .row("Учреждение", "Сдавали", "Из них не набрали минимум, %")
                .row("МКОУ «Первая школа»", 20, 15)
                .row("МКОУ «Вторая школа»", 8, 20);
        var mapping = new ColumnMapping("Свод", 2, Map.of(Column.NAME, 0, Column.COUNT, 1, Column.BELOW_SHARE, 2));

        var reading = named(book, mapping).getFirst();

        assertThat(reading.procedure()).isEqualTo(new Procedure(ProcedureKind.EGE, 2025, 11, "Русский язык"));
        assertThat(reading.schools())
                .filteredOn(school -> school.participants() > 0)
                .singleElement()
                .satisfies(school -> {
                    assertThat(school.isCoded()).isFalse();
                    assertThat(school.name()).isEqualTo("МКОУ «Первая школа»");
                    assertThat(school.failed()).isEqualTo(3);
                    assertThat(school.marks()).isNull();
                });
        assertThat(told(reading)).anyMatch(line -> line.startsWith("error C4 «20» Из 8 участников такого процента"));
        assertThat(ColumnMapping.of(mapping.text())).isEqualTo(mapping);
    }

    @Test
    void readsPupilsWithNothingButTheirMarks() throws Exception {
        var book = TestBook.sheet("Лист 1")
                .row("РДР 2025, 7 класс, Физика")
                .row("Шк.", "Итог")
                .row("edu990001", 2)
                .row("edu990001", 5)
                .row("edu990001", "н");

        var reading = named(book, new ColumnMapping("Лист 1", 2, Map.of(Column.SCHOOL, 0, Column.MARK, 1)))
                .getFirst();

        assertThat(counts(reading)).containsExactly(3, 2, 0, 1);
        assertThat(reading.schools().getFirst().failed()).isEqualTo(1);
    }

    private static TestBook table() {
        return TestBook.sheet("Лист1").row(HEADER);
    }

    private List<Reading> read(TestBook book) throws Exception {
        return ReadingFixture.all(book.save(folder.resolve("marks.xlsx")));
    }

    private List<Reading> named(TestBook book, ColumnMapping mapping) throws Exception {
        return new ResultReader(Scales.shipped())
                .read(book.save(folder.resolve("свод.xlsx")), new ReadingOptions(null, null, mapping, null));
    }
}
