package ru.podyom.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Styles of a workbook with two copies of each: on red for errors and on yellow for warnings, so that a marked date
 * still reads as a date.
 */
final class MarkedStyles {

    /** Styles that cannot be extended: marks keep their sentences and lose their colour. */
    static final MarkedStyles NONE = new MarkedStyles(new byte[0], 0);

    private static final int MOST_BYTES = 4 << 20;
    private static final int MOST_STYLES = 20_000;
    static final String RED = "FFF8C9C4";
    static final String YELLOW = "FFFDE9B8";

    private final byte[] xml;
    private final int count;

    private MarkedStyles(byte[] xml, int count) {
        this.xml = xml;
        this.count = count;
    }

    static MarkedStyles of(Archive book, String part) throws IOException, WorkbookRefused {
        byte[] bytes;
        try (InputStream in = book.part(part)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            return NONE;
        }
        try {
            return extended(parse(bytes));
        } catch (SAXException e) {
            return NONE;
        }
    }

    boolean isKnown() {
        return count > 0;
    }

    byte[] xml() {
        return xml;
    }

    /** The number of the marked copy of a style. */
    String marked(String style, boolean error) {
        int known = style.matches("\\d{1,5}") && Integer.parseInt(style) < count ? Integer.parseInt(style) : 0;
        return Integer.toString(known + (error ? 1 : 2) * count);
    }

    private static MarkedStyles extended(Document styles) throws IOException {
        Element fills = child(styles.getDocumentElement(), "fills");
        Element formats = child(styles.getDocumentElement(), "cellXfs");
        if (fills == null || formats == null) {
            return NONE;
        }
        int firstFill = children(fills).size();
        fill(fills, RED);
        fill(fills, YELLOW);
        fills.setAttribute("count", Integer.toString(firstFill + 2));
        List<Element> originals = children(formats);
        if (originals.isEmpty() || originals.size() > MOST_STYLES) {
            return NONE;
        }
        for (int colour = 0; colour < 2; colour++) {
            for (Element original : originals) {
                Element copy = (Element) original.cloneNode(true);
                copy.setAttribute("fillId", Integer.toString(firstFill + colour));
                copy.setAttribute("applyFill", "1");
                formats.appendChild(copy);
            }
        }
        formats.setAttribute("count", Integer.toString(3 * originals.size()));
        return new MarkedStyles(bytes(styles), originals.size());
    }

    private static void fill(Element fills, String argb) {
        Document owner = fills.getOwnerDocument();
        Element fill = owner.createElementNS(fills.getNamespaceURI(), "fill");
        Element pattern = owner.createElementNS(fills.getNamespaceURI(), "patternFill");
        pattern.setAttribute("patternType", "solid");
        Element colour = owner.createElementNS(fills.getNamespaceURI(), "fgColor");
        colour.setAttribute("rgb", argb);
        pattern.appendChild(colour);
        fill.appendChild(pattern);
        fills.appendChild(fill);
    }

    private static @Nullable Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(element -> name.equals(element.getLocalName()))
                .findFirst()
                .orElse(null);
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static Document parse(byte[] bytes) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(Document document) throws IOException {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }
}
