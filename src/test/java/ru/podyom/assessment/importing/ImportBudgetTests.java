package ru.podyom.assessment.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import ru.podyom.CountedStatements;
import ru.podyom.PodyomTest;

/** A page asks the database a fixed number of times, however many rows it shows. */
@PodyomTest
@Import(CountedStatements.class)
class ImportBudgetTests {

    private static final int BUDGET = 12;

    @Autowired
    private ApplicationContext context;

    @TempDir
    private Path folder;

    @Test
    void pagesOfImportsAndResultsKeepToTheirBudgetOfStatements() throws Exception {
        var imports = new ImportFixture(context, folder);
        var id = imports.load(imports.operator, imports.heldBook());

        for (String path : new String[] {
            "/imports", "/results", id.path(), id.path() + "/problems", id.path() + "/schools/" + imports.first
        }) {
            int statements =
                    CountedStatements.during(() -> assertThat(imports.web().perform(imports.operator.get(path)))
                            .hasStatusOk());
            assertThat(statements).as(path).isBetween(1, BUDGET);
        }
    }
}
