package ru.podyom.meeting.reading.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a file of minutes; what it is, is told by its bytes, never by its name. */
public final class DocumentText {

    private static final long LARGEST = 50L << 20;

    private DocumentText() {}

    /** Pasted text, with the tables drawn in it by tabs or bars. */
    public static ExtractedText of(String pasted) {
        return PlainText.tables(pasted);
    }

    /**
     * Text with its tables and, in docx and odt, the numbers that the office program shows.
     *
     * @throws TextRefused the file is no document with a text: an old or encrypted one, a scan, a broken or hostile one
     */
    public static ExtractedText of(Path file) throws TextRefused {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw new TextRefused("Файл пуст.");
            }
            if (size > LARGEST) {
                throw new TextRefused("Файл больше %d МБ, протоколы такими не бывают.".formatted(LARGEST >> 20));
            }
            byte[] bytes = Files.readAllBytes(file);
            String start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
            if (start.startsWith("PK")) {
                return OfficeArchive.read(file);
            }
            if (start.contains("%PDF-")) {
                return PdfText.read(bytes);
            }
            return PlainText.read(bytes);
        } catch (IOException e) {
            throw new TextRefused("Файл не читается: он повреждён или занят другой программой.", e);
        }
    }
}
