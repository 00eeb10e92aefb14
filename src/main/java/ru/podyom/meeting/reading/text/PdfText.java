package ru.podyom.meeting.reading.text;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text layer of a pdf, page by page; numbers of pages are left out. */
final class PdfText {

    private static final int MOST_PAGES = 200;
    private static final int FEWEST_LETTERS = 40;
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-–—\\s]*(\\d{1,3})[-–—\\s]*");

    private PdfText() {}

    static ExtractedText read(byte[] bytes) throws TextRefused {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new TextRefused("В файле %d страниц, читаются файлы до %d: сохраните протокол отдельным файлом."
                        .formatted(pages, MOST_PAGES));
            }
            StringBuilder text = new StringBuilder();
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            for (int page = 1; page <= pages; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                text.append(withoutNumber(stripper.getText(document), page));
            }
            long letters = text.chars().filter(Character::isLetter).count();
            if (letters < FEWEST_LETTERS) {
                throw new TextRefused(
                        "В файле нет текста — похоже, это скан. Распознайте его (OCR) или вставьте текст протокола.");
            }
            return new ExtractedText(text.toString(), List.of(), List.of());
        } catch (InvalidPasswordException e) {
            throw new TextRefused("Файл PDF закрыт паролем. Снимите пароль и сохраните его снова.", e);
        } catch (IOException | RuntimeException e) {
            throw new TextRefused("Файл PDF повреждён. Откройте его, сохраните заново и повторите.", e);
        }
    }

    private static String withoutNumber(String page, int number) {
        List<String> lines = page.lines().toList();
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            var found = PAGE_NUMBER.matcher(lines.get(i));
            boolean edge = i < 2 || i >= lines.size() - 2;
            boolean numbered = edge && found.matches() && Math.abs(Integer.parseInt(found.group(1)) - number) <= 1;
            if (!numbered && !(edge && lines.get(i).isBlank())) {
                kept.append(lines.get(i)).append('\n');
            }
        }
        return kept.toString();
    }
}
