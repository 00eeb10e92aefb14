package ru.podyom.assessment.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import ru.podyom.PodyomTest;
import ru.podyom.assessment.importing.ImportFixture;
import ru.podyom.workbook.TableBook;

/** Damaged files on the way that people send them: a page with a sentence, and loaded whole or not at all. */
@PodyomTest
class MutantUploadTests {

    private static final int MUTANTS = 24;

    @Autowired
    private ApplicationContext context;

    @TempDir
    private Path folder;

    @Test
    void everyMutantGetsAPageAndLeavesNothingHalfLoaded() throws IOException {
        var imports = new ImportFixture(context, folder);
        List<Sample> samples = Sample.all();
        TableBook[] containers = TableBook.values();
        for (int number = 0; number < MUTANTS; number++) {
            var sample = samples.get(number % samples.size());
            byte[] mutant = new Mutator(new Random(900_000 + number))
                    .mutant(sample, containers[number / samples.size() % containers.length]);

            var id = imports.upload(imports.operator, mutant, sample.name());

            assertThat(imports.state(id)).as("mutant " + number).isIn("PREVIEW", "REFUSED");
            assertThat(imports.page(imports.operator, id.path())).contains("Загрузка №");
            assertThat(imports.page(imports.operator, id.path() + "/problems")).contains("Замечания");
            assertThat(imports.web()
                            .perform(imports.operator.get(id.path() + "/marked"))
                            .getResponse()
                            .getStatus())
                    .as("marked copy of mutant " + number)
                    .isIn(200, 422);
            assertThat(imports.confirm(imports.operator, id).getResponse().getStatus())
                    .as("mutant " + number)
                    .isIn(302, 422);
            if (imports.state(id).equals("PREVIEW")) {
                assertThat(imports.count("school_result", id)
                                + imports.count("participant_result", id)
                                + imports.count("journal_comparison", id))
                        .isZero();
            }
        }
    }
}
