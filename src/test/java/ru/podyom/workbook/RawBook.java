package ru.podyom.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, to have in it exactly what some program writes, or what an attacker would. */
public final class RawBook {

    public static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private String properties = "";
    private int count;

    /** A book of one sheet whose rows are given as XML. */
    public static RawBook of(String rows) {
        return new RawBook().sheet("Sheet", rows);
    }

    public RawBook sheet(String name, String rows) {
        return sheet(name, "visible", "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
    }

    public RawBook sheet(String name, String state, String xml) {
        count++;
        sheets.append(
                "<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"s%d\"/>".formatted(name, count, state, count));
        link("s" + count, "worksheet", "worksheets/sheet" + count + ".xml");
        return part("xl/worksheets/sheet" + count + ".xml", xml);
    }

    public RawBook shared(String items) {
        link("shared", "sharedStrings", "sharedStrings.xml");
        return part("xl/sharedStrings.xml", "<sst " + MAIN + ">" + items + "</sst>");
    }

    /** For example {@code date1904="1"}. */
    public RawBook properties(String attributes) {
        properties = attributes;
        return this;
    }

    public RawBook part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public RawBook part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    public Path save(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : all().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    /** What was given stands over what a good book has. */
    private Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "_rels/.rels",
                rels("<Relationship Id=\"w\" Type=\"" + LINKS + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        all.put(
                "xl/workbook.xml",
                bytes("<workbook " + MAIN + " xmlns:r=\"" + LINKS + "\"><workbookPr " + properties + "/><sheets>"
                        + sheets + "</sheets></workbook>"));
        all.put("xl/_rels/workbook.xml.rels", rels(links.toString()));
        all.putAll(parts);
        return all;
    }

    private void link(String id, String type, String target) {
        links.append("<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, LINKS, type, target));
    }

    private static byte[] rels(String links) {
        return bytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Relationships " + PACKAGE + ">" + links
                + "</Relationships>");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
