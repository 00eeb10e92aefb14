package ru.podyom.assessment.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import ru.podyom.PodyomTest;
import ru.podyom.assessment.reading.ResultFiles;

/** A newer file of the same procedure is laid beside what is loaded before anybody decides. */
@PodyomTest
class DifferenceTests {

    @Autowired
    private ApplicationContext context;

    @TempDir
    private Path folder;

    private ImportFixture imports;

    @BeforeEach
    void prepare() {
        imports = new ImportFixture(context, folder);
    }

    @Test
    void schoolsAreToldAsChangedAddedGoneAndSame() throws IOException {
        var old = ResultFiles.held();
        var fresh = ResultFiles.held();
        for (int pupil = 1; pupil <= 10; pupil++) {
            old.row(ResultFiles.participant(imports.old(1), 50_000 + pupil, pupil <= 2 ? 5 : 12));
            fresh.row(ResultFiles.participant(imports.old(1), 50_000 + pupil, pupil <= 6 ? 5 : 12));
            old.row(ResultFiles.participant(imports.old(2), 50_000 + pupil, 12));
            fresh.row(ResultFiles.participant(imports.old(3), 50_000 + pupil, 12));
        }
        imports.load(imports.operator, old);
        var id = imports.upload(imports.operator, fresh, ResultFiles.MATHS_5);
        imports.name(imports.operator, id);

        assertThat(imports.page(imports.operator, id.path())).contains("Посмотреть, что изменится: было → станет");
        var page = imports.page(imports.operator, id.path() + "/difference");
        assertThat(page)
                .contains("1 числа другие", "1 появится", "1 в новом файле нет", "0 без изменений")
                .containsSubsequence("МКОУ «Первая школа»", "числа другие", "10 10 2 6 0 0")
                .containsSubsequence("МКОУ «Третья школа»", "появится", "10", "0")
                .containsSubsequence("МКОУ «Вторая школа»", "в новом файле нет");
        assertThat(imports.current(imports.first)).isEqualTo("10/2");
        assertThat(imports.page(imports.operator, id.path() + "/difference?difference=GONE"))
                .contains("МКОУ «Вторая школа»")
                .doesNotContain("МКОУ «Первая школа»");
        var file = imports.web().perform(imports.operator.get(id.path() + "/difference.xlsx"));
        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getContentAsByteArray()).startsWith('P', 'K');
    }

    @Test
    void whoeverDoesNotSeeTheImportSeesNoDifference() throws IOException {
        var id = imports.upload(imports.operator, imports.heldBook(), ResultFiles.MATHS_5);

        assertThat(imports.web().perform(imports.coordinator(imports.district).get(id.path() + "/difference")))
                .hasStatus(404);
    }

    @Test
    void aDecidedImportIsNotComparedAnyMore() throws IOException {
        var id = imports.load(imports.operator, imports.heldBook());

        assertThat(imports.web().perform(imports.operator.get(id.path() + "/difference")))
                .hasStatus(422);
    }
}
