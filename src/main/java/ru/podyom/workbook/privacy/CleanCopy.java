package ru.podyom.workbook.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Worksheet;
import ru.podyom.workbook.CellKind;
import ru.podyom.workbook.Limits;
import ru.podyom.workbook.Sheet;
import ru.podyom.workbook.SheetRow;
import ru.podyom.workbook.Workbook;
import ru.podyom.workbook.WorkbookRefused;

/**
 * What may be kept of a workbook with people in it: the same cells at the same places, without names, numbers of papers,
 * hidden sheets and the properties of the file. A person is «участник 17» instead, the same number for the same name,
 * so that a second attempt is still known. Written anew, cell by cell, so that nothing slips along unseen.
 */
public final class CleanCopy {

    private static final int LOOKED_AT = 200;
    private static final int FLUSH = 500;

    private final Workbook book;
    private final Map<String, PersonalColumns> columns = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> people = new HashMap<>();

    private CleanCopy(Workbook book) {
        this.book = book;
    }

    /**
     * Writes the copy where the workbook holds people.
     *
     * @return false where it holds none and nothing was written
     * @throws WorkbookRefused the file is not a workbook that can be read
     */
    public static boolean write(Path file, Path copy) throws IOException, WorkbookRefused {
        try (Workbook book = Workbook.open(file, Limits.USUAL)) {
            var clean = new CleanCopy(book);
            if (!clean.holdsPeople()) {
                return false;
            }
            clean.learn();
            clean.write(copy);
            return true;
        }
    }

    private boolean holdsPeople() throws WorkbookRefused {
        boolean[] found = new boolean[1];
        for (Sheet sheet : book.sheets()) {
            var probe = new PersonalColumns();
            int[] rows = new int[1];
            book.read(sheet, row -> {
                found[0] |= probe.isHeader(row) || holdsPerson(row);
                return !found[0] && ++rows[0] < LOOKED_AT;
            });
        }
        return found[0];
    }

    private static boolean holdsPerson(SheetRow row) {
        for (int column = 0; column < row.width(); column++) {
            if (row.kind(column) == CellKind.TEXT
                    && row.length(column) < 200
                    && PersonalWords.looksLikePerson(row.text(column))) {
                return true;
            }
        }
        return false;
    }

    /** First the whole book is looked through: a name is known wherever it stands. */
    private void learn() throws WorkbookRefused {
        for (Sheet sheet : book.sheets()) {
            var here = new PersonalColumns();
            columns.put(sheet.name(), here);
            book.read(sheet, row -> {
                if (!here.isHeader(row)) {
                    learn(here, row);
                }
                return true;
            });
        }
    }

    private void learn(PersonalColumns here, SheetRow row) {
        for (int column = 0; column < row.width(); column++) {
            if (here.isName(column)) {
                PersonalWords.words(row.text(column)).forEach(known::add);
            } else if (!row.isBlank(column) && row.filled() > 2) {
                here.see(column, row.text(column));
            }
        }
    }

    private void write(Path copy) throws IOException, WorkbookRefused {
        try (OutputStream out = Files.newOutputStream(copy)) {
            var target = new org.dhatim.fastexcel.Workbook(out, "Podyom", "1.0");
            for (Sheet sheet : book.sheets()) {
                if (!sheet.hidden()) {
                    write(sheet, target.newWorksheet(sheet.name()));
                }
            }
            target.finish();
        }
    }

    private void write(Sheet sheet, Worksheet target) throws WorkbookRefused, IOException {
        var here = columns.getOrDefault(sheet.name(), new PersonalColumns());
        IOException[] failed = new IOException[1];
        int[] rows = new int[1];
        book.read(sheet, row -> {
            if (here.isHeader(row)) {
                header(row, target);
            } else {
                person(here, row, target);
                cells(here, row, target);
            }
            try {
                if (++rows[0] % FLUSH == 0) {
                    target.flush();
                }
            } catch (IOException disk) {
                failed[0] = disk;
            }
            return failed[0] == null;
        });
        if (failed[0] != null) {
            throw failed[0];
        }
        target.finish();
    }

    private static void header(SheetRow row, Worksheet target) {
        for (int column = 0; column < row.width(); column++) {
            if (!row.isBlank(column)) {
                target.value(row.number() - 1, column, row.text(column));
            }
        }
    }

    /** A number instead of the name, in the first of its columns. */
    private void person(PersonalColumns here, SheetRow row, Worksheet target) {
        var name = new StringBuilder();
        int first = -1;
        for (int column = 0; column < row.width(); column++) {
            if (here.isName(column) && !row.isBlank(column)) {
                first = first < 0 ? column : first;
                name.append(row.text(column).toLowerCase(Locale.ROOT)).append('\n');
            }
        }
        if (first >= 0) {
            int number = people.computeIfAbsent(name.toString(), key -> people.size() + 1);
            target.value(row.number() - 1, first, "участник " + number);
        }
    }

    private void cells(PersonalColumns here, SheetRow row, Worksheet target) {
        for (int column = 0; column < row.width(); column++) {
            if (row.isBlank(column) || here.isName(column) || here.isPaper(column)) {
                continue;
            }
            String text = row.text(column);
            if (row.kind(column) == CellKind.NUMBER) {
                target.value(row.number() - 1, column, new BigDecimal(text));
            } else if (row.kind(column) != CellKind.UNCOMPUTED) {
                target.value(row.number() - 1, column, shown(here, row, column, text));
            }
        }
    }

    private String shown(PersonalColumns here, SheetRow row, int column, String text) {
        boolean slipped = row.filled() > 2 && here.isPlain(column) && Hidden.holdsWords(text);
        return slipped || PersonalWords.looksLikePerson(text) || isName(text) ? Hidden.TEXT : text;
    }

    /** A cell of nothing but words that are somebody's name in this book. */
    private boolean isName(String text) {
        return PersonalWords.words(text).findAny().isPresent()
                && PersonalWords.words(text).allMatch(known::contains)
                && !Hidden.unlessPlain(text).equals(text);
    }
}
