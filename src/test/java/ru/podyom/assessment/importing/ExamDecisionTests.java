package ru.podyom.assessment.importing;

import static org.assertj.core.api.Assertions.assertThat;

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
import ru.podyom.assessment.importing.ImportFixture.Loaded;
import ru.podyom.assessment.reading.ExamFiles;
import ru.podyom.reference.Confidence;
import ru.podyom.reference.ReferenceRow;
import ru.podyom.reference.ReferenceTable;
import ru.podyom.reference.ReferenceTables;
import ru.podyom.school.CodeSystem;
import ru.podyom.school.RegistryFixture;
import ru.podyom.school.SchoolCodes;
import ru.podyom.workbook.TestBook;

/** What a person confirms of an exam is what is loaded: neither a changed minimum nor a resit slips in. */
@PodyomTest
class ExamDecisionTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ReferenceTables tables;

    @TempDir
    private Path folder;

    private ImportFixture imports;

    @BeforeEach
    void prepare() {
        imports = new ImportFixture(context, folder);
        context.getBean(SchoolCodes.class)
                .add(imports.registry.scope, imports.first, CodeSystem.OGE, "9306", RegistryFixture.OPERATOR);
    }

    @Test
    void aMinimumChangedAfterThePreviewIsAskedAboutWithTheDifference() throws IOException {
        minimum(6, 0);
        var id = imports.upload(imports.operator, oge(12, 5), "protocol.xlsx");
        assertThat(imports.page(imports.operator, id.path())).contains("ниже 6", "из них не справились 5");
        minimum(4, 1);

        imports.confirm(imports.operator, id);
        imports.awaitFailure(id);

        assertThat(imports.current(imports.first)).isEmpty();
        assertThat(imports.count("participant_result", id)).isZero();
        assertThat(imports.page(imports.operator, id.path()))
                .contains("Не справились: было 5, стало 0.", "9306: 5 из 12")
                .containsPattern("было: .*ниже 6 .*; стало: .*ниже 4 ");

        assertThat(imports.web().perform(imports.operator.send(id.path() + "/withdraw")))
                .hasStatus3xxRedirection();
        assertThat(imports.page(imports.operator, id.path())).contains("ниже 4", "из них не справились 0");
        imports.confirm(imports.operator, id);
        imports.awaitState(id, "COMMITTED");
        assertThat(imports.current(imports.first)).isEqualTo("12/0");
    }

    @Test
    void aScaleChangedAfterThePreviewIsAskedAboutThoughAsManyFail() throws IOException {
        scale(9, 0);
        var id = imports.upload(imports.operator, imports.heldBook(), "held.xlsx");
        assertThat(imports.web()
                        .perform(imports.operator
                                .send(id.path() + "/procedure")
                                .param("kind", "VPR")
                                .param("year", "2027")
                                .param("grade", "5")
                                .param("subject", "Математика")))
                .hasStatus3xxRedirection();
        scale(13, 1);

        imports.confirm(imports.operator, id);
        imports.awaitFailure(id);

        assertThat(imports.current(imports.first)).isEmpty();
        assertThat(imports.count("participant_result", id)).isZero();
        assertThat(imports.page(imports.operator, id.path()))
                .contains(
                        "Школ с другими числами: 3",
                        "2 из 10 (отметки 2–5: 2, 0, 8, 0) → 2 из 10 (отметки 2–5: 2, 8, 0, 0)");

        assertThat(imports.web().perform(imports.operator.send(id.path() + "/withdraw")))
                .hasStatus3xxRedirection();
        imports.confirm(imports.operator, id);
        imports.awaitState(id, "COMMITTED");
        assertThat(imports.current(imports.first)).isEqualTo("10/2");
    }

    @Test
    void aPreviewOfAnEarlierReleaseKnowsNoMarksAndIsCarriedOut() throws IOException {
        var id = imports.upload(imports.operator, imports.heldBook(), "held.xlsx");
        imports.name(imports.operator, id);
        imports.jdbc()
                .sql("update assessment.import_school set mark2 = null, mark3 = null, mark4 = null, mark5 = null"
                        + " where import_id = ?")
                .param(id.value())
                .update();

        imports.confirm(imports.operator, id);

        imports.awaitState(id, "COMMITTED");
    }

    @Test
    void aResitDoesNotTakeThePlaceOfTheMainDayUnasked() throws IOException {
        var main = imports.upload(imports.operator, oge(12, 5), "protocol.xlsx");
        assertThat(imports.confirm(imports.operator, main)).hasStatus3xxRedirection();
        imports.awaitState(main, "COMMITTED");
        var resit = imports.upload(imports.operator, oge(5, 1), "peresdacha.xlsx");

        assertThat(imports.page(imports.operator, resit.path()))
                .contains("Похоже на пересдачу: в файле 5 участников", "у тех же школ 12");
        var refusal = imports.confirm(imports.operator, resit);
        assertThat(refusal).hasStatus(422);
        assertThat(ImportFixture.text(refusal)).contains("Похоже на пересдачу", "Файл не дополнит её");
        assertThat(imports.current(imports.first)).isEqualTo("12/5");

        assertThat(confirmWhole(resit)).isTrue();
        imports.awaitState(resit, "COMMITTED");
        assertThat(imports.current(imports.first)).isEqualTo("5/1");
    }

    @Test
    void aWholeFileOfTheSameDayIsNoResit() throws IOException {
        var main = imports.upload(imports.operator, oge(12, 5), "protocol.xlsx");
        imports.confirm(imports.operator, main);
        imports.awaitState(main, "COMMITTED");
        var later = imports.upload(imports.operator, oge(11, 4), "protocol2.xlsx");

        assertThat(imports.page(imports.operator, later.path())).doesNotContain("Похоже на пересдачу");
        assertThat(imports.confirm(imports.operator, later)).hasStatus3xxRedirection();
        imports.awaitState(later, "COMMITTED");
    }

    private boolean confirmWhole(Loaded id) {
        int version = imports.jdbc()
                .sql("select version from assessment.result_import where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
        var result = imports.web()
                .perform(imports.operator
                        .send(id.path() + "/confirm")
                        .param("version", Integer.toString(version))
                        .param("whole", "true"));
        return result.getResponse().getStatus() == 302;
    }

    /** So many pupils, of whom the first ones have five points and the mark 2. */
    private static TestBook oge(int pupils, int failed) {
        var book = ExamFiles.exam(ExamFiles.oge(), "02 - Математика 2026.06.02");
        for (int pupil = 1; pupil <= pupils; pupil++) {
            book.row(ExamFiles.pupil(9306.0, pupil, pupil <= failed ? 5 : 16, null));
        }
        return book;
    }

    /** An own scale of a work of a year that no other test knows: below 7 fails, whatever makes a 4. */
    private void scale(int from4, int seen) {
        var own = new ReferenceRow(
                ReferenceTable.VPR_SCALES,
                List.of("2027", "5", "Математика", "7", "" + from4, "15", "20"),
                "описание работы 2027 года",
                null,
                Confidence.OFFICIAL);
        tables.put(imports.registry.scope, own, seen, RegistryFixture.OPERATOR);
    }

    /** The region's own minimum. */
    private void minimum(int score, int seen) {
        int region = imports.jdbc()
                .sql("select code from authority.region where id = ?")
                .param(imports.registry.region.value())
                .query(Integer.class)
                .single();
        var own = new ReferenceRow(
                ReferenceTable.OGE_SCALES,
                List.of("" + region, "2026", "Математика", "" + score, "15", "22", "31", "", ""),
                "приказ министерства № " + score,
                LocalDate.of(2026, 3, 2),
                Confidence.OFFICIAL);
        tables.put(imports.registry.scope, own, seen, RegistryFixture.OPERATOR);
    }
}
