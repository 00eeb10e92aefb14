package ru.podyom.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a workbook lie.
 *
 * @param sheets worksheets in the order of their tabs
 * @param sharedStrings name of the part, null where the book has none
 */
record WorkbookIndex(List<Sheet> sheets, @Nullable String sharedStrings) {

    private static final int RELATIONSHIP = "Relationship".hashCode();
    private static final int SHEET = "sheet".hashCode();
    private static final int ID = "Id".hashCode();
    private static final int SHEET_ID = "id".hashCode();
    private static final int TYPE = "Type".hashCode();
    private static final int TARGET = "Target".hashCode();
    private static final int NAME = "name".hashCode();
    private static final int STATE = "state".hashCode();

    /** A part that another one names. */
    private record Link(String id, String type, String part) {}

    static WorkbookIndex read(Workbook book) throws IOException, WorkbookRefused {
        String main = "xl/workbook.xml";
        for (Link link : links(book, "")) {
            main = link.type().endsWith("/officeDocument") ? link.part() : main;
        }
        if (!book.has(main)) {
            throw new WorkbookRefused("Это архив, но не книга Excel (.xlsx): внутри нет книги.");
        }
        Map<String, Link> links = new HashMap<>();
        String shared = null;
        for (Link link : links(book, main)) {
            links.put(link.id(), link);
            shared = link.type().endsWith("/sharedStrings") ? link.part() : shared;
        }
        return new WorkbookIndex(sheets(book, main, links), shared);
    }

    private static List<Sheet> sheets(Workbook book, String main, Map<String, Link> links)
            throws IOException, WorkbookRefused {
        List<Sheet> sheets = new ArrayList<>();
        try (Inflated in = book.part(main)) {
            XmlTokens tokens = new XmlTokens(in);
            for (int token = tokens.next(); token != XmlTokens.OVER; token = tokens.next()) {
                if (token == XmlTokens.START && tokens.name() == SHEET) {
                    Map<Integer, String> attributes = attributes(tokens);
                    Link link = links.get(attributes.getOrDefault(SHEET_ID, ""));
                    if (link != null && link.type().endsWith("/worksheet")) {
                        boolean hidden = attributes.getOrDefault(STATE, "").contains("idden");
                        sheets.add(new Sheet(attributes.getOrDefault(NAME, "").strip(), hidden, link.part()));
                    }
                }
            }
        }
        return List.copyOf(sheets);
    }

    private static List<Link> links(Workbook book, String of) throws IOException, WorkbookRefused {
        int slash = of.lastIndexOf('/');
        String folder = slash < 0 ? "" : of.substring(0, slash + 1);
        String part = folder + "_rels/" + of.substring(slash + 1) + ".rels";
        List<Link> links = new ArrayList<>();
        if (!book.has(part)) {
            return links;
        }
        try (Inflated in = book.part(part)) {
            XmlTokens tokens = new XmlTokens(in);
            for (int token = tokens.next(); token != XmlTokens.OVER; token = tokens.next()) {
                if (token == XmlTokens.START && tokens.name() == RELATIONSHIP) {
                    Map<Integer, String> attributes = attributes(tokens);
                    String target = attributes.getOrDefault(TARGET, "");
                    links.add(new Link(
                            attributes.getOrDefault(ID, ""),
                            attributes.getOrDefault(TYPE, ""),
                            target.startsWith("/") ? target.substring(1) : folder + target));
                }
            }
        }
        return links;
    }

    private static Map<Integer, String> attributes(XmlTokens tokens) throws WorkbookRefused {
        Map<Integer, String> attributes = new HashMap<>();
        while (tokens.attribute()) {
            attributes.put(tokens.name(), tokens.string());
        }
        return attributes;
    }
}
