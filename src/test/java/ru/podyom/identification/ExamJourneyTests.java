package ru.podyom.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.school.RegistryFixture.OPERATOR;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import ru.podyom.PodyomTest;
import ru.podyom.assessment.importing.ImportFixture;
import ru.podyom.assessment.reading.ExamFiles;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.reference.Confidence;
import ru.podyom.reference.ReferenceRow;
import ru.podyom.reference.ReferenceTable;
import ru.podyom.reference.ReferenceTables;
import ru.podyom.workbook.TestBook;

/** From protocols of exams and flat tables, through the pages, to what a run says of the school. */
@PodyomTest
class ExamJourneyTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Runs runs;

    @Autowired
    private ExplanationQueries explanations;

    @Autowired
    private ReferenceTables tables;

    @TempDir
    private Path folder;

    private ImportFixture imports;

    @BeforeEach
    void prepare() {
        imports = new ImportFixture(context, folder);
    }

    @Test
    void anExamAndAFlatTableAreJudgedTogether() throws IOException {
        load(flat(), "свод.xlsx", "ВПР 2026, 5 класс, Математика");
        load(oge(), "protocol.xlsx", "ОГЭ 2026, 9 класс, Математика");

        var run = runs.make(
                imports.registry.scope,
                new RunRequest("rosobrnadzor-2020", "1", 2026, imports.registry.region.value(), null, ""),
                OPERATOR);

        assertThat(explanations
                        .conclusion(imports.registry.scope, run, imports.first)
                        .orElseThrow()
                        .outcome())
                .isEqualTo(Outcome.LOW_RESULTS);
        assertThat(explanations.procedures(imports.registry.scope, run, imports.first))
                .extracting(part -> part.procedure() + " " + part.failed().part() + "/"
                        + part.failed().of())
                .containsExactlyInAnyOrder(
                        new Procedure(ProcedureKind.VPR, 2026, 5, "Математика") + " 4/10",
                        new Procedure(ProcedureKind.OGE, 2026, 9, "Математика") + " 6/10");
    }

    @Test
    void theRegionsOwnMinimumOfAnExamHolds() throws IOException {
        int region = imports.jdbc()
                .sql("select code from authority.region where id = ?")
                .param(imports.registry.region.value())
                .query(Integer.class)
                .single();
        var own = new ReferenceRow(
                ReferenceTable.OGE_SCALES,
                List.of("" + region, "2026", "Математика", "6", "15", "22", "31", "", ""),
                "приказ министерства от 02.03.2026 № 7-п",
                LocalDate.of(2026, 3, 2),
                Confidence.OFFICIAL);
        tables.put(imports.registry.scope, own, 0, OPERATOR);

        load(oge(), "protocol.xlsx", "ниже 6 (приказ министерства от 02.03.2026 № 7-п)");

        assertThat(imports.current(imports.first)).isEqualTo("10/3");
    }

    @Test
    void aProtocolOfTheStateExamIsLoadedThroughThePages() throws IOException {
        var book = ExamFiles.ege("01 - Русский язык 2025.05.30");
        for (int pupil = 1; pupil <= 10; pupil++) {
            book.row(ExamFiles.graduate(code(), pupil, pupil <= 2 ? 23 : 60));
        }

        load(book, "ege.xlsx", "ЕГЭ 2025, 11 класс, Русский язык");

        assertThat(imports.current(imports.first)).isEqualTo("10/2");
    }

    private void load(TestBook book, String name, String told) throws IOException {
        var id = imports.upload(imports.operator, book, name);
        assertThat(imports.page(imports.operator, id.path())).contains(told);
        assertThat(imports.confirm(imports.operator, id)).hasStatus3xxRedirection();
        imports.awaitState(id, "COMMITTED");
    }

    private TestBook flat() {
        return TestBook.sheet("Лист1")
                .row("Год", "Класс", "Предмет", "Муниципалитет", "Логин", "ОО", "Кол-во участников", "2", "3", "4", "5")
                .row(2026, 5, "Математика", "Выдуманный район", imports.login(1), "Первая", 10, 4, 3, 2, 1);
    }

    /** Ten pupils without marks: three with 5 points, three with 7, the others with 12. */
    private TestBook oge() {
        var book = ExamFiles.exam(ExamFiles.oge(), "02 - Математика 2026.06.02");
        for (int pupil = 1; pupil <= 10; pupil++) {
            book.row(ExamFiles.pupil(code(), pupil, pupil <= 3 ? 5 : pupil <= 6 ? 7 : 12, null));
        }
        return book;
    }

    private String code() {
        return imports.login(1).substring("edu".length());
    }
}
