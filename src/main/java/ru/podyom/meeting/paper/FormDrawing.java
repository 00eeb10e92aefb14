package ru.podyom.meeting.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Draws the forms that come with the system: A4, margins 30/15/20/20 mm, letters like Times of 14 and 12 points. */
final class FormDrawing {

    private static final String FONT = "Times New Roman";
    private static final int BODY = 13;
    private static final int SMALL = 12;
    private static final int TITLE = 14;
    private static final int MILLIMETRE = 567;
    private static final long A4_WIDTH = 11906;
    private static final long A4_HEIGHT = 16838;
    private static final int TEXT_WIDTH = 9354;
    private static final int INDENT = 709;
    private static final int GAP = 120;

    private final XWPFDocument document;

    private FormDrawing(XWPFDocument document) {
        this.document = document;
    }

    static byte[] of(boolean group) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            var drawing = new FormDrawing(document);
            drawing.page();
            if (group) {
                drawing.group();
            } else {
                drawing.seminar();
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void group() {
        title();
        block("есть_номер", () -> centred("№ {{номер}}", false, 0));
        sides("{{дата}} г.", "{{?есть_время}}{{время}} час.{{/есть_время}}");
        block("есть_место", () -> plain("Место проведения: {{место}}", 0));
        block("есть_председатель", () -> plain("Председатель – {{председатель_полностью}}", 0));
        block("есть_секретарь", () -> plain("Секретарь – {{секретарь_полностью}}", 0));
        block("есть_присутствовало", () -> plain("Присутствовали – {{присутствовало}} чел.", 0));
        attendees();
        block("есть_вопросы", () -> heading("ПОВЕСТКА ДНЯ:"));
        block("вопросы", () -> {
            item();
            block("есть_слушали", () -> plain("СЛУШАЛИ: {{слушали}}", INDENT));
            block("есть_решение", () -> heading("РЕШЕНИЕ:"));
            points("решение");
        });
        schools();
        findings();
        block("есть_решения", () -> heading("РЕШИЛИ:"));
        points("решения");
        block("есть_общий_срок", () -> plain("Сроки: {{общий_срок}}", 0));
        signatures();
    }

    private void seminar() {
        title();
        block("есть_номер", () -> centred("№ {{номер}}", false, 0));
        sides("{{дата}} г.", "{{?есть_время}}{{время}} час.{{/есть_время}}");
        block("есть_место", () -> plain("Место проведения: {{место}}", 0));
        block("есть_председатель", () -> plain("Председатель – {{председатель_полностью}}", 0));
        block("есть_присутствовало", () -> plain("Присутствовали – {{присутствовало}} чел.", 0));
        attendees();
        block("есть_вопросы", () -> heading("ПОВЕСТКА ДНЯ:"));
        block("вопросы", () -> {
            plain("{{номер}} {{название}}", 0).setKeepNext(true);
            block("докладчики", () -> plain("Докладчик: {{имя}}", INDENT));
            block("есть_слушали", () -> plain("СЛУШАЛИ: {{слушали}}", INDENT));
            block("есть_решение", () -> heading("РЕШЕНИЕ:"));
            points("решение");
        });
        block("есть_решения", () -> heading("Рекомендации по итогам:"));
        schools();
        findings();
        points("решения");
        block("есть_общий_срок", () -> plain("Сроки: {{общий_срок}}", 0));
        signatures();
    }

    private void title() {
        block("есть_отметка", () -> {
            var mark = paragraph(ParagraphAlignment.RIGHT, 0);
            run(mark, "{{отметка}}", SMALL, true);
        });
        centred("{{вид}}", true, 0);
        block("есть_чего", () -> centred("{{чего}}", true, GAP));
    }

    private void item() {
        var item = paragraph(ParagraphAlignment.BOTH, 0);
        item.setSpacingBefore(GAP);
        item.setKeepNext(true);
        run(item, "{{номер}} {{название}}{{?есть_докладчик}} ({{докладчик}}){{/есть_докладчик}}", BODY, false);
    }

    private void attendees() {
        block("есть_участники", () -> {
            var space = paragraph(ParagraphAlignment.LEFT, 0);
            run(space, "", SMALL, false);
        });
        block("участники", () -> {
            block("есть_группа", () -> plain("{{группа}}", 0).setKeepNext(true));
            block("строки", () -> plain("{{строка}}", 0));
        });
    }

    private void points(String list) {
        block(list, () -> {
            block("есть_группа", () -> {
                var group = plain("{{группа}}", 0);
                group.setKeepNext(true);
                group.getRuns().getFirst().setBold(true);
            });
            block("пункты", () -> plain("{{запись}}", INDENT));
        });
    }

    private void findings() {
        block(
                "есть_выводы",
                () -> plain("В ходе мониторинга было выявлено следующее:", INDENT)
                        .setKeepNext(true));
        block("выводы", () -> plain("− {{текст}}", INDENT));
    }

    private void schools() {
        block("пары_списков", () -> {
            paragraph(ParagraphAlignment.LEFT, 0);
            var table = table(2, 2, true);
            cell(table, 0, 0, "{{левый_заголовок}}", ParagraphAlignment.CENTER, true);
            cell(table, 0, 1, "{{правый_заголовок}}", ParagraphAlignment.CENTER, true);
            table.getRow(0).setRepeatHeader(true);
            lines(table.getRow(1).getCell(0), "левый");
            lines(table.getRow(1).getCell(1), "правый");
            paragraph(ParagraphAlignment.LEFT, 0);
        });
        block("списки", () -> {
            plain("{{заголовок}}", 0).setKeepNext(true);
            block("строки", () -> plain("{{строка}}", INDENT));
        });
    }

    private static void lines(XWPFTableCell cell, String list) {
        run(cell.getParagraphs().getFirst(), "{{?" + list + "}}", SMALL, false);
        run(tight(cell.addParagraph()), "{{строка}}", SMALL, false);
        run(tight(cell.addParagraph()), "{{/" + list + "}}", SMALL, false);
    }

    private void signatures() {
        var space = paragraph(ParagraphAlignment.LEFT, 0);
        space.setSpacingBefore(2 * GAP);
        space.setKeepNext(true);
        block("подписи", () -> {
            var line = paragraph(ParagraphAlignment.LEFT, 0);
            line.setSpacingBefore(GAP);
            line.setSpacingAfter(GAP);
            var tab = line.getCTP().getPPr().addNewTabs().addNewTab();
            tab.setVal(STTabJc.RIGHT);
            tab.setPos(BigInteger.valueOf(TEXT_WIDTH));
            run(line, "{{роль}}:", BODY, false);
            line.createRun().addTab();
            run(line, "{{имя}}", BODY, false);
        });
    }

    private void block(String name, Runnable inside) {
        run(paragraph(ParagraphAlignment.LEFT, 0), "{{?" + name + "}}", BODY, false);
        inside.run();
        run(paragraph(ParagraphAlignment.LEFT, 0), "{{/" + name + "}}", BODY, false);
    }

    private void heading(String text) {
        var heading = paragraph(ParagraphAlignment.LEFT, 0);
        heading.setSpacingBefore(GAP);
        heading.setKeepNext(true);
        run(heading, text, BODY, true);
    }

    private void centred(String text, boolean bold, int after) {
        var paragraph = paragraph(ParagraphAlignment.CENTER, 0);
        paragraph.setSpacingAfter(after);
        run(paragraph, text, TITLE, bold);
    }

    private XWPFParagraph plain(String text, int firstLine) {
        var paragraph = paragraph(ParagraphAlignment.BOTH, firstLine);
        run(paragraph, text, BODY, false);
        return paragraph;
    }

    private void sides(String left, String right) {
        var paragraph = paragraph(ParagraphAlignment.LEFT, 0);
        paragraph.setSpacingBefore(GAP);
        paragraph.setSpacingAfter(GAP);
        var tab = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(TEXT_WIDTH));
        run(paragraph, left, BODY, false);
        paragraph.createRun().addTab();
        run(paragraph, right, BODY, false);
    }

