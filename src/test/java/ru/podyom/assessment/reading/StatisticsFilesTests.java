package ru.podyom.assessment.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.assessment.reading.ReadingFixture.counts;
import static ru.podyom.assessment.reading.ReadingFixture.told;
import static ru.podyom.assessment.reading.ResultFiles.statistics;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.workbook.TestBook;

/** «Ф3 Статистика по отметкам»: per cents by region, municipality and school in one table. */
class StatisticsFilesTests {

    private static final String NAME = "Ф3_Статистика по отметкам.xlsx";

    @TempDir
    private Path folder;

    @Test
    void turnsPerCentsIntoPeopleOfSchoolsUnderTheirMunicipality() throws Exception {
        Reading reading = read(book().row("Первый муниципальный район(reg99_m001)", 2, 99, 13.13, 52.53, 26.26, 8.08)
                .row("МБОУ «СОШ №1 с. Выдумка»(edu990001)", null, 89, 12.36, 52.81, 26.97, 7.87)
                .row("МКОУ ООШ (сельская)(edu990002)", null, 10, 20, 50, 20, 10)
                .row("Второй муниципальный округ(reg99_m002)", 1, 3, 100, 0, 0, 0)
                .row("Школа(edu990003)", null, 3, 100, 0, 0, 0));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.procedure()).isEqualTo(new Procedure(ProcedureKind.VPR, 2026, 4, "Русский язык"));
        assertThat(reading.from()).isEqualTo(ProcedureSource.HEADER);
        assertThat(counts(reading)).containsExactly(102, 102, 0, 0);
        assertThat(reading.schools())
                .containsExactly(
                        school(
                                "edu990001",
                                "МБОУ «СОШ №1 с. Выдумка»",
                                "Первый муниципальный район",
                                89,
                                12,
                                11,
                                47,
                                24,
                                7),
                        school("edu990002", "МКОУ ООШ (сельская)", "Первый муниципальный район", 10, 13, 2, 5, 2, 1),
                        school("edu990003", "Школа", "Второй муниципальный округ", 3, 15, 3, 0, 0, 0));
    }

    @Test
    void readsSchoolsByNameWhereAnOldReportHasNoCodes() throws Exception {
        Reading reading = read(book().row("Вся выборка", 30000, 1200000, 12, 35, 38, 15)
                .row("Придуманный край", 900, 28000, 14, 36, 36, 14)
                .row("Сельские школы", 700, 9000, 20, 40, 30, 10)
                .row("Придуманный район", 2, 25, 20, 40, 30, 10)
                .row("МКОУ Выдуманская школа", null, 15, 33.33, 40, 20, 6.67)
                .row("Лицей № 2", null, 10, 0, 40, 50, 10));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.schools())
                .containsExactly(
                        school("лицей № 2", "Лицей № 2", "Придуманный район", 10, 16, 0, 4, 5, 1),
                        school(
                                "мкоу выдуманская школа",
                                "МКОУ Выдуманская школа",
                                "Придуманный район",
                                15,
                                15,
                                5,
                                6,
                                3,
                                1));
    }

    @Test
    void refusesPerCentsThatAreNone() throws Exception {
        Reading reading = read(book().row("Школа(edu990001)", null, 10, 20, 50, 20, 20)
                .row("Школа(edu990002)", null, 10, "нет", 50, 20, 30)
                .row("Школа(edu990003)", null, "десять", 20, 50, 20, 10)
                .row("Школа(edu990004)", null, 10, 120, -20, 0, 0)
                .row("Школа(edu990005)", null, 20, 20, 50, 20, 10));

        assertThat(counts(reading)).containsExactly(51, 20, 0, 31);
        assertThat(told(reading))
                .containsExactly(
                        "error D11 «20» Проценты отметок дают в сумме 110,00, а не 100. Строка не учтена.",
                        "error D12 «нет» Ожидался процент от 0 до 100. Строка не учтена.",
                        "error C13 «десять» Ожидалось число участников. Строка не учтена.",
                        "error D14 «120» Ожидался процент от 0 до 100. Строка не учтена.");
        assertThat(reading.schools())
                .filteredOn(school -> school.participants() > 0)
                .hasSize(1);
    }

    @Test
    void warnsWherePerCentsDoNotFitTheParticipants() throws Exception {
        Reading reading = read(book().row("Школа(edu990001)", null, 10, 25, 25, 25, 25)
                .row("Школа(edu990002)", null, 50, 12.36, 52.81, 26.97, 7.87));

        assertThat(told(reading))
                .allMatch(line -> line.endsWith("отметки округлены до людей."))
                .extracting(line -> line.substring(0, 11))
                .containsExactly("warning C11", "warning C12");
        assertThat(reading.schools()).extracting(SchoolCount::failed).containsExactly(3, 6);
        assertThat(reading.schools().getFirst().marks()).isNull();
    }

    @Test
    void warnsWhereSchoolsOfAMunicipalityAreMissing() throws Exception {
        Reading reading = read(book().row("Первый район(reg99_m001)", 3, 30, 20, 50, 20, 10)
                .row("Школа(edu990001)", null, 10, 20, 50, 20, 10)
                .row("Второй район(reg99_m002)", 1, 30, 20, 50, 20, 10)
                .row("Школа(edu990002)", null, 10, 20, 50, 20, 10));

        assertThat(told(reading))
                .containsExactly(
                        "warning A11 «Первый район» В строке района школ: 3, ниже её: 1.",
                        "warning A13 «Второй район» В строке района участников: 30, в школах ниже её: 10.");
    }

    @Test
    void refusesASchoolThatIsThereAlready() throws Exception {
        Reading reading = read(book().row("Школа(edu990001)", null, 10, 20, 50, 20, 10)
                .row("Школа(sch990001)", null, 10, 20, 50, 20, 10));

        assertThat(counts(reading)).containsExactly(20, 10, 0, 10);
        assertThat(told(reading))
                .containsExactly("error A12 «Школа(sch990001)» Эта школа уже есть в строке 11. Строка не учтена.");
    }

    @Test
    void readsAHeaderOfTwoMergedRows() throws Exception {
        Reading reading = read(TestBook.sheet("МА 5 Статистика по отметкам")
                .row("ВПР 2024 Математика 5 класс")
                .row("Группы участников", "Кол-во ОО", "Кол-во участников", "Распределение отметок, %")
                .row(null, null, null, "«2»", "«3»", "«4»", "«5»")
                .row("Школа(edu990001)", null, 10, 20, 50, 20, 10));

        assertThat(counts(reading)).containsExactly(10, 10, 0, 0);
        assertThat(reading.schools().getFirst().failed()).isEqualTo(2);
    }

    private static TestBook book() {
        return statistics("ВПР 2026 Русский язык 4 класс");
    }

    private static SchoolCount school(
            String code, String name, String municipality, int participants, int row, int... marks) {
        return new SchoolCount(
                code,
                name,
                municipality,
                participants,
                marks[0],
                0,
                0,
                new SchoolCount.Marks(marks[0], marks[1], marks[2], marks[3]),
                List.of(new SourceRange(NAME, "РУ 4 Статистика по отметкам", row, row)));
    }

    private Reading read(TestBook book) throws Exception {
        return ReadingFixture.read(book, folder, NAME);
    }
}
