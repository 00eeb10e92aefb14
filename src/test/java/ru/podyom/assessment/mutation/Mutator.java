package ru.podyom.assessment.mutation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import ru.podyom.workbook.TableBook;
import ru.podyom.workbook.TestBook;

/** Damages files as programs, people and lines do: in the cells, in the parts of the archive, in the bytes. */
final class Mutator {

    private static final Object[] ABSURD = {
        -1,
        1e300,
        Double.MIN_VALUE,
        Integer.MAX_VALUE,
        99_999_999_999L,
        "1E999999999",
        "",
        " \u00a0",
        "X",
        "Х",
        "не пройд.",
        "оТсутствовал",
        "#Н/Д",
        "=1/0",
        "\"",
        "';drop table--",
        "<b>&amp;]]>",
        "\ud83d\ude00",
        "\ufffd",
        "()",
        "(reg99_m001)",
        "МБОУ(edu990001",
        "| edu990001 |",
        "0".repeat(400),
        "Группы участников",
        "Всего",
        "20.04.2026",
        "школа ".repeat(5000),
        "12,5",
        "2.0"
    };

    private final Random random;

    Mutator(Random random) {
        this.random = random;
    }

    /** One damaged file; its cells, its container or both. */
    byte[] mutant(Sample sample, TableBook container) throws IOException {
        boolean cells = random.nextInt(3) > 0;
        TestBook book = cells ? inCells(sample.book()) : sample.book();
        byte[] whole = container.write(book);
        return whole.length == 0 || (cells && random.nextInt(4) > 0) ? whole : inBytes(whole);
    }

    private TestBook inCells(TestBook whole) {
        List<TestBook.Rows> sheets = new ArrayList<>();
        for (TestBook.Rows sheet : whole.sheets()) {
            List<@Nullable Object[]> rows = new ArrayList<>();
            sheet.rows().forEach(row -> rows.add(row.clone()));
            sheets.add(new TestBook.Rows(sheet.name(), rows));
        }
        for (int times = 1 + random.nextInt(6); times > 0; times--) {
            inCells(sheets.get(random.nextInt(sheets.size())).rows());
        }
        return TestBook.of(sheets);
    }

    private void inCells(List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int at = random.nextInt(rows.size());
        @Nullable Object[] row = rows.get(at);
        @Nullable Object[] other = rows.get(random.nextInt(rows.size()));
        switch (random.nextInt(8)) {
            case 0 -> rows.remove(at);
            case 1 -> rows.add(at, other.clone());
            case 2 -> rows.set(at, Arrays.copyOf(row, random.nextInt(row.length + 3)));
            case 3 -> rows.add(0, new @Nullable Object[] {ABSURD[random.nextInt(ABSURD.length)]});
            case 4 -> swap(row, other);
            case 5 -> set(row, null);
            default -> set(row, ABSURD[random.nextInt(ABSURD.length)]);
        }
    }

    private void swap(@Nullable Object[] row, @Nullable Object[] other) {
        if (row.length > 0 && other.length > 0) {
            int one = random.nextInt(row.length);
            int two = random.nextInt(other.length);
            Object kept = row[one];
            row[one] = other[two];
            other[two] = kept;
        }
    }

    private void set(@Nullable Object[] row, @Nullable Object value) {
        if (row.length > 0) {
            row[random.nextInt(row.length)] = value;
        }
    }

    private byte[] inBytes(byte[] whole) throws IOException {
        boolean zip = whole[0] == 'P' && whole[1] == 'K';
        return switch (random.nextInt(zip ? 5 : 3)) {
            case 0 -> Arrays.copyOf(whole, random.nextInt(whole.length));
            case 1 -> flipped(whole, 1 + random.nextInt(8));
            case 2 -> spliced(whole);
            default -> inParts(whole);
        };
    }

    private byte[] flipped(byte[] whole, int times) {
        byte[] bytes = whole.clone();
        for (int i = 0; i < times && bytes.length > 0; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    /** A piece is cut out, or stands twice. */
    private byte[] spliced(byte[] whole) throws IOException {
        int from = random.nextInt(whole.length);
        int to = Math.min(whole.length, from + random.nextInt(600));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(whole, 0, random.nextBoolean() ? from : to);
        bytes.write(whole, random.nextBoolean() ? from : to, whole.length - to);
        return bytes.toByteArray();
    }

    /** The archive stays whole and what is inside does not: its checks do not help there. */
    private byte[] inParts(byte[] whole) throws IOException {
        Path file = Files.createTempFile("whole", ".zip");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Files.write(file, whole);
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : in.stream().toList()) {
                int chance = random.nextInt(12);
                if (chance == 0) {
                    continue;
                }
                byte[] part = in.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(chance == 1 ? entry.getName() + "x" : entry.getName()));
                out.write(chance < 6 && part.length > 0 ? flippedText(part) : part);
                out.closeEntry();
            }
        } finally {
            Files.delete(file);
        }
        return bytes.toByteArray();
    }

    private byte[] flippedText(byte[] part) {
        byte[] bytes = part.clone();
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            bytes[random.nextInt(bytes.length)] = (byte) "<>/\"'&;=!?-[]x09\u0000".charAt(random.nextInt(17));
        }
        return random.nextInt(6) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }
}
