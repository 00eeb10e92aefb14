package ru.podyom.assessment.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.podyom.PodyomTest;
import ru.podyom.assessment.reading.ResultFiles;
import ru.podyom.workbook.TestBook;

@PodyomTest
class ObjectivityFactsTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private ImportFixture imports;

    @BeforeEach
    void importAFile() throws IOException {
        imports = new ImportFixture(context, folder);
        var book = TestBook.sheet("Sheet")
                .row(
                        "логин школы",
                        "код обучающегося",
                        "отметка за предыдущую четверть/триместр",
                        "вариант",
                        "всего баллов",
                        "балл за 1",
                        "балл за 2")
                .row(imports.login(1), "50001", "4", "1", "3", "1", "2")
                .row(imports.login(1), "50002", "4", "2", "1", "1", "Х")
                .row(imports.login(1), "50003", "нет отметки", "1", "0", "x", "не пройд.")
                .row(imports.login(1), "50004", "12", "1", "3", "1", "2")
                .row(imports.login(1), "50005", "5", "отсутствовал", "0", "", "");
        var id = imports.upload(imports.operator, book, ResultFiles.MATHS_5);
        imports.name(imports.operator, id);
        assertThat(imports.confirm(imports.operator, id)).hasStatus3xxRedirection();
        imports.awaitState(id, "COMMITTED");
    }

    @Test
    void theMarkOfTheJournalIsKeptBesideTheScore() {
        assertThat(jdbc.sql("""
                        select concat_ws('/', total, mark, coalesce(journal::text, '-'), pupils)
                          from assessment.current_score_view where school_id = :school order by total, journal
                        """)
                        .param("school", imports.first.value())
                        .query(String.class)
                        .list())
                .containsExactly("0/2/-/1", "1/2/4/1", "3/2/4/1", "3/2/-/1");
    }

    @Test
    void pupilsAreCountedByScoreForEachTask() {
        assertThat(jdbc.sql("select counts::text from assessment.current_task_view where school_id = :school")
                        .param("school", imports.first.value())
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("[[1, 3], [1, 0, 2]]"));
    }
}
