package ru.podyom.workbook;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import ru.podyom.workbook.raw.RawRows;

/** Passes the XML of one sheet on and changes the rows that have marks. */
final class MarkedSheet {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final int BUFFER = 1 << 16;

    private final Map<Integer, TreeMap<Integer, Mark>> byRow = new HashMap<>();
    private final Map<Integer, StringBuilder> sentences = new HashMap<>();
    private final MarkedStyles styles;
    private final int sentenceColumn;

    private int row;
    private int column;
    private @Nullable TreeMap<Integer, Mark> waiting;

    MarkedSheet(List<Mark> marks, MarkedStyles styles, int sentenceColumn) {
        this.styles = styles;
        this.sentenceColumn = sentenceColumn;
        for (Mark mark : marks) {
            byRow.computeIfAbsent(mark.row(), row -> new TreeMap<>())
                    .merge(mark.column(), mark, (one, other) -> one.error() ? one : other);
            StringBuilder told = sentences.computeIfAbsent(mark.row(), row -> new StringBuilder());
            told.append(told.isEmpty() ? "" : " ")
                    .append(mark.cell())
                    .append(": ")
                    .append(mark.sentence());
        }
    }

    /** Rows without marks pass as bytes: only the others are understood, one at a time. */
    void copy(InputStream in, OutputStream out) throws IOException, XMLStreamException {
        RawRows raw = new RawRows(in, out);
        if (!raw.begin()) {
            understood(raw.rest(), out, 0);
            return;
        }
        for (int number = raw.nextRow(); number >= 0; number = raw.nextRow()) {
            int known = number == 0 ? row + 1 : number;
            if (byRow.containsKey(known)) {
                understood(raw.takeRow(), out, 1);
            } else {
                row = known;
            }
        }
    }

    /** @param outer elements around the wanted ones, which are not written */
    private void understood(InputStream in, OutputStream out, int outer) throws XMLStreamException {
        XMLInputFactory input = XMLInputFactory.newDefaultFactory();
        input.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        input.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = input.createXMLStreamReader(in, "UTF-8");
        // A stream of bytes would be written to byte by byte.
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        if (outer == 0) {
            writer.writeStartDocument("UTF-8", "1.0");
        }
        int depth = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            if (depth > outer) {
                event(event, reader, writer);
            }
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
        writer.flush();
    }

    private void event(int event, XMLStreamReader reader, XMLStreamWriter writer) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(reader, writer);
            case XMLStreamConstants.END_ELEMENT -> {
                if (reader.getLocalName().equals("row")) {
                    endRow(reader, writer);
                }
                writer.writeEndElement();
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> writer.writeCharacters(reader.getText());
            case XMLStreamConstants.CDATA -> writer.writeCData(reader.getText());
            default -> {}
        }
    }

    private void start(XMLStreamReader reader, XMLStreamWriter writer) throws XMLStreamException {
        Mark mark = null;
        if (reader.getLocalName().equals("row")) {
            String number = reader.getAttributeValue(null, "r");
            row = number != null && number.matches("\\d{1,8}") ? Integer.parseInt(number) : row + 1;
            column = -1;
            waiting = byRow.get(row);
        } else if (reader.getLocalName().equals("c") && waiting != null) {
            String address = reader.getAttributeValue(null, "r");
            column = address == null ? column + 1 : Mark.column(address);
            fill(reader, writer, column);
            mark = waiting.remove(column);
        }
        open(reader, writer);
        attributes(reader, writer, mark);
    }

    private static void open(XMLStreamReader reader, XMLStreamWriter writer) throws XMLStreamException {
        writer.writeStartElement(prefix(reader), reader.getLocalName(), namespace(reader));
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String prefix = reader.getNamespacePrefix(i);
            String uri = reader.getNamespaceURI(i) == null ? "" : reader.getNamespaceURI(i);
            if (prefix == null || prefix.isEmpty()) {
                writer.writeDefaultNamespace(uri);
            } else {
                writer.writeNamespace(prefix, uri);
            }
        }
    }

    private static void write(XMLStreamWriter writer, XMLStreamReader reader, int i) throws XMLStreamException {
        String uri = reader.getAttributeNamespace(i);
        String name = reader.getAttributeLocalName(i);
        if (uri == null || uri.isEmpty()) {
            writer.writeAttribute(name, reader.getAttributeValue(i));
        } else {
            writer.writeAttribute(reader.getAttributePrefix(i), uri, name, reader.getAttributeValue(i));
        }
    }

    private void attributes(XMLStreamReader reader, XMLStreamWriter writer, @Nullable Mark mark)
            throws XMLStreamException {
        boolean marked = mark != null && styles.isKnown();
        String style = "0";
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            String uri = reader.getAttributeNamespace(i);
            if (marked && name.equals("s") && (uri == null || uri.isEmpty())) {
                style = reader.getAttributeValue(i);
            } else if (!name.equals("spans") || waiting == null) {
                write(writer, reader, i);
            }
        }
        if (mark != null && styles.isKnown()) {
            writer.writeAttribute("s", styles.marked(style, mark.error()));
        }
    }

    /** Marked cells that the sheet leaves out because they are empty. */
    private void fill(XMLStreamReader reader, XMLStreamWriter writer, int before) throws XMLStreamException {
        while (waiting != null && !waiting.isEmpty() && waiting.firstKey() < before) {
            Mark mark = waiting.pollFirstEntry().getValue();
            writer.writeEmptyElement(prefix(reader), "c", namespace(reader));
            writer.writeAttribute("r", mark.cell());
            if (styles.isKnown()) {
                writer.writeAttribute("s", styles.marked("0", mark.error()));
            }
        }
    }

    private void endRow(XMLStreamReader reader, XMLStreamWriter writer) throws XMLStreamException {
        fill(reader, writer, Integer.MAX_VALUE);
        StringBuilder sentence = sentences.get(row);
        if (sentence != null) {
            String prefix = prefix(reader);
            String uri = namespace(reader);
            writer.writeStartElement(prefix, "c", uri);
            writer.writeAttribute("r", SheetRow.letters(sentenceColumn) + row);
            writer.writeAttribute("t", "inlineStr");
            writer.writeStartElement(prefix, "is", uri);
            writer.writeStartElement(prefix, "t", uri);
            writer.writeCharacters(sentence.toString());
            writer.writeEndElement();
            writer.writeEndElement();
            writer.writeEndElement();
        }
        waiting = null;
    }

    private static String prefix(XMLStreamReader reader) {
        return reader.getPrefix() == null ? "" : reader.getPrefix();
    }

    private static String namespace(XMLStreamReader reader) {
        return reader.getNamespaceURI() == null ? NAMESPACE : reader.getNamespaceURI();
    }
}