    private XWPFParagraph paragraph(ParagraphAlignment alignment, int firstLine) {
        var paragraph = tight(document.createParagraph());
        paragraph.setAlignment(alignment);
        if (firstLine > 0) {
            paragraph.setIndentationFirstLine(firstLine);
        }
        return paragraph;
    }

    private static XWPFParagraph tight(XWPFParagraph paragraph) {
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(1.08);
        return paragraph;
    }

    private static void run(XWPFParagraph paragraph, String text, int size, boolean bold) {
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(text);
    }

    private XWPFTable table(int rows, int columns, boolean lined) {
        var table = document.createTable(rows, columns);
        table.setWidth(TEXT_WIDTH);
        table.setTableAlignment(TableRowAlign.LEFT);
        if (!lined) {
            table.removeBorders();
        }
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows; row++) {
                table.getRow(row).getCell(column).setWidth(Integer.toString(TEXT_WIDTH / columns));
            }
        }
        return table;
    }

    private static void cell(
            XWPFTable table, int row, int column, String text, ParagraphAlignment alignment, boolean bold) {
        var paragraph = tight(table.getRow(row).getCell(column).getParagraphs().getFirst());
        paragraph.setAlignment(alignment);
        run(paragraph, text, SMALL, bold);
    }

    private void page() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MILLIMETRE * 3));
        margins.setRight(BigInteger.valueOf(MILLIMETRE * 3 / 2));
        margins.setTop(BigInteger.valueOf(MILLIMETRE * 2));
        margins.setBottom(BigInteger.valueOf(MILLIMETRE * 2));
        margins.setHeader(BigInteger.valueOf(MILLIMETRE));
        margins.setFooter(BigInteger.valueOf(MILLIMETRE));
        section.addNewTitlePg();
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        var number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        number.createRun().getCTR().addNewInstrText().setStringValue("PAGE");
        number.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
