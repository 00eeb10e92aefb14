package ru.podyom.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A book of Excel 2007 and later, whichever program wrote it. */
final class XlsxBook extends Workbook {

    private final Archive archive;
    private final Index index;
    private @Nullable SharedStrings shared;

    XlsxBook(Archive archive) throws IOException, WorkbookRefused {
        this.archive = archive;
        refuseOthers();
        this.index = Index.read(archive);
    }

    @Override
    public List<Sheet> sheets() {
        return index.sheets();
    }

    @Override
    public void read(Sheet sheet, Predicate<SheetRow> rows) throws WorkbookRefused {
        try {
            SharedStrings strings = shared();
            try (InputStream in = archive.part(sheet.part())) {
                new SheetParser(new XmlTokens(in), strings, rows).parse();
            }
        } catch (IOException e) {
            throw Archive.refusal(e);
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    Archive archive() {
        return archive;
    }

    private SharedStrings shared() throws IOException, WorkbookRefused {
        SharedStrings known = shared;
        if (known == null) {
            String name = index.sharedStrings();
            known = SharedStrings.NONE;
            if (name != null && archive.has(name)) {
                try (InputStream in = archive.part(name)) {
                    known = SharedStrings.read(new XmlTokens(in));
                }
            }
            shared = known;
        }
        return known;
    }

    private void refuseOthers() throws WorkbookRefused {
        if (archive.has("xl/workbook.bin")) {
            throw new WorkbookRefused("Это двоичная книга (.xlsb). Откройте её и сохраните как «Книга Excel (.xlsx)».");
        }
        if (archive.has("word/document.xml")) {
            throw new WorkbookRefused("Это документ Word (.docx), а нужна таблица (.xlsx, .xls, .ods или .csv).");
        }
    }

    /**
     * Where the parts of a workbook lie.
     *
     * @param sheets worksheets in the order of their tabs
     * @param sharedStrings name of the part, null where the book has none
     */
    private record Index(List<Sheet> sheets, @Nullable String sharedStrings) {

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

        static Index read(Archive book) throws IOException, WorkbookRefused {
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
            return new Index(sheets(book, main, links), shared);
        }

        private static List<Sheet> sheets(Archive book, String main, Map<String, Link> links)
                throws IOException, WorkbookRefused {
            List<Sheet> sheets = new ArrayList<>();
            try (InputStream in = book.part(main)) {
                XmlTokens tokens = new XmlTokens(in);
                for (int token = tokens.next(); token != XmlTokens.OVER; token = tokens.next()) {
                    if (token == XmlTokens.START && tokens.name() == SHEET) {
                        Map<Integer, String> attributes = attributes(tokens);
                        Link link = links.get(attributes.getOrDefault(SHEET_ID, ""));
                        if (link != null && link.type().endsWith("/worksheet")) {
                            boolean hidden = attributes.getOrDefault(STATE, "").contains("idden");
                            sheets.add(
                                    new Sheet(attributes.getOrDefault(NAME, "").strip(), hidden, link.part()));
                        }
                    }
                }
            }
            return List.copyOf(sheets);
        }

        private static List<Link> links(Archive book, String of) throws IOException, WorkbookRefused {
            int slash = of.lastIndexOf('/');
            String folder = slash < 0 ? "" : of.substring(0, slash + 1);
            String part = folder + "_rels/" + of.substring(slash + 1) + ".rels";
            List<Link> links = new ArrayList<>();
            if (!book.has(part)) {
                return links;
            }
            try (InputStream in = book.part(part)) {
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
}
