package ru.podyom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import ru.podyom.kernel.Share;

class TableTests {

    private static final List<Column<Line>> COLUMNS = List.of(
            Column.sortable("name", "Школа", line -> Cell.text(line.name())),
            Column.summed("pupils", "Участников", line -> Cell.number(line.pupils())),
            Column.plain("share", "Доля", line -> Cell.share(new Share(1, 3))));

    @Test
    void readsSearchFiltersOrderAndPageFromTheAddress() {
        var query = TableQuery.of(Map.of("q", " лицей ", "kind", "VPR", "sort", "name", "dir", "desc", "page", "3"));

        assertThat(query.search()).isEqualTo("лицей");
        assertThat(query.filter("kind")).isEqualTo("VPR");
        assertThat(query.offset()).isEqualTo(100);
        assertThat(query.orderBy(Map.of("name", "s.name"), "s.id")).isEqualTo("s.name desc nulls last, s.id");
    }

    @Test
    void takesNothingOfTheAddressIntoSql() {
        var query = TableQuery.of(Map.of("sort", "name; drop table x", "page", "-7", "size", "100000"));

        assertThat(query.orderBy(Map.of("name", "s.name"), "s.id")).isEqualTo("s.id");
        assertThat(query.page()).isEqualTo(1);
        assertThat(query.size()).isEqualTo(50);
    }

    @Test
    void offersNeighbouringPagesAndTheEnds() {
        var table = table(TableQuery.of(Map.of("page", "10")), List.of(), 1000);

        assertThat(table.pageNumbers()).containsExactly(1, 0, 8, 9, 10, 11, 12, 0, 20);
    }

    /** Formats are set by runs of rows, and rows leave by the thousand: neither the ends nor the gaps may shift. */
    @Test
    void givesEachCellTheFormatOfItsOwnKind() throws IOException {
        var out = new ByteArrayOutputStream();
        var lines = IntStream.range(0, 2345).mapToObj(i -> new Line("", i)).toList();
        var columns = List.of(
                Column.<Line>plain("mixed", "Разное", line -> mixed(line.pupils())),
                Column.<Line>plain("share", "Доля", line -> Cell.share(new Share(1, line.pupils() % 2 == 0 ? 4 : 1))));
        var table = Table.of("/x", "Проверка", "", everything(), columns, new PageOf<>(lines, lines.size()), Map.of());

        TableFile.of(table, "Проверка").xlsx(out, frame());

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = book.getSheet("Данные");
            assertThat(sheet.getLastRowNum()).isEqualTo(lines.size());
            for (int i = 0; i < lines.size(); i++) {
                var row = sheet.getRow(i + 1);
                var told = row.getCell(0);
                assertThat(told == null ? "" : told.getCellStyle().getDataFormatString())
                        .as("row " + i)
                        .isEqualTo(
                                switch (mixed(i)) {
                                    case Cell.Amount _ -> "# ##0";
                                    case Cell.Day _ -> "dd.mm.yyyy";
                                    case Cell.Moment _ -> "dd.mm.yyyy hh:mm";
                                    case Cell.Blank _ -> "";
                                    default -> "General";
                                });
                assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
            }
        }
    }

    private static Cell mixed(int row) {
        return switch (row / 7 % 5) {
            case 0 -> Cell.number(row);
            case 1 -> Cell.text("нет " + row);
            case 2 -> Cell.day(LocalDate.of(2026, 1, 1));
            case 3 -> Cell.moment(Instant.parse("2026-01-01T00:00:00Z"));
            default -> new Cell.Blank();
        };
    }

    @Test
    void writesEveryRowAndItsControlSumIntoTheWorkbook() throws IOException {
        var lines = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> new Line("=Школа " + i, i))
                .toList();
        var out = new ByteArrayOutputStream();

        TableFile.of(table(everything(), lines, lines.size()), "Проверка").xlsx(out, frame());

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var data = book.findSheet("Данные").orElseThrow().read();
            assertThat(data).hasSize(301);
            assertThat(data.get(1).getCellText(0)).isEqualTo("=Школа 1");
            assertThat(data.get(1).getCell(0).getFormula()).isNull();
            assertThat(book.findSheet("О выгрузке").orElseThrow().read())
                    .anySatisfy(row -> assertThat(row.getCellText(0) + row.getCellText(1))
                            .isEqualTo("Контрольная сумма: Участников45150"));
        }
    }

    @Test
    void writesCsvThatAnOfficeOpensAndNoFormulaStartsIn() throws IOException {
        var out = new ByteArrayOutputStream();

        TableFile.of(table(everything(), List.of(new Line("=1+1", -5)), 1), "Проверка")
                .csv(out, frame().zone());

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFШкола;Участников;Доля\r\n'=1+1;-5;33,3\u00a0%\r\n");
    }

    private static TableQuery everything() {
        return TableQuery.of(Map.of()).everything();
    }

    private static Table table(TableQuery query, List<Line> lines, long total) {
        return Table.of("/lines", "Строки", "Пусто", query, COLUMNS, new PageOf<>(lines, total), Map.of());
    }

    private static Frame frame() {
        return new Frame(
                null, "Район", Set.of(), List.of(), "/lines", null, null, "", "", Instant.EPOCH, ZoneId.of("UTC"));
    }

    private record Line(String name, int pupils) {}
}
