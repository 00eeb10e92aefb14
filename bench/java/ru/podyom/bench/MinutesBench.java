package ru.podyom.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ru.podyom.meeting.reading.MinutesReader;
import ru.podyom.meeting.reading.found.ReadMinutes;
import ru.podyom.meeting.reading.text.DocumentText;

/**
 * Reads invented minutes of ten pages (30 000 characters) from a docx and prints the median beside that of taking the
 * bare text out of the same file, both warm and in one process.
 *
 * <p>Arguments: rounds (30).
 */
public final class MinutesBench {

    private static final int ITEMS = 30;
    private static final int POINTS = 6;

    /** A way to read the file; gives a count to compare. */
    private interface Reader {
        long read(Path file) throws Exception;
    }

    private MinutesBench() {}

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 30;
        Path file = Files.createTempFile("protocol", ".docx");
        try {
            String text = text();
            write(file, text);
            long first = System.nanoTime();
            ReadMinutes minutes = MinutesReader.read(file);
            System.out.printf("cold %.0f ms%n", (System.nanoTime() - first) / 1e6);
            if (minutes.decisions().size() != ITEMS * POINTS) {
                throw new IllegalStateException(
                        "decisions: " + minutes.decisions().size());
            }
            double bare =
                    median(file, rounds, path -> DocumentText.of(path).text().length());
            double read = median(
                    file, rounds, path -> MinutesReader.read(path).decisions().size());
            System.out.printf(
                    "%d characters, %d decisions: bare text %.1f ms, minutes %.1f ms, %.1f x the bare text%n",
                    text.length(), minutes.decisions().size(), bare, read, read / bare);
        } finally {
            Files.delete(file);
        }
    }

    private static double median(Path file, int rounds, Reader reader) throws Exception {
        double[] millis = new double[rounds];
        for (int round = -10; round < rounds; round++) {
            long start = System.nanoTime();
            if (reader.read(file) == 0) {
                throw new IllegalStateException("nothing read");
            }
            if (round >= 0) {
                millis[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis[rounds / 2];
    }

    private static String text() {
        StringBuilder text = new StringBuilder(
                "ПРОТОКОЛ № 4\nзаседания муниципальной рабочей группы\n10.03.2023\nПредседатель: Дубинина Т.А.\nСекретарь: Сомова О.П.\nПовестка дня:\n");
        for (int item = 1; item <= ITEMS; item++) {
            text.append(item)
                    .append(". О ходе работы по направлению ")
                    .append(item)
                    .append(" (Сомова О.П.)\n");
        }
        for (int item = 1; item <= ITEMS; item++) {
            text.append(item)
                    .append(". СЛУШАЛИ: Сомову О.П. о ходе работы. Показатели МБОУ «Заречная СОШ № ")
                    .append(item)
                    .append("» выросли.\nРЕШИЛИ:\n");
            for (int point = 1; point <= POINTS; point++) {
                text.append(item + "." + point)
                        .append(
                                ". Руководителям общеобразовательных организаций обеспечить выполнение дорожных карт и представить отчёты кураторам до 15.05.2023.\n");
            }
        }
        return text.append("Председатель Т.А. Дубинина\nСекретарь О.П. Сомова\n")
                .toString();
    }

    private static void write(Path file, String text) throws Exception {
        StringBuilder body = new StringBuilder("<w:document xmlns:w='w'><w:body>");
        text.lines().forEach(line -> body.append("<w:p><w:r><w:t>").append(line).append("</w:t></w:r></w:p>"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(
                    body.append("</w:body></w:document>").toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
