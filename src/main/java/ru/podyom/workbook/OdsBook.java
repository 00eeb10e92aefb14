package ru.podyom.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/** A spreadsheet of OpenDocument, as LibreOffice and МойОфис write it; its sheets lie one behind another in one part. */
final class OdsBook extends Workbook {

    static final String CONTENT = "content.xml";

    private static final String KIND = "mimetype";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final int LONGEST_KIND = 200;
    private static final int LONGEST_MANIFEST = 4 << 20;

    private final Archive archive;
    private final List<Sheet> sheets;

    OdsBook(Archive archive) throws IOException, WorkbookRefused {
        this.archive = archive;
        if (start(MANIFEST, LONGEST_MANIFEST).contains("encryption-data")) {
            throw Container.locked();
        }
        String kind = start(KIND, LONGEST_KIND);
        if (!kind.isEmpty() && !kind.contains("spreadsheet")) {
            throw new WorkbookRefused(
                    "Это документ OpenDocument, но не таблица (.ods). Нужна таблица: .xlsx, .xls, .ods или .csv.");
        }
        try (InputStream in = archive.part(CONTENT)) {
            this.sheets = OdsParser.sheets(new XmlTokens(in));
        }
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public void read(Sheet sheet, Predicate<SheetRow> rows) throws WorkbookRefused {
        try (InputStream in = archive.part(CONTENT)) {
            new OdsParser(new XmlTokens(in), Integer.parseInt(sheet.part()), rows).parse();
        } catch (IOException e) {
            throw Archive.refusal(e);
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    private String start(String part, int length) throws IOException, WorkbookRefused {
        if (!archive.has(part)) {
            return "";
        }
        try (InputStream in = archive.part(part)) {
            return new String(in.readNBytes(length), StandardCharsets.UTF_8);
        }
    }
}
