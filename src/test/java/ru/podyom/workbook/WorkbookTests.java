package ru.podyom.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the programs of the world write into worksheets. */
class WorkbookTests {

    @TempDir
    private Path folder;

    @Test
    void readsSharedInlineAndFormulaTexts() throws Exception {
        RawBook book = RawBook.of("""
                        <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>внутри</t></is></c>
                        <c r="C1" t="str"><f>A1&amp;"!"</f><v>сложено</v></c></row>""").shared("<si><t>нулевая</t></si><si><t>общая</t></si>");

        assertThat(rows(book)).containsExactly("1: общая | внутри | сложено");
    }

    @Test
    void joinsRunsOfRichTextAndSkipsPhoneticHints() throws Exception {
        RawBook book = RawBook.of("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
                .shared("<si><r><rPr><b/></rPr><t>Школа</t></r><r><t xml:space=\"preserve\"> № 1</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>подсказка</t></rPh></si>");

        assertThat(rows(book)).containsExactly("1: Школа № 1");
    }

    @Test
    void readsNumbersAsSpreadsheetsShowThem() throws Exception {
        RawBook book = RawBook.of("""
                <row r="1"><c r="A1"><v>14</v></c><c r="B1"><v>14.0</v></c><c r="C1" t="n"><v>46.9</v></c><c r="D1"><v>1.4E1</v></c></row>""");

        assertThat(rows(book)).containsExactly("1: 14 | 14 | 46.9 | 1.4E1");
        assertThat(wholes(book)).containsExactly(14, 14, SheetRow.NOT_WHOLE, 14);
    }

    @Test
    void tellsWholeNumbersInTexts() throws Exception {
        RawBook book = RawBook.of("<row>"
                + texts("14", "14.0", "14,00", "014", "-3", "14.5", "1 4", "X", "99999999999", "14.") + "</row>");

        assertThat(wholes(book))
                .containsExactly(
                        14,
                        14,
                        14,
                        14,
                        -3,
                        SheetRow.NOT_WHOLE,
                        SheetRow.NOT_WHOLE,
                        SheetRow.NOT_WHOLE,
                        SheetRow.NOT_WHOLE,
                        14);
    }

    @Test
    void doesNotWriteOutNumbersOfABillionDigits() throws Exception {
        RawBook book =
                RawBook.of("<row><c><v>1E2147483647</v></c><c><v>1E-2147483646</v></c><c><v>1E999999999</v></c></row>");

        assertThat(wholes(book)).containsOnly(SheetRow.NOT_WHOLE).hasSize(3);
    }

    @Test
    void tellsHundredthsOfPerCents() throws Exception {
        List<Integer> hundredths = new ArrayList<>();
        Path file = RawBook.of("<row>" + texts("12.36", "46,9", "100", "7.8700000000000001", "много") + "</row>")
                .save(folder.resolve("book.xlsx"));
        try (Workbook book = Workbook.open(file, Limits.USUAL)) {
            book.read(book.sheets().getFirst(), row -> {
                for (int column = 0; column < row.width(); column++) {
                    hundredths.add(row.hundredths(column));
                }
                return true;
            });
        }

        assertThat(hundredths).containsExactly(1236, 4690, 10_000, 787, SheetRow.NOT_WHOLE);
    }

    @Test
    void takesResultsOfFormulasAndTellsWhereNoneIsStored() throws Exception {
        Path file = RawBook.of("""
                        <row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>1+1</f></c><c r="C1" t="e"><v>#N/A</v></c>
                        <c r="D1" t="b"><v>1</v></c><c r="E1" s="4"/></row>""").save(folder.resolve("book.xlsx"));
        List<CellKind> kinds = new ArrayList<>();
        try (Workbook book = Workbook.open(file, Limits.USUAL)) {
            book.read(book.sheets().getFirst(), row -> {
                for (int column = 0; column < 6; column++) {
                    kinds.add(row.kind(column));
                }
                return true;
            });
        }

        assertThat(kinds)
                .containsExactly(
                        CellKind.NUMBER,
                        CellKind.UNCOMPUTED,
                        CellKind.ERROR,
                        CellKind.LOGICAL,
                        CellKind.BLANK,
                        CellKind.BLANK);
    }

    @Test
    void placesCellsByTheirAddressAndCountsWhereItIsMissing() throws Exception {
        RawBook addressed =
                RawBook.of("<row r=\"7\"><c r=\"C7\" t=\"str\"><v>c</v></c><c r=\"AB7\" t=\"str\"><v>ab</v></c></row>");
        RawBook bare = RawBook.of("<row>" + texts("a", "b") + "</row><row>" + texts("c") + "</row>");

        assertThat(rows(addressed)).containsExactly("7:  |  | c" + " | ".repeat(25) + "ab");
        assertThat(rows(bare)).containsExactly("1: a | b", "2: c");
    }

    @Test
    void decodesReferencesNamesWithPrefixesAndLiteralSections() throws Exception {
        String xml = "<?xml version=\"1.0\"?><!-- c --><x:worksheet xmlns:x=\"http://x\"><x:sheetData><x:row r='1'>"
                + "<x:c r='A1' t='inlineStr'><x:is><x:t>&#1052;&#x411;ОУ &lt;&quot;&amp;&#128512;</x:t></x:is></x:c>"
                + "<x:c r='B1' t='str'><x:v><![CDATA[a < b & c]]></x:v></x:c></x:row></x:sheetData></x:worksheet>";

        assertThat(rows(new RawBook().sheet("Лист", "visible", xml))).containsExactly("1: МБОУ <\"&😀 | a < b & c");
    }

    @Test
    void readsPartsThatBeginWithAByteOrderMark() throws Exception {
        byte[] xml = ("\ufeff<worksheet " + RawBook.MAIN + "><sheetData><row>" + texts("да")
                        + "</row></sheetData></worksheet>")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(rows(RawBook.of("").part("xl/worksheets/sheet1.xml", xml))).containsExactly("1: да");
    }

    @Test
    void trimsSpacesOfAllKindsAndSkipsRowsOfNothingButFormats() throws Exception {
        RawBook book = RawBook.of(
                "<row r=\"1\"><c r=\"A1\" s=\"3\"/><c r=\"B1\" t=\"str\"><v> \u00a0 </v></c></row>"
                        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>\u00a0 Школа\u00a0№ 1 \n</t></is></c></row><row r=\"3\"/>");

        assertThat(rows(book)).containsExactly("2: Школа № 1");
    }

    @Test
    void countsRowsOfTheYear1904LikeAllOthers() throws Exception {
        assertThat(rows(RawBook.of("<row><c><v>14</v></c></row>").properties("date1904=\"1\"")))
                .containsExactly("1: 14");
    }

    @Test
    void namesItsSheetsHiddenOnesToo() throws Exception {
        String empty = "<worksheet " + RawBook.MAIN + "><sheetData/></worksheet>";
        Path file = new RawBook()
                .sheet("Первый", "visible", empty)
                .sheet("Второй", "veryHidden", empty)
                .save(folder.resolve("book.xlsx"));
        try (Workbook book = Workbook.open(file, Limits.USUAL)) {
            assertThat(book.sheets()).extracting(Sheet::name).containsExactly("Первый", "Второй");
            assertThat(book.sheets()).extracting(Sheet::hidden).containsExactly(false, true);
        }
    }

    @Test
    void stopsWhenItIsToldTo() throws Exception {
        List<Integer> seen = new ArrayList<>();
        Path file = RawBook.of("<row>" + texts("a") + "</row><row>" + texts("b") + "</row>")
                .save(folder.resolve("book.xlsx"));
        try (Workbook book = Workbook.open(file, Limits.USUAL)) {
            book.read(book.sheets().getFirst(), row -> {
                seen.add(row.number());
                return false;
            });
        }

        assertThat(seen).containsExactly(1);
    }

    @Test
    void readsCellsThatLieAcrossTheEndOfItsBuffer() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 3000; i++) {
            rows.append("<row r=\"")
                    .append(i)
                    .append("\">")
                    .append(texts("я".repeat(i % 97), "b" + i))
                    .append("</row>");
        }

