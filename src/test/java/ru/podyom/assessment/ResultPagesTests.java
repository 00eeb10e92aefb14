package ru.podyom.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import ru.podyom.PodyomTest;
import ru.podyom.assessment.importing.ImportFixture;

/** Pages of the list of results: one after the other they are the whole, whatever the order and the filters. */
@PodyomTest
class ResultPagesTests {

    private static final int SITTINGS = 12;
    private static final Pattern ROW = Pattern.compile("/imports/(\\d+)/schools/(\\d+)\"");

    @Autowired
    private ApplicationContext context;

    @TempDir
    private Path folder;

    private ImportFixture imports;
    private ImportFixture.Loaded later;

    @BeforeEach
    void prepare() throws IOException {
        imports = new ImportFixture(context, folder);
        imports.load(imports.operator, imports.heldBook());
        later = imports.load(imports.operator, imports.laterBook());
        repeatInOtherYears();
    }

    /** Three schools and thirteen sittings, of which only some schools have results. */
    private void repeatInOtherYears() {
        for (int year = 2010; year < 2010 + SITTINGS; year++) {
            imports.jdbc().sql("""
                            insert into assessment.sitting (kind, year, grade, subject)
                            values ('VPR', :year, 6, 'Русский язык') on conflict do nothing
                            """).param("year", year).update();
            imports.jdbc()
                    .sql("""
                            insert into assessment.result_import (region_id, file_id, file_name, sha256, sitting_id, state,
                                   created_by, created_by_name, created_at, committed_at)
                            select i.region_id, i.file_id, i.file_name, 'year' || :year || i.sha256, g.id, 'COMMITTED',
                                   i.created_by, i.created_by_name, i.created_at, i.committed_at
                              from assessment.result_import i
                              join assessment.sitting g on g.year = :year and g.grade = 6 and g.subject = 'Русский язык'
                             where i.region_id = :region and i.id = (select min(id) from assessment.result_import
                                                                      where region_id = :region)
                            """)
                    .param("year", year)
                    .param("region", region())
                    .update();
        }
        imports.jdbc().sql("""
                        insert into assessment.school_result (import_id, sitting_id, school_id, code_written, participants,
                               failed, absent, refused, sources)
                        select i.id, i.sitting_id, s.id, '', 20, (s.id + i.id * 7) % 9 + 5, 0, 0, '[]'
                          from assessment.result_import i
                          join assessment.sitting g on g.id = i.sitting_id and g.grade = 6
                          join school.school s on s.region_id = i.region_id
                         where i.region_id = :region and (s.id + g.year) % 5 <> 0
                        """).param("region", region()).update();
    }

    private long region() {
        return imports.registry.region.value();
    }

    @Test
    void pagesOneAfterTheOtherAreTheWhole() {
        for (String asked : List.of(
                "?",
                "?sort=municipality&dir=desc&",
                "?sort=school&",
                "?sort=school&dir=desc&",
                "?sort=procedure&",
                "?sort=procedure&dir=desc&",
                "?sort=failed&dir=desc&",
                "?sort=share&",
                "?grade=6&",
                "?q=перв&",
                "?q=русск&sort=procedure&",
                "?subject=Математика&")) {
            var paged = new ArrayList<String>();
            int page = 1;
            for (var rows = rows(asked, page); !rows.isEmpty(); rows = rows(asked, ++page)) {
                paged.addAll(rows);
            }

            assertThat(paged).as(asked).isNotEmpty().doesNotHaveDuplicates().isEqualTo(rows(asked, 0));
            assertThat(imports.page(imports.operator, "/results" + asked))
                    .as(asked)
                    .contains("из " + paged.size());
        }
    }

    /** Import and school of each row in order; page 0 is one page that holds all of them. */
    private List<String> rows(String asked, int page) {
        var address = "/results" + asked + (page == 0 ? "size=200" : "size=25&page=" + page);
        var result = imports.web().perform(imports.operator.get(address));
        assertThat(result).hasStatusOk();
        return ROW.matcher(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .results()
                .map(row -> row.group(1) + "/" + row.group(2))
                .toList();
    }

    @Test
    void aResultThatANewerFileReplacedStandsOnNoPage() {
        assertThat(rows("?grade=5&", 1)).hasSize(3).containsOnlyOnce(later.value() + "/" + imports.first);
    }
}
