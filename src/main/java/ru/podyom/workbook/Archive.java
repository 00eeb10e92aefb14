package ru.podyom.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The parts of a zipped package (xlsx, ods), inflated within limits: a part, or all parts together, that grow beyond
 * them end in a sentence, as a broken or locked archive does.
 */
final class Archive implements Closeable {

    /** The limit was passed; told apart from a broken file. */
    private static final class TooMuch extends ZipException {
        private static final long serialVersionUID = 1L;
    }

    private final ZipFile zip;
    private final Limits limits;
    private final Map<String, ZipEntry> parts;
    private long used;

    private Archive(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
        this.parts = parts(zip);
    }

    static Archive open(Path file, Limits limits) throws WorkbookRefused {
        try {
            return new Archive(new ZipFile(file.toFile()), limits);
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** Names of all parts as the archive has them, in its order. */
    List<String> names() {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .distinct()
                .toList();
    }

    InputStream part(String name) throws IOException, WorkbookRefused {
        ZipEntry entry = parts.get(key(name));
        if (entry == null) {
            throw new WorkbookRefused("Книга повреждена: в архиве нет части «%s».".formatted(name));
        }
        return new Inflated(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()));
    }

    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    static WorkbookRefused refusal(IOException e) {
        if (e instanceof TooMuch) {
            return new WorkbookRefused(
                    "Книга распаковывается до непомерного размера («zip-бомба»), она не читается.", e);
        }
        boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
        return new WorkbookRefused(
                encrypted
                        ? "Архив книги закрыт паролем. Снимите пароль и сохраните книгу заново."
                        : "Книга повреждена или обрезана: архив не читается. Скачайте файл заново.",
                e);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static Map<String, ZipEntry> parts(ZipFile zip) {
        Map<String, ZipEntry> parts = new HashMap<>();
        for (ZipEntry entry : zip.stream().toList()) {
            parts.putIfAbsent(key(entry.getName()), entry);
        }
        return parts;
    }

    /** Some writers spell part names in another case or with backslashes. */
    private static String key(String name) {
        String slashed = name.replace('\\', '/');
        return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
    }

    /** A part being inflated. */
    private final class Inflated extends InputStream {

        private final InputStream in;
        private final long deflated;
        private long inflated;

        Inflated(InputStream in, long deflated) {
            this.in = in;
            this.deflated = deflated;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = in.read(into, from, length);
            if (count > 0) {
                inflated += count;
                used += count;
                boolean dense = inflated > limits.freeBytes() && inflated / deflated > limits.ratio();
                if (dense || used > limits.inflatedBytes()) {
                    throw new TooMuch();
                }
            }
            return count;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
