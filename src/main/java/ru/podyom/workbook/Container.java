package ru.podyom.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Tells by its first and last bytes, never by its name, what kind of table a file is, or what else it is. */
enum Container {
    /** xlsx or ods. */
    ZIP,
    /** xls. */
    OLE2,
    /** Text with separators. */
    TEXT;

    private static final int OLE2_SIGNATURE = 0xE011CFD0;
    private static final int ZIP_SIGNATURE = 0x04034b50;
    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int MOST_PARTS = 10_000;
    private static final long LARGEST_DIRECTORY = 4 << 20;
    private static final int HEAD = 512;

    static Container of(Path file, Limits limits) throws IOException, WorkbookRefused {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size == 0) {
                throw new WorkbookRefused("Файл пуст. Скачайте его заново.");
            }
            if (size > limits.fileBytes()) {
                throw new WorkbookRefused(
                        "Файл больше %d МБ, файлы результатов такими не бывают.".formatted(limits.fileBytes() >> 20));
            }
            ByteBuffer head = part(channel, 0, (int) Math.min(HEAD, size));
            int signature = size >= 4 ? head.getInt(0) : 0;
            if (signature == OLE2_SIGNATURE) {
                if (contains(channel, "EncryptedPackage")) {
                    throw locked();
                }
                return OLE2;
            }
            if (signature == ZIP_SIGNATURE) {
                checkDirectory(channel, size);
                return ZIP;
            }
            checkText(decoded(head));
            return TEXT;
        }
    }

    static WorkbookRefused locked() {
        return new WorkbookRefused(
                "Книга закрыта паролем. Откройте её, снимите пароль (в Excel: Файл — Сведения — Защита"
                        + " книги) и сохраните.");
    }

    /** ZipFile reads the whole directory into memory, so its size is looked at before. */
    private static void checkDirectory(FileChannel channel, long size) throws IOException, WorkbookRefused {
        int length = (int) Math.min(size, 66_000);
        ByteBuffer tail = part(channel, size - length, length);
        for (int i = length - 22; i >= 0; i--) {
            if (tail.getInt(i) == END_OF_DIRECTORY) {
                int parts = Short.toUnsignedInt(tail.getShort(i + 10));
                long directory = Integer.toUnsignedLong(tail.getInt(i + 12));
                if (parts > MOST_PARTS || directory > LARGEST_DIRECTORY) {
                    throw new WorkbookRefused("В архиве книги слишком много частей, такой файл не читается.");
                }
                return;
            }
        }
        throw new WorkbookRefused("Файл обрезан: нет оглавления архива. Скачайте его заново.");
    }

    /** Names in the directory of an OLE2 file are UTF-16; the directory may lie anywhere. */
    private static boolean contains(FileChannel channel, String name) throws IOException {
        String sought = new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        int window = 1 << 20;
        for (long at = 0; at < channel.size(); at += window - 512) {
            ByteBuffer bytes = part(channel, at, (int) Math.min(window, channel.size() - at));
            if (StandardCharsets.ISO_8859_1.decode(bytes).toString().contains(sought)) {
                return true;
            }
        }
        return false;
    }

    private static String decoded(ByteBuffer head) {
        int first = head.remaining() < 2 ? 0 : Short.toUnsignedInt(head.getShort(0));
        Charset charset = first == 0xFEFF || first == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return charset.decode(head).toString();
    }

    private static void checkText(String head) throws WorkbookRefused {
        String start = head.strip().replace("\ufeff", "").toLowerCase(Locale.ROOT);
        if (start.startsWith("<?xml") && start.contains("opendocument")) {
            throw new WorkbookRefused("Это плоская таблица OpenDocument (.fods). Сохраните её как .ods или .xlsx.");
        }
        if (start.startsWith("<?xml") && start.contains("spreadsheet")) {
            throw new WorkbookRefused(
                    "Это таблица в формате XML 2003. Откройте её в Excel и сохраните как «Книга Excel (.xlsx)».");
        }
        if (start.startsWith("<")) {
            throw new WorkbookRefused("Это веб-страница (HTML), а не таблица. Откройте её в Excel и сохраните как .xlsx"
                    + " или скачайте файл заново.");
        }
        boolean separated = start.contains(";") || start.contains("\t") || start.contains(",");
        boolean text = start.chars().noneMatch(c -> c < ' ' && c != '\r' && c != '\n' && c != '\t');
        if (!separated || !text || start.startsWith("%pdf") || start.startsWith("{\\rtf")) {
            throw new WorkbookRefused(
                    "Это не таблица (.xlsx, .xls, .ods, .csv): начало файла не узнано. Проверьте, тот ли это файл.");
        }
    }

    private static ByteBuffer part(FileChannel channel, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        int count = 0;
        while (bytes.hasRemaining() && count >= 0) {
            count = channel.read(bytes, at + bytes.position());
        }
        return bytes.flip().limit(length);
    }
}
