package ru.podyom.curator.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import ru.podyom.ui.Words;

/** The report of a curator in Word: an upright A4 page of an office letter, numbered tables whose heads repeat. */
final class ReportDocument {

    private static final String FONT = "Times New Roman";
    private static final int SIZE = 14;
    private static final int TABLE_SIZE = 11;
    private static final int NUMBER_WIDTH = 500;
    private static final int GAP = 120;
    private static final long A4_WIDTH = 11906;
    private static final long A4_HEIGHT = 16838;
    private static final long LEFT = 1701;
    private static final long RIGHT = 850;
    private static final long UPPER_AND_LOWER = 1134;

    private ReportDocument() {}

    static void write(CuratorReport report, String unit, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            page(document);
            line(document, ParagraphAlignment.CENTER, "Отчёт куратора", true);
            line(
                    document,
                    ParagraphAlignment.CENTER,
                    "о работе со школами " + report.period().text(),
                    false);
            line(document, ParagraphAlignment.CENTER, unit, false);
            line(document, ParagraphAlignment.LEFT, "", false);
            String position = report.position().isEmpty() ? "" : ", " + report.position();
            line(document, ParagraphAlignment.BOTH, "Куратор: " + report.name() + position + ".", false);
            int number = 0;
            for (ReportPart part : report.parts()) {
                XWPFParagraph title = line(document, ParagraphAlignment.LEFT, ++number + ". " + part.title(), true);
                title.setSpacingBefore(2 * GAP);
                title.setKeepNext(true);
                line(document, ParagraphAlignment.BOTH, part.summary(), false)
                        .setKeepNext(!part.rows().isEmpty());
                if (!part.rows().isEmpty()) {
                    table(document, part);
                }
            }
            XWPFParagraph signature = line(
                    document, ParagraphAlignment.LEFT, "Куратор ____________________ " + report.signature(), false);
            signature.setSpacingBefore(4 * GAP);
            line(document, ParagraphAlignment.LEFT, Words.day(report.made()), false);
            document.write(out);
        }
    }

    private static void page(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setTop(BigInteger.valueOf(UPPER_AND_LOWER));
        margins.setBottom(BigInteger.valueOf(UPPER_AND_LOWER));
    }

    private static void table(XWPFDocument document, ReportPart part) {
        List<Integer> widths = new ArrayList<>(part.widths());
        widths.addFirst(NUMBER_WIDTH);
        var table = document.createTable(part.rows().size() + 1, widths.size());
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        fill(table, 0, "№", part.heads(), widths, true);
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < part.rows().size(); i++) {
            fill(table, i + 1, Integer.toString(i + 1), part.rows().get(i), widths, false);
            table.getRow(i + 1).setCantSplitRow(true);
        }
    }

    private static void fill(
            XWPFTable table, int row, String number, List<String> texts, List<Integer> widths, boolean bold) {
        for (int column = 0; column < widths.size(); column++) {
            var cell = table.getRow(row).getCell(column);
            cell.setWidth(Integer.toString(widths.get(column)));
            write(cell.getParagraphs().getFirst(), column == 0 ? number : texts.get(column - 1), TABLE_SIZE, bold);
        }
    }

    private static XWPFParagraph line(XWPFDocument document, ParagraphAlignment alignment, String text, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        write(paragraph, text, SIZE, bold);
        return paragraph;
    }

    private static void write(XWPFParagraph paragraph, String text, int size, boolean bold) {
        paragraph.setSpacingAfter(size == SIZE ? GAP / 2 : 0);
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
