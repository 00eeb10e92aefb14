package ru.podyom.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * An xlsx workbook, read from its file as a stream of rows. What is not one, is broken, closed by a password or made to
 * exhaust memory ends in {@link WorkbookRefused} with a sentence for the user; nothing outside the file is reached.
 */
public final class Workbook implements Closeable {

    private static final int MOST_SHEETS = 255;

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts;
    private final Inflated.Budget budget;
    private final WorkbookIndex index;
    private @Nullable SharedStrings shared;

    private Workbook(ZipFile zip, Limits limits) throws IOException, WorkbookRefused {
        this.zip = zip;
        this.parts = parts(zip);
        this.budget = new Inflated.Budget(limits);
        refuseOthers();
        this.index = WorkbookIndex.read(this);
        if (index.sheets().isEmpty()) {
            throw new WorkbookRefused("В книге нет ни одного листа с таблицей.");
        }
        if (index.sheets().size() > MOST_SHEETS) {
            throw new WorkbookRefused("В книге больше %d листов, такой файл не читается.".formatted(MOST_SHEETS));
        }
    }

    /**
     * Opens a workbook.
     *
     * @throws IOException the file cannot be opened at all
     * @throws WorkbookRefused it is not a workbook that can be read
     */
    public static Workbook open(Path file, Limits limits) throws IOException, WorkbookRefused {
        Container.check(file, limits);
        ZipFile zip = zip(file);
        try {
            return new Workbook(zip, limits);
        } catch (IOException e) {
            zip.close();
            throw refusal(e);
        } catch (WorkbookRefused e) {
            zip.close();
            throw e;
        }
    }

    /** The worksheets in the order of their tabs, hidden ones too. */
    public List<Sheet> sheets() {
        return index.sheets();
    }

    /**
     * Hands out the rows of a sheet that hold anything, in the order of the file.
     *
     * @param rows told each row; answers whether to go on
     */
    public void read(Sheet sheet, Predicate<SheetRow> rows) throws WorkbookRefused {
        try {
            SharedStrings strings = shared();
            try (Inflated in = part(sheet.part())) {
                new SheetParser(new XmlTokens(in), strings, rows).parse();
            }
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** Names of all parts as the archive has them, in its order. */
    List<String> partNames() {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .distinct()
                .toList();
    }

    boolean isPart(Sheet sheet, String name) {
        return key(sheet.part()).equals(key(name));
    }

    Inflated part(String name) throws IOException, WorkbookRefused {
        ZipEntry entry = parts.get(key(name));
        if (entry == null) {
            throw new WorkbookRefused("Книга повреждена: в архиве нет части «%s».".formatted(name));
        }
        return new Inflated(zip.getInputStream(entry), entry, budget);
    }

    private SharedStrings shared() throws IOException, WorkbookRefused {
        SharedStrings known = shared;
        if (known == null) {
            String name = index.sharedStrings();
            known = SharedStrings.NONE;
            if (name != null && has(name)) {
                try (Inflated in = part(name)) {
                    known = SharedStrings.read(new XmlTokens(in));
                }
            }
            shared = known;
        }
        return known;
    }

    private void refuseOthers() throws WorkbookRefused {
        if (has("content.xml")) {
            throw new WorkbookRefused(
                    "Это таблица OpenDocument (.ods). Откройте её и сохраните как «Книга Excel 2007–365 (.xlsx)».");
        }
        if (has("xl/workbook.bin")) {
            throw new WorkbookRefused("Это двоичная книга (.xlsb). Откройте её и сохраните как «Книга Excel (.xlsx)».");
        }
        if (has("word/document.xml")) {
            throw new WorkbookRefused("Это документ Word (.docx), а нужна книга Excel (.xlsx).");
        }
    }

    private static ZipFile zip(Path file) throws WorkbookRefused {
        try {
            return new ZipFile(file.toFile());
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    private static WorkbookRefused refusal(IOException e) {
        if (e instanceof Inflated.TooMuch) {
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
}
