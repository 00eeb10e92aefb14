package ru.podyom.assessment.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.podyom.workbook.TableBook;
import ru.podyom.workbook.TestBook;

/** Collected forms, exports of 2020, comparisons with the journal, and the dirt that real files have. */
class FormFilesTests {

    private static final String PROTOCOL = "Математика 5 класс ВПР 2021 протокол.xlsx";

    @TempDir
    private Path folder;

    @Test
    void groupsOf2020TellTheMunicipalityAndStopTheirTasksAtTheTextbook() throws Exception {
        Reading reading = ReadingFixture.read(
                VprFiles.groups()
                        .row(VprFiles.grouped("sch990001", 60_001, "1", 4, 4))
                        .row(VprFiles.grouped("sch990001", 60_002, "2", 12.0, 12))
                        .row(VprFiles.grouped("sch990001", 60_003, "ОТСУТствовал", null, "X")),
                folder,
                VprFiles.GROUPS);

        assertThat(ReadingFixture.told(reading)).isEmpty();
        assertThat(reading.layout()).startsWith("ВПР осени 2020");
        assertThat(ReadingFixture.counts(reading)).containsExactly(3, 2, 1, 0);
        SchoolCount school = reading.schools().getFirst();
        assertThat(school.municipality()).isEqualTo("reg99_vpr_m004");
        assertThat(school.failed()).isEqualTo(1);
    }

    @Test
    void theProtocolOf2022IsReadAndItsSheetOfClassesPassedOver() throws Exception {
        Reading reading = ReadingFixture.read(
                VprFiles.protocol()
                        .row(VprFiles.collected("edu990001", 50_001, 1, 1, 1, 1, 4))
                        .row(VprFiles.collected("edu990001", 50_002, 2, 1, 0, 1, 0))
                        .row(VprFiles.collected("edu990001", 50_003, "отсутствовал")),
                folder,
                PROTOCOL);

        assertThat(ReadingFixture.told(reading)).isEmpty();
        assertThat(ReadingFixture.counts(reading)).containsExactly(3, 2, 1, 0);
        SchoolCount school = reading.schools().getFirst();
        assertThat(school.name()).isEqualTo("МКОУ \"Выдуманная СОШ\"");
        assertThat(school.municipality()).isEqualTo("Выдуманный район (reg99_m001)");
        assertThat(school.marks()).isEqualTo(new SchoolCount.Marks(1, 1, 0, 0));
    }

    @Test
    void aFilledFormBelongsToTheSchoolThatItsNameTells() throws Exception {
        Reading reading = ReadingFixture.read(VprFiles.form(8, 40), folder, VprFiles.FORM);

        assertThat(ReadingFixture.told(reading)).isEmpty();
        assertThat(ReadingFixture.counts(reading)).containsExactly(8, 8, 0, 0);
        assertThat(reading.schools()).extracting(SchoolCount::code).containsExactly("edu990001");
    }

    @Test
    void aFormOfNoSchoolAndAnEmptyFormAreTold() throws Exception {
        assertThat(ReadingFixture.told(
                        ReadingFixture.read(VprFiles.form(3, 3), folder, "Форма Математика 5 класс ВПР 2021.xlsx")))
                .anyMatch(line -> line.contains("не указана школа"));
        assertThat(ReadingFixture.told(ReadingFixture.read(VprFiles.form(0, 1498), folder, VprFiles.FORM)))
                .containsExactly("error - «» Форма не заполнена: ни в одной строке нет кода участника и баллов.");
    }

    @ParameterizedTest
    @EnumSource
    void theJournalIsComparedInPeopleWhateverTheContainer(TableBook container) throws Exception {
        Path file = container.save(
                VprFiles.journal()
                        .row(VprFiles.compared("edu990001", 93, 52, 37, 4))
                        .row(VprFiles.compared("еdu990002", 30, 20, 20, 1))
                        .row(VprFiles.compared("edu990003", 3, 1, 1, 0)),
                folder.resolve("2849657.bin"));

        Reading reading = ReadingFixture.read(file);

        assertThat(reading.isUsable()).isTrue();
        assertThat(reading.comparesJournal()).isTrue();
        assertThat(ReadingFixture.counts(reading)).containsExactly(126, 96, 0, 30);
        assertThat(reading.schools())
                .extracting(SchoolCount::code, SchoolCount::journal)
                .containsExactly(
                        tuple("edu990001", new SchoolCount.Journal(52, 37, 4)),
                        tuple("edu990003", new SchoolCount.Journal(1, 1, 0)));
        assertThat(ReadingFixture.told(reading))
                .singleElement()
                .asString()
                .contains("error B12", "вместе больше участников");
    }

    @Test
    void theOldComparisonHasABlockOfRowsPerGroup() throws Exception {
        Reading reading = ReadingFixture.read(VprFiles.oldJournal("Школа (edu990001)"), folder, "старое.xlsx");
        Reading named = ReadingFixture.read(VprFiles.oldJournal("МБОУ СОШ № 1"), folder, "имя.xlsx");

        assertThat(ReadingFixture.told(reading)).isEmpty();
        assertThat(reading.schools().getFirst().journal()).isEqualTo(new SchoolCount.Journal(6, 12, 1));
        assertThat(reading.schools().getFirst().municipality()).isEqualTo("Выдуманный район (reg99_m001)");
        assertThat(named.schools()).extracting(SchoolCount::name).containsExactly("МБОУ СОШ № 1");
    }

    /** Letters of the other alphabet, other cases, blanks that do not break, figures with a zero fraction. */
    @Test
    void lookAlikesOddCasesAndZeroFractionsAreUnderstood() throws Exception {
        TestBook book = TestBook.sheet("Sheet")
                .row(
                        "Лoгин\u00a0шкoлы",
                        " КОД обучаюЩегося:",
                        "Bариант",
                        "вceго баллов",
                        "балл за 1",
                        "балл зa 2",
                        "класс")
                .row("sсh990001", "50001.0", "1", "14,0", "не пройд.", "14", "нет")
                .row("МБОУ «Школа» (еdu990001)", 50002.0, 2.0, 6.0, "Х", "6", "5А")
                .row("edu990001 | Школа", 50003, "oтcyтствовал", null, "X", "x", "НЕТ")
                .row("EDU990001", "50004", "Oтсутствовал", "", null, null, "б");

        Reading reading = ReadingFixture.read(book, folder, ResultFiles.MATHS_5);

        assertThat(ReadingFixture.told(reading)).isEmpty();
        assertThat(ReadingFixture.counts(reading)).containsExactly(4, 2, 2, 0);
        assertThat(reading.schools())
                .singleElement()
                .satisfies(school -> assertThat(List.of(school.participants(), school.failed(), school.absent()))
                        .containsExactly(2, 1, 2));
    }
}
