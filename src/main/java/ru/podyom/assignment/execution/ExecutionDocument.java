package ru.podyom.assignment.execution;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import ru.podyom.ui.Words;

/** The report «Об исполнении решений» in Word: a landscape A4 page, a numbered table whose head repeats. */
final class ExecutionDocument {

    private static final List<String> HEADS =
            List.of("№", "Решение", "Исполнитель", "Срок", "Состояние", "Отчёт об исполнении");
    private static final int[] WIDTHS = {560, 4300, 2500, 1400, 1700, 3820};
    private static final String FONT = "Times New Roman";
    private static final int SIZE = 12;
    private static final int TITLE_SIZE = 14;
    private static final long A4_LONG = 16838;
    private static final long A4_SHORT = 11906;
    /** 30, 15 and 20 mm: left, right, above and below. */
    private static final long LEFT = 1701;

    private static final long RIGHT = 850;
    private static final long ABOVE = 1134;

    private ExecutionDocument() {}

    static void write(List<ExecutionLine> lines, String unit, LocalDate from, LocalDate to, OutputStream out)
            throws IOException {
        try (var document = new XWPFDocument()) {
            landscape(document);
            var title = document.createParagraph();
            title.setAlignment(ParagraphAlignment.CENTER);
            write(title, "Об исполнении решений", TITLE_SIZE, true);
            var place = document.createParagraph();
            place.setAlignment(ParagraphAlignment.CENTER);
            write(place, unit + ", решения с " + Words.day(from) + " по " + Words.day(to), SIZE, false);
            if (lines.isEmpty()) {
                write(document.createParagraph(), "За этот период решений на контроле нет.", SIZE, false);
            } else {
                write(document.createParagraph(), counted(lines), SIZE, false);
                table(document, lines);
            }
            document.write(out);
        }
    }

    /** «Всего: 12, из них принято — 7, просрочено — 2, в работе — 3.»: states in the order of the table. */
    private static String counted(List<ExecutionLine> lines) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        lines.forEach(line -> counts.merge(line.state().toLowerCase(Words.RUSSIAN), 1, Integer::sum));
        return "Всего: " + lines.size() + ", из них "
                + counts.entrySet().stream()
                        .map(count -> count.getKey() + " — " + count.getValue())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static void landscape(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(A4_LONG));
        size.setH(BigInteger.valueOf(A4_SHORT));
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setTop(BigInteger.valueOf(ABOVE));
        margins.setBottom(BigInteger.valueOf(ABOVE));
    }

    private static void table(XWPFDocument document, List<ExecutionLine> lines) {
        var table = document.createTable(lines.size() + 1, HEADS.size());
        for (int column = 0; column < HEADS.size(); column++) {
            fill(table, 0, column, HEADS.get(column), true);
        }
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var texts = List.of(
                    Integer.toString(i + 1),
                    line.decision() + "\n(" + line.basis() + ")",
                    line.addressee(),
                    line.due() == null ? "без срока" : Words.day(line.due()),
                    line.state(),
                    line.report());
            for (int column = 0; column < texts.size(); column++) {
                fill(table, i + 1, column, texts.get(column), false);
            }
            table.getRow(i + 1).setCantSplitRow(true);
        }
    }

    private static void fill(XWPFTable table, int row, int column, String text, boolean bold) {
        XWPFTableCell cell = table.getRow(row).getCell(column);
        cell.setWidth(Integer.toString(WIDTHS[column]));
        write(cell.getParagraphs().getFirst(), text, SIZE, bold);
    }

    private static void write(XWPFParagraph paragraph, String text, int size, boolean bold) {
        paragraph.setSpacingAfter(0);
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        var pieces = text.lines().toList();
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(pieces.get(i));
        }
    }
}