        List<String> read = rows(RawBook.of(rows.toString()));

        assertThat(read).hasSize(3000).element(2998).isEqualTo("2999: " + "я".repeat(2999 % 97) + " | b2999");
        assertThat(read.get(96)).isEqualTo("97:  | b97");
    }

    /** The common form of a cell has a short cut of its own; both ways must see the same. */
    @Test
    void readsTheCommonFormOfACellAsAnyOther() throws Exception {
        Random random = new Random(5);
        String[] types = {
            "", " t=\"n\"", " t=\"s\"", " t=\"str\"", " t=\"b\"", " t=\"e\"", " s=\"7\"", " t=\"inlineStr\""
        };
        String[] values = {"1", "0", "", " 1 ", "&#49;", "1.0"};
        StringBuilder common = new StringBuilder();
        for (int row = 1; row <= 2000; row++) {
            common.append("<row r=\"").append(row).append("\">");
            for (int column = 0; column < 5; column++) {
                String type = types[random.nextInt(types.length)];
                String value = type.contains("\"s\"") ? "1" : values[random.nextInt(values.length)];
                String content = type.contains("inline") ? "<is><t>" + value + "</t></is>" : "<v>" + value + "</v>";
                common.append("<c r=\"%s%d\"%s>%s</c>".formatted(SheetRow.letters(2 * column), row, type, content));
            }
            common.append("</row>");
        }
        String other = common.toString().replace("<c r=", "<c  r =").replace("</c>", "</c >");
        String shared = "<si><t>нулевая</t></si><si><t>общая</t></si>";

        assertThat(rows(RawBook.of(common.toString()).shared(shared)))
                .isEqualTo(rows(RawBook.of(other).shared(shared)))
                .anyMatch(row -> row.contains("общая"));
    }

    private static String texts(String... texts) {
        StringBuilder cells = new StringBuilder();
        for (String text : texts) {
            cells.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
        }
        return cells.toString();
    }

    private List<Integer> wholes(RawBook raw) throws Exception {
        List<Integer> wholes = new ArrayList<>();
        try (Workbook book = Workbook.open(raw.save(folder.resolve("wholes.xlsx")), Limits.USUAL)) {
            book.read(book.sheets().getFirst(), row -> {
                for (int column = 0; column < row.width(); column++) {
                    wholes.add(row.whole(column));
                }
                return true;
            });
        }
        return wholes;
    }

    private List<String> rows(RawBook raw) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Workbook book = Workbook.open(raw.save(folder.resolve("rows.xlsx")), Limits.USUAL)) {
            book.read(book.sheets().getFirst(), row -> {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < row.width(); column++) {
                    cells.add(row.text(column));
                }
                rows.add(row.number() + ": " + String.join(" | ", cells));
                return true;
            });
        }
        return rows;
    }
}
