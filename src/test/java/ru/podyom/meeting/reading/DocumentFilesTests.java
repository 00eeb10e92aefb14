package ru.podyom.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import ru.podyom.meeting.reading.found.ReadDecision;
import ru.podyom.meeting.reading.found.ReadMinutes;
import ru.podyom.meeting.reading.text.TextRefused;

class DocumentFilesTests {

    private static final List<String> LINES = List.of(
            "ПРИКАЗ",
            "от 14.02.2023 № 47",
            "ПРИКАЗЫВАЮ:",
            "1. Утвердить план.",
            "2. Методисту Сомовой О.П. провести семинар до 01.03.2023.",
            "Начальник управления Т.А. Дубинина");

    @TempDir
    private Path folder;

    @Test
    void countsAutomaticNumbersAsWordShowsThem() throws Exception {
        Path file = folder.resolve("приказ.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            BigInteger numbering = numbering(document);
            plain(document, "ПРИКАЗ");
            plain(document, "от 14.02.2023 № 47");
            plain(document, "ПРИКАЗЫВАЮ:");
            numbered(document, numbering, 0, "Утвердить план.");
            numbered(document, numbering, 0, "Директорам школ:");
            numbered(document, numbering, 1, "Провести диагностику до 01.03.2023.");
            numbered(document, numbering, 1, "Обновить программы до 01.04.2023.");
            numbered(document, numbering, 0, "Контроль за исполнением приказа оставляю за собой.");
            plain(document, "Начальник управления Т.А. Дубинина");
            document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("1. Провести лишнее");
            document.write(out);
        }

        assertThat(MinutesReader.read(file).decisions())
                .extracting(ReadDecision::no, ReadDecision::text, ReadDecision::responsible)
                .containsExactly(
                        tuple("1", "Утвердить план", null),
                        tuple("2.1", "Провести диагностику до 01.03.2023", "Директорам школ"),
                        tuple("2.2", "Обновить программы до 01.04.2023", "Директорам школ"),
                        tuple("3", "Контроль за исполнением приказа оставляю за собой", "Дубинина Т.А."));
    }

    @Test
    void readsATableOfDecisions() throws Exception {
        Path file = folder.resolve("протокол.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            plain(document, "ПРОТОКОЛ № 5");
            plain(document, "совещания рабочей группы от 02.10.2023");
            plain(document, "РЕШИЛИ:");
            XWPFTable table = document.createTable(3, 4);
            row(table, 0, "№ п/п", "Содержание решения", "Ответственный", "Срок исполнения");
            row(table, 1, "1", "Провести диагностику учителей", "Сомова О.П.", "20.10.2023");
            row(table, 2, "2", "Обновить программы школ", "Директора ШНОР", "ежемесячно");
            plain(document, "Председатель: Дубинина Т.А.");
            document.write(out);
        }

        ReadMinutes minutes = MinutesReader.read(file);
        assertThat(minutes.decisions())
                .extracting(ReadDecision::no, ReadDecision::text, ReadDecision::responsible)
                .containsExactly(
                        tuple("1", "Провести диагностику учителей", "Сомова О.П."),
                        tuple("2", "Обновить программы школ", "Директора ШНОР"));
        assertThat(minutes.decisions().getFirst().due()).extracting("date").hasToString("2023-10-20");
    }

    @Test
    void readsOpenDocumentWithItsLists() throws Exception {
        Path file = folder.resolve("протокол.odt");
        zip(file, "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", """
                <office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s"><office:automatic-styles>
                <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/>
                </text:list-style></office:automatic-styles><office:body><office:text>
                <text:p>ПРОТОКОЛ № 5</text:p><text:p>заседания рабочей группы от<text:s text:c="2"/>02.10.2023</text:p><text:p>РЕШИЛИ:</text:p>
                <text:list text:style-name="L1"><text:list-item><text:p>Утвердить <text:span>план</text:span>.</text:p></text:list-item>
                <text:list-item><text:p>Сомовой О.П. провести семинар до 01.11.2023.</text:p></text:list-item></text:list>
                <text:p>Председатель: Дубинина Т.А.</text:p></office:text></office:body></office:document-content>
                """);

        assertThat(MinutesReader.read(file).decisions())
                .extracting(ReadDecision::no, ReadDecision::text, ReadDecision::responsible)
                .containsExactly(
                        tuple("1", "Утвердить план", null),
                        tuple("2", "Сомовой О.П. провести семинар до 01.11.2023", "Сомовой О.П."));
    }

