package ru.podyom.meeting.reading.text;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Text of the main part of a docx with the numbers Word shows (ECMA-376, part 1, 17.3 and 17.4). Headers and footers are
 * parts of their own and not read; what was deleted with tracking is left out, what was inserted is in.
 */
final class WordText {

    private final XMLStreamReader xml;
    private final WordNumbering numbering;
    private final TextLayout layout;
    private final StringBuilder paragraph = new StringBuilder();
    private @Nullable String style;
    private @Nullable String numId;
    private int level;
    private int span = 1;
    private int boxes;

    WordText(XMLStreamReader xml, WordNumbering numbering, TextLayout layout) {
        this.xml = xml;
        this.numbering = numbering;
        this.layout = layout;
    }

    void read() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
    }

    private void start(String name) throws XMLStreamException {
        switch (name) {
            case "p" -> {
                if (boxes > 0 && !paragraph.isEmpty()) {
                    finish();
                }
                style = null;
                numId = null;
                level = 0;
            }
            case "t" -> paragraph.append(xml.getElementText());
            case "tab", "ptab" -> paragraph.append("\t");
            case "br", "cr" -> paragraph.append('\n');
            case "noBreakHyphen" -> paragraph.append('-');
            case "sym" -> paragraph.append('•');
            case "pStyle" -> style = value("val");
            case "numId" -> numId = value("val");
            case "ilvl" -> level = number(value("val"));
            case "gridSpan" -> span = Math.max(1, number(value("val")));
            case "tbl" -> layout.tableBegins();
            case "tr" -> layout.rowBegins();
            case "tc" -> {
                span = 1;
                layout.cellBegins();
            }
            case "txbxContent" -> boxes++;
            case "del", "moveFrom", "Fallback", "sectPr", "rPr", "tabs" -> skip();
            default -> {
                // containers are passed through
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> finish();
            case "tc" -> layout.cellEnds(span);
            case "tbl" -> layout.tableEnds();
            case "txbxContent" -> boxes--;
            default -> {
                // nothing to finish
            }
        }
    }

    private void finish() {
        String label = paragraph.toString().isBlank() ? "" : numbering.label(style, numId, level);
        layout.paragraph(label + paragraph);
        paragraph.setLength(0);
        numId = null;
        style = null;
    }

    private @Nullable String value(String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    static int number(@Nullable String value) {
        return value != null && value.matches("\\d{1,4}") ? Integer.parseInt(value) : 0;
    }

    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
