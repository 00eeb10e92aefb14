package ru.podyom.meeting.reading.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The archive of a docx or odt: its parts are inflated within limits and read without document types or entities. */
final class OfficeArchive {

    private static final int MOST_PARTS = 5000;
    private static final int LARGEST_PART = 40 << 20;

    private static final XMLInputFactory XML = secure();

    private OfficeArchive() {}

    private static XMLInputFactory secure() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static ExtractedText read(Path file) throws TextRefused, IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_PARTS) {
                throw new TextRefused("В архиве документа слишком много частей, такой файл не читается.");
            }
            if (zip.getEntry("word/document.xml") != null) {
                return docx(zip);
            }
            if (zip.getEntry("content.xml") != null) {
                return odt(zip);
            }
            boolean book = zip.getEntry("xl/workbook.xml") != null;
            throw new TextRefused(
                    book
                            ? "Это книга Excel, а не документ: протоколы читаются из .docx, .odt, .pdf и .txt."
                            : "Это архив, а не документ. Распакуйте его и выберите сам протокол: .docx, .odt, .pdf или .txt.");
        } catch (ZipException e) {
            throw new TextRefused(
                    "Документ повреждён или загружен не до конца. Откройте его, сохраните заново и повторите.", e);
        } catch (XMLStreamException e) {
            throw new TextRefused(
                    "Внутри документа повреждена разметка. Откройте его, сохраните заново и повторите.", e);
        }
    }

    private static ExtractedText docx(ZipFile zip) throws IOException, TextRefused, XMLStreamException {
        WordNumbering numbering = new WordNumbering();
        numbering.read(part(zip, "word/numbering.xml"), part(zip, "word/styles.xml"));
        TextLayout layout = new TextLayout();
        XMLStreamReader document = part(zip, "word/document.xml");
        if (document != null) {
            new WordText(document, numbering, layout).read();
        }
        if (zip.getEntry("word/vbaProject.bin") != null) {
            layout.note("в файле есть макросы: прочитан только текст, макросы не выполнялись");
        }
        return layout.text();
    }

    private static ExtractedText odt(ZipFile zip) throws IOException, TextRefused, XMLStreamException {
        ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest != null && new String(bytes(zip, manifest), StandardCharsets.UTF_8).contains("encryption-data")) {
            throw new TextRefused("Документ закрыт паролем. Снимите пароль и сохраните его снова.");
        }
        ZipEntry kind = zip.getEntry("mimetype");
        String type = kind == null ? "" : new String(bytes(zip, kind), StandardCharsets.US_ASCII);
        if (!type.isEmpty() && !type.contains("opendocument.text")) {
            throw new TextRefused("Это таблица или презентация OpenDocument, а не текстовый документ.");
        }
        TextLayout layout = new TextLayout();
        XMLStreamReader content = part(zip, "content.xml");
        if (content != null) {
            new OpenText(content, part(zip, "styles.xml"), layout).read();
        }
        return layout.text();
    }

    private static @Nullable XMLStreamReader part(ZipFile zip, String name)
            throws IOException, TextRefused, XMLStreamException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? null : XML.createXMLStreamReader(new ByteArrayInputStream(bytes(zip, entry)));
    }

    /** No more than a limit is inflated, whatever the archive says of itself. */
    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException, TextRefused {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST_PART + 1);
            if (bytes.length > LARGEST_PART) {
                throw new TextRefused(
                        "Текст документа больше %d МБ, такой файл не читается.".formatted(LARGEST_PART >> 20));
            }
            return bytes;
        }
    }
}