    @Test
    void readsTheTextLayerOfPdf() throws Exception {
        Path file = folder.resolve("приказ.pdf");
        try (PDDocument document = pdf(LINES)) {
            document.save(file.toFile());
        }

        assertThat(MinutesReader.read(file).decisions())
                .extracting(ReadDecision::no)
                .containsExactly("1", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "UTF-16"})
    void readsPlainTextInAnyOfItsEncodings(String charset) throws Exception {
        Path file = folder.resolve("приказ.txt");
        Files.write(file, String.join("\r\n", LINES).getBytes(Charset.forName(charset)));

        assertThat(MinutesReader.read(file).decisions())
                .extracting(ReadDecision::no)
                .containsExactly("1", "2");
    }

    @Test
    void saysThatMacrosWereNotRun() throws Exception {
        Path file = folder.resolve("приказ.docm");
        StringBuilder body = new StringBuilder("<w:document xmlns:w='w'><w:body>");
        LINES.forEach(line -> body.append("<w:p><w:r><w:t>").append(line).append("</w:t></w:r></w:p>"));
        zip(file, "word/document.xml", body + "</w:body></w:document>", "word/vbaProject.bin", "macro");

        ReadMinutes order = MinutesReader.read(file);
        assertThat(order.decisions()).hasSize(2);
        assertThat(order.warnings().getFirst()).contains("макросы");
    }

    @Test
    void refusesWithASentence() throws Exception {
        assertRefused(Files.write(folder.resolve("пусто.docx"), new byte[0]), "пуст");
        assertRefused(Files.write(folder.resolve("обрыв.docx"), new byte[] {'P', 'K', 3, 4, 0, 0}), "повреждён");
        byte[] old = new byte[1200];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, old, 0, 4);
        assertRefused(Files.write(folder.resolve("старый.doc"), old), "старого формата");
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 700, name.length);
        assertRefused(Files.write(folder.resolve("тайный.docx"), old), "паролем");
        assertRefused(zip(folder.resolve("книга.docx"), "xl/workbook.xml", "<a/>"), "Excel");
        assertRefused(
                zip(
                        folder.resolve("внешний.docx"),
                        "word/document.xml",
                        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>"),
                "разметка");
        assertRefused(zip(folder.resolve("бомба.docx"), "word/document.xml", " ".repeat(41 << 20)), "больше");
        assertRefused(
                zip(
                        folder.resolve("тайный.odt"),
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "META-INF/manifest.xml",
                        "<a><encryption-data/></a>",
                        "content.xml",
                        "<a/>"),
                "паролем");
        assertRefused(Files.writeString(folder.resolve("битый.pdf"), "%PDF-1.7 и больше ничего"), "повреждён");
        Path scan = folder.resolve("скан.pdf");
        try (PDDocument document = pdf(List.of())) {
            document.save(scan.toFile());
        }
        assertRefused(scan, "скан");
        Path locked = folder.resolve("закрыт.pdf");
        try (PDDocument document = pdf(LINES)) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(locked.toFile());
        }
        assertRefused(locked, "паролем");
        Path many = folder.resolve("много.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < 300; page++) {
                document.addPage(new PDPage());
            }
            document.save(many.toFile());
        }
        assertRefused(many, "300 страниц");
    }

    private static void assertRefused(Path file, String words) {
        assertThatThrownBy(() -> MinutesReader.read(file))
                .isInstanceOf(TextRefused.class)
                .hasMessageContaining(words);
    }

    private static PDDocument pdf(List<String> lines) throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        try (InputStream font = PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");
                PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setFont(PDType0Font.load(document, font), 11);
            content.beginText();
            content.newLineAtOffset(60, 700);
            content.setLeading(14);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
        return document;
    }

    private static Path zip(Path file, String... parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static void plain(XWPFDocument document, String text) {
        document.createParagraph().createRun().setText(text);
    }

    private static void numbered(XWPFDocument document, BigInteger numbering, int level, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(numbering);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
    }

    private static void row(XWPFTable table, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            table.getRow(row).getCell(column).setText(cells[column]);
        }
    }

    private static BigInteger numbering(XWPFDocument document) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ONE);
        for (int level = 0; level < 2; level++) {
            var lvl = list.addNewLvl();
            lvl.setIlvl(BigInteger.valueOf(level));
            lvl.addNewStart().setVal(BigInteger.ONE);
            lvl.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
            lvl.addNewLvlText().setVal(level == 0 ? "%1." : "%1.%2.");
        }
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(list)));
    }
}
