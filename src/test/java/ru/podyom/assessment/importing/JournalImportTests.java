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
import ru.podyom.assessment.reading.VprFiles;
import ru.podyom.workbook.TableBook;

/** Comparisons with the journal and files of other containers on their way through the pages. */
@PodyomTest
class JournalImportTests {

    @Autowired
    private ApplicationContext context;

    @TempDir
    private Path folder;

    private ImportFixture imports;

    @BeforeEach
    void prepare() {
        imports = new ImportFixture(context, folder);
    }

    private String journal() {
        return imports.jdbc()
                .sql("""
                        select participants || ':' || lowered || '/' || confirmed || '/' || raised
                          from assessment.current_journal_view where school_id = ?
                        """)
                .param(imports.first.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    @Test
    void aComparisonStandsBesideTheResultsAndIsUndoneAsAWhole() throws IOException {
        var id = imports.upload(
                imports.operator,
                TableBook.XLS.of(VprFiles.journal().row(VprFiles.compared(imports.login(1), 93, 52, 37, 4))),
                "2849657.xls");

        assertThat(imports.page(imports.operator, id.path()))
                .contains("Сравнение отметок с отметками по журналу", "из шапки файла", "Понизили", "52", "37")
                .contains("результаты и отметки школ файл не меняет")
                .doesNotContain("Не справились");
        assertThat(imports.confirm(imports.operator, id)).hasStatus3xxRedirection();
        imports.awaitState(id, "COMMITTED");

        assertThat(journal()).isEqualTo("93:52/37/4");
        assertThat(imports.current(imports.first)).isEmpty();
        assertThat(imports.page(imports.operator, "/schools/" + imports.first))
                .contains("Отметки процедур и журнала", "ВПР 2024, 4 класс, Математика", "55,9");
        var coordinator = imports.coordinator(imports.neighbour);
        assertThat(imports.web().perform(coordinator.get(id.path()))).hasStatus(404);
        assertThat(imports.page(imports.coordinator(imports.district), id.path()))
                .contains("Понизили");

        assertThat(imports.web().perform(imports.operator.send(id.path() + "/undo")))
                .hasStatus3xxRedirection();
        assertThat(journal()).isEmpty();
    }

    @Test
    void aTextTableIsLoadedAndItsMarkedCopyIsABook() throws IOException {
        var book = imports.heldBook().row(ResultFiles.pupil(imports.old(1), "50099", "1", "много"));
        var id = imports.upload(
                imports.operator, TableBook.CSV_1251.of(book), ResultFiles.MATHS_5.replace(".xlsx", ".csv"));

        assertThat(imports.page(imports.operator, id.path())).contains("34 строки в файле", "Размеченная копия");
        var marked = imports.web().perform(imports.operator.get(id.path() + "/marked"));
        assertThat(marked).hasStatusOk();
        assertThat(marked.getResponse().getContentAsByteArray()).startsWith('P', 'K');
    }
}
