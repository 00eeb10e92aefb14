package ru.podyom.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;

/** A stranger to the schools tries to work counts under five pupils out of everything the product shows or totals. */
@PodyomTest
@ActiveProfiles("demo")
class SmallCountsTests {

    private static final String HIDDEN = "скрыто";
    private static final List<String> MARKS = List.of("«2»", "«3»", "«4»", "«5»");
    private static final List<String> COUNTS =
            List.of("Участников", "Не справились", "«2»", "«3»", "«4»", "«5»", "Отсутствовали");

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    private Cookie stranger;
    private Cookie coordinator;

    @BeforeEach
    void signIn() {
        stranger = SignedIn.session(web, "observer", DemoAccounts.PASSWORD);
        coordinator = SignedIn.session(web, "boguchany", DemoAccounts.PASSWORD);
    }

    @Test
    void noCellOfAnExportIsSmallAndTheCoordinatorSeesWhatIsHidden() throws IOException {
        var seen = rows("/results.csv", stranger);
        var whole = rows("/results.csv", coordinator);

        assertThat(seen).hasSameSizeAs(whole);
        assertThat(small(whole)).isGreaterThan(100);
        assertThat(small(seen)).isZero();
    }

    @Test
    void noHiddenCellIsTheRestOfItsRow() throws IOException {
        assertThat(rows("/results.csv", stranger)).allSatisfy(row -> {
            long hiddenMarks =
                    MARKS.stream().filter(mark -> row.get(mark).equals(HIDDEN)).count();
            assertThat(hiddenMarks).as(row.toString()).isIn(0L, 4L);
            if (row.get("Не справились").equals(HIDDEN)) {
                assertThat(row.get("Доля")).isEqualTo(HIDDEN);
                assertThat(hiddenMarks).as(row.toString()).isIn(row.get("«2»").isEmpty() ? 0L : 4L);
            }
        });
    }

    @Test
    void controlSumsAreSumsOfWhatIsShown() throws IOException {
        var rows = rows("/results.csv", stranger);
        var sums = controlSums();

        assertThat(sums).isNotEmpty();
        sums.forEach((title, sum) -> assertThat(rows.stream()
                        .map(row -> row.get(title))
                        .filter(cell -> !cell.equals(HIDDEN) && !cell.isEmpty())
                        .mapToLong(Long::parseLong)
                        .sum())
                .as(title)
                .isEqualTo(sum));
    }

    @Test
    void noOrderOfRowsTellsWhatTheirCellsDoNot() throws IOException {
        var usual = rows("/results.csv", stranger).stream()
                .map(SmallCountsTests::key)
                .toList();

        for (String column : List.of("failed", "share", "absent", "participants")) {
            assertThat(rows("/results.csv?sort=" + column, stranger).stream().map(SmallCountsTests::key))
                    .as(column)
                    .containsExactlyElementsOf(usual);
        }
    }

    @Test
    void noExplanationTellsAHiddenNumberInOtherWords() throws IOException {
        List<Map<String, Object>> hidden = jdbc.sql("""
                        select distinct on (p.school_id) p.run_id, p.school_id, p.participants, p.failed
                          from identification.judged_procedure p
                          join school.school_view s on s.id = p.school_id
                          join identification.run r on r.id = p.run_id
                          join authority.municipality_view m on m.id = s.municipality_id and m.name like 'Богучан%'
                         where p.failed between 1 and 4 and p.participants - p.failed >= 5
                         order by p.school_id, p.run_id desc
                        """).query().listOfRows();
        assertThat(hidden).hasSizeGreaterThan(5);

        int told = 0;
        for (var count : hidden) {
            String path = "/runs/" + count.get("run_id") + "/schools/" + count.get("school_id");
            long failed = ((Number) count.get("failed")).longValue();
            String words = failed + " из " + count.get("participants");
            told += body(path, coordinator).contains(words) ? 1 : 0;
            assertThat(body(path, stranger))
                    .contains(HIDDEN, "видят сама школа и её координатор")
                    .doesNotContain(words);
        }
        assertThat(told).isPositive();
    }

    @Test
    void filesAndRowsOfPupilsAreNotForStrangers() {
        assertThat(web.perform(get("/imports").cookie(stranger))).hasStatus(403);
        assertThat(web.perform(get("/imports").cookie(coordinator))).hasStatusOk();
        long number = jdbc.sql("select min(import_id) from assessment.school_result")
                .query(Long.class)
                .single();
        assertThat(web.perform(get("/imports/" + number + "/file").cookie(stranger)))
                .hasStatus(403);
    }

    @Test
    void pagesOfRunsHideWhatFewPupilsWouldChange() throws IOException {
        long run = jdbc.sql("""
                        select max(c.run_id) from identification.conclusion c
                          join school.school_view s on s.id = c.school_id
                          join authority.municipality_view m on m.id = s.municipality_id and m.name like 'Богучан%'
                        """).query(Long.class).single();

        assertThat(rows("/runs/" + run + ".csv", coordinator).getFirst().toMap())
                .containsKeys("Учеников до смены вывода", "Вероятность низкого результата");
        assertThat(rows("/runs/" + run + ".csv", stranger).getFirst().toMap())
                .doesNotContainKeys("Учеников до смены вывода", "Вероятность низкого результата");
    }

    private static long small(List<CSVRecord> rows) {
        return rows.stream()
                .flatMap(row -> COUNTS.stream().map(row::get))
                .filter(cell -> cell.matches("[1-4]"))
                .count();
    }

    private static String key(CSVRecord row) {
        return row.get("Школа") + row.get("Процедура");
    }

    private Map<String, Long> controlSums() throws IOException {
        var sums = new TreeMap<String, Long>();
        byte[] file = answer("/results.xlsx", stranger).getResponse().getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var about = book.findSheet("О выгрузке").orElseThrow().read();
            IntStream.range(0, about.size())
                    .mapToObj(about::get)
                    .filter(line -> line.getCellText(0).startsWith("Контрольная сумма: "))
                    .forEach(line -> sums.put(
                            line.getCellText(0).replace("Контрольная сумма: ", ""), Long.valueOf(line.getCellText(1))));
        }
        return sums;
    }

    private List<CSVRecord> rows(String path, Cookie as) throws IOException {
        var text = body(path, as).replace("\uFEFF", "");
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return new ArrayList<>(parser.getRecords());
        }
    }

    private String body(String path, Cookie as) {
        return new String(answer(path, as).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult answer(String path, Cookie as) {
        var answer = web.perform(get(path).cookie(Objects.requireNonNull(as)));
        assertThat(answer).as(path).hasStatusOk();
        return answer;
    }
}
