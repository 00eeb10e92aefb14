package ru.podyom.assessment.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import ru.podyom.PodyomTest;
import ru.podyom.assessment.reading.ResultFiles;

/** The database refuses in the middle of an import, after the pupils' rows were written. */
@PodyomTest
class ImportCrashTests {

    @Autowired
    private ApplicationContext context;

    @TempDir
    private Path folder;

    private ImportFixture imports;

    @BeforeEach
    void prepare() {
        imports = new ImportFixture(context, folder);
    }

    @AfterEach
    void repair() {
        imports.jdbc()
                .sql("drop function if exists assessment.break_off() cascade")
                .update();
    }

    private void breakOffAtTheSchools() {
        imports.jdbc().sql("""
                        create function assessment.break_off() returns trigger language plpgsql as
                        $$ begin raise exception 'broken off by a test'; end $$
                        """).update();
        imports.jdbc().sql("""
                        create trigger broken_off before insert on assessment.school_result
                        for each row execute function assessment.break_off()
                        """).update();
    }

    private ImportFixture.Loaded brokenImport() throws IOException {
        breakOffAtTheSchools();
        var id = imports.upload(imports.operator, imports.heldBook(), ResultFiles.MATHS_5);
        imports.name(imports.operator, id);
        imports.confirm(imports.operator, id);
        imports.awaitFailure(id);
        return id;
    }

    @Test
    void importThatBreaksOffLeavesNothingBehindAndSaysSo() throws IOException {
        var id = brokenImport();

        assertThat(imports.count("participant_result", id)).isZero();
        assertThat(imports.count("school_result", id)).isZero();
        assertThat(imports.current(imports.first)).isEmpty();
        assertThat(imports.page(imports.operator, id.path()))
                .contains("Загрузка остановилась, не записано ничего", "Повторить", "Вернуть на проверку");
    }

    @Test
    void retryLoadsTheWholeOnce() throws IOException {
        var id = brokenImport();
        repair();

        assertThat(imports.web().perform(imports.operator.send(id.path() + "/retry")))
                .hasStatus3xxRedirection();
        imports.awaitState(id, "COMMITTED");

        assertThat(imports.count("participant_result", id)).isEqualTo(33);
        assertThat(imports.count("school_result", id)).isEqualTo(3);
    }

    @Test
    void stoppedImportGoesBackToItsPreview() throws IOException {
        var id = brokenImport();
        repair();

        assertThat(imports.web().perform(imports.operator.send(id.path() + "/withdraw")))
                .hasStatus3xxRedirection();

        assertThat(imports.state(id)).isEqualTo("PREVIEW");
        assertThat(imports.confirm(imports.operator, id)).hasStatus3xxRedirection();
        imports.awaitState(id, "COMMITTED");
    }
}
