package ru.podyom.assessment.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.assessment.reading.ResultFiles;
import ru.podyom.kernel.Role;

@PodyomTest
class ImportDecisionTests {

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
    void repeatOfALoadedFileIsRefusedWithALinkAndChangesNothing() throws IOException {
        var loaded = imports.load(imports.operator, imports.heldFile());

        var again = imports.upload(imports.operator, imports.heldFile(), ResultFiles.MATHS_5);
        imports.name(imports.operator, again);

        assertThat(imports.page(imports.operator, again.path()))
                .contains("Этот файл уже загружен", "загрузка № " + loaded.value(), "Повтор ничего не меняет");
        var refusal = imports.confirm(imports.operator, again);
        assertThat(refusal).hasStatus(422);
        assertThat(ImportFixture.text(refusal)).contains("уже загружен (загрузка № " + loaded.value());
        assertThat(imports.state(again)).isEqualTo("PREVIEW");
        assertThat(imports.current(imports.first)).isEqualTo("10/2");
    }

    @Test
    void sameFileWaitsInOnePreviewHoweverOftenItIsTakenIn() throws IOException {
        var once = imports.upload(imports.operator, imports.heldFile(), ResultFiles.MATHS_5);
        var twice = imports.upload(imports.operator, imports.heldFile(), ResultFiles.MATHS_5);

        assertThat(twice).isEqualTo(once);
    }

    @Test
    void undoingBringsTheEarlierResultsBack() throws IOException {
        var earlier = imports.load(imports.operator, imports.heldBook());
        var later = imports.upload(imports.operator, imports.laterBook(), ResultFiles.MATHS_5);
        imports.name(imports.operator, later);
        assertThat(imports.page(imports.operator, later.path()))
                .contains("У 1 школы уже есть результаты этой процедуры", "новые встанут поверх");
        imports.confirm(imports.operator, later);
        imports.awaitState(later, "COMMITTED");
        assertThat(imports.current(imports.first)).isEqualTo("10/5");

        assertThat(imports.page(imports.operator, later.path() + "/undo"))
                .contains("у 1 школы снова будут действовать результаты загрузки № " + earlier.value());
        assertThat(imports.page(imports.operator, earlier.path() + "/undo"))
                .contains("у 2 школ не останется результатов", "у 1 школы ничего не изменится");
        assertThat(imports.web().perform(imports.operator.send(later.path() + "/undo")))
                .hasStatus3xxRedirection();

        assertThat(imports.current(imports.first)).isEqualTo("10/2");
        assertThat(imports.web().perform(imports.operator.send(later.path() + "/undo")))
                .hasStatus(422);
    }

    @Test
    void undoneFileCanBeLoadedAgain() throws IOException {
        var loaded = imports.load(imports.operator, imports.heldFile());
        imports.web().perform(imports.operator.send(loaded.path() + "/undo"));
        assertThat(imports.current(imports.first)).isEmpty();

        var again = imports.load(imports.operator, imports.heldFile());

        assertThat(again).isNotEqualTo(loaded);
        assertThat(imports.current(imports.first)).isEqualTo("10/2");
    }

    @Test
    void onlyOneOfTwoConfirmationsIsCarriedOut() throws IOException {
        var id = imports.upload(imports.operator, imports.heldBook(), ResultFiles.MATHS_5);
        imports.name(imports.operator, id);
        int version = imports.jdbc()
                .sql("select version from assessment.result_import where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();

        var first = imports.web()
                .perform(imports.operator.send(id.path() + "/confirm").param("version", Integer.toString(version)));
        var second = imports.web()
                .perform(imports.operator.send(id.path() + "/confirm").param("version", Integer.toString(version)));

        assertThat(first).hasStatus3xxRedirection();
        assertThat(second).hasStatus(422);
        imports.awaitState(id, "COMMITTED");
        assertThat(imports.count("school_result", id)).isEqualTo(3);
    }

    @Test
    void coordinatorTakesOnlySchoolsOfTheOwnDistrictOutOfARegionsFile() throws IOException {
        var coordinator = imports.coordinator(imports.district);
        var id = imports.upload(coordinator, imports.heldBook(), ResultFiles.MATHS_5);
        imports.name(coordinator, id);

        assertThat(imports.page(coordinator, id.path())).contains("2 школы , 20 участников", "Не ваша территория");
        assertThat(imports.confirm(coordinator, id)).hasStatus3xxRedirection();
        imports.awaitState(id, "COMMITTED");

        assertThat(imports.current(imports.second)).isEqualTo("10/2");
        assertThat(imports.current(imports.foreign)).isEmpty();
        assertThat(imports.page(coordinator, id.path())).contains("33 строки в файле", "20 участников", "11 отказано");
    }

    @Test
    void neighboursSeeNothingOfAPreviewAndOnlyTheirSchoolsOfALoadedFile() throws IOException {
        var neighbour = imports.coordinator(imports.neighbour);
        var preview = imports.upload(imports.coordinator(imports.district), imports.heldBook(), ResultFiles.MATHS_5);
        var loaded = imports.load(imports.operator, imports.heldBook());

        assertThat(imports.web().perform(neighbour.get(preview.path()))).hasStatus(404);
        assertThat(imports.web().perform(neighbour.send(preview.path() + "/discard")))
                .hasStatus(404);
        assertThat(imports.page(neighbour, loaded.path()))
                .contains("Третья школа")
                .doesNotContain("Первая школа");
        assertThat(imports.web().perform(neighbour.get(loaded.path() + "/file")))
                .hasStatus(404);
        assertThat(imports.web().perform(neighbour.get(loaded.path() + "/problems")))
                .hasStatus(404);
        assertThat(imports.web().perform(neighbour.get(loaded.path() + "/schools/" + imports.first)))
                .hasStatus(404);
        assertThat(imports.web().perform(neighbour.get(loaded.path() + "/schools/" + imports.foreign)))
                .hasStatusOk();
        assertThat(imports.web().perform(neighbour.send(loaded.path() + "/undo")))
                .hasStatus(404);
    }

    @Test
    void headOfASchoolReadsItsRowsAndMayNotLoad() throws IOException {
        var loaded = imports.load(imports.operator, imports.heldBook());
        var head =
                SignedIn.inSchools(context.getBean(Accounts.class), imports.web(), Role.HEAD, Set.of(imports.second));

        assertThat(imports.page(head, "/results")).contains("Вторая школа").doesNotContain("Первая школа");
        assertThat(imports.page(head, loaded.path() + "/schools/" + imports.second))
                .contains("50001");
        assertThat(imports.web().perform(head.send(loaded.path() + "/undo"))).hasStatus(403);
        assertThat(imports.web().perform(head.upload("/imports"))).hasStatus(403);
    }

    @Test
    void discardedPreviewLeavesNoTraceInResults() throws IOException {
        var id = imports.upload(imports.operator, imports.heldBook(), ResultFiles.MATHS_5);

        assertThat(imports.web().perform(imports.operator.send(id.path() + "/discard")))
                .hasStatus3xxRedirection();

        assertThat(imports.web().perform(imports.operator.get(id.path()))).hasStatus(404);
        assertThat(imports.count("import_school", id)).isZero();
    }
}
