package ru.podyom.workbook;

import java.util.Arrays;

/**
 * The row at which a sheet is being read: one object for all rows, valid until the next one. Columns are counted from
 * 0. Texts come trimmed, a non-breaking space counts as a space.
 */
public final class SheetRow {

    /** Told by {@link #whole} where a cell is not a whole number. */
    public static final int NOT_WHOLE = Integer.MIN_VALUE;

    private static final int WIDEST = 16_384;
    private static final int LONGEST = 4 << 20;
    private static final char NO_BREAK = '\u00a0';

    private int number;
    private int width;
    private int filled;
    private CellKind[] kinds = new CellKind[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private char[] chars = new char[1024];
    private int used;

    /** Number as a spreadsheet shows it, from 1. */
    public int number() {
        return number;
    }

    /** One past the last column that was written. */
    public int width() {
        return width;
    }

    /** Whether no cell of the row holds anything: such rows are not handed out. */
    public boolean isBlank() {
        return filled == 0;
    }

    /** How many cells hold something. */
    public int filled() {
        return filled;
    }

    public CellKind kind(int column) {
        return column < 0 || column >= width ? CellKind.BLANK : kinds[column];
    }

    public boolean isBlank(int column) {
        return column < 0 || column >= width || kinds[column] == CellKind.BLANK;
    }

    public int length(int column) {
        return isBlank(column) ? 0 : ends[column] - starts[column];
    }

    public char charAt(int column, int index) {
        return chars[starts[column] + index];
    }

    /** The cell as text, empty where it is blank; a whole number comes without «.0». */
    public String text(int column) {
        if (isBlank(column)) {
            return "";
        }
        int end = ends[column];
        if (kinds[column] == CellKind.NUMBER) {
            end = Numbers.withoutZeroFraction(chars, starts[column], end);
        }
        return new String(chars, starts[column], end - starts[column]).replace(NO_BREAK, ' ');
    }

    /** Whether the cell reads exactly so; makes no string. */
    public boolean reads(int column, String text) {
        int length = length(column);
        if (length != text.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (charAt(column, i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The cell as a whole number, also where it is text or has a zero fraction; else {@link #NOT_WHOLE}. */
    public int whole(int column) {
        return isBlank(column) ? NOT_WHOLE : Numbers.whole(chars, starts[column], ends[column]);
    }

    /** The cell as a number in hundredths, rounded; {@link #NOT_WHOLE} where it is none or too large. */
    public int hundredths(int column) {
        return isBlank(column) ? NOT_WHOLE : Numbers.hundredths(chars, starts[column], ends[column]);
    }

    /** «I17». */
    public String address(int column) {
        return letters(column) + number;
    }

    /** «I» for 8. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    void begin(int rowNumber) {
        number = rowNumber;
        width = 0;
        filled = 0;
        used = 0;
    }

    /** The same cells under another number. */
    void moveTo(int rowNumber) {
        number = rowNumber;
    }

    void beginCell(int column) throws WorkbookRefused {
        if (column >= WIDEST) {
            throw new WorkbookRefused("В книге есть столбец дальше XFD, программы для таблиц так не пишут.");
        }
        if (column >= kinds.length) {
            int room = Math.max(2 * kinds.length, column + 1);
            kinds = Arrays.copyOf(kinds, room);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
        }
        while (width <= column) {
            kinds[width++] = CellKind.BLANK;
        }
        // A cell written twice: the later takes the place of the earlier, also where a damaged sheet never ends it.
        filled -= kinds[column] == CellKind.BLANK ? 0 : 1;
        kinds[column] = CellKind.BLANK;
        starts[column] = used;
    }

    void append(XmlTokens tokens) throws WorkbookRefused {
        reserve(tokens.length());
        used = tokens.decode(chars, used);
    }

    void append(char c) throws WorkbookRefused {
        reserve(1);
        chars[used++] = c;
    }

    void append(String text) throws WorkbookRefused {
        reserve(text.length());
        text.getChars(0, text.length(), chars, used);
        used += text.length();
    }

    /** What has been appended to the cell so far, as an index of the shared strings. */
    int index(int column) {
        return Numbers.whole(chars, starts[column], used);
    }

    /** Forgets what was appended to the cell. */
    void clearCell(int column) {
        used = starts[column];
    }

    void endCell(int column, CellKind kind) {
        int start = starts[column];
        int end = used;
        while (start < end && isSpace(chars[start])) {
            start++;
        }
        while (end > start && isSpace(chars[end - 1])) {
            end--;
        }
        starts[column] = start;
        ends[column] = end;
        boolean holds = end > start || kind == CellKind.UNCOMPUTED;
        filled += holds && kinds[column] == CellKind.BLANK ? 1 : 0;
        kinds[column] = holds ? kind : CellKind.BLANK;
    }

    private void reserve(int more) throws WorkbookRefused {
        if (used + more > LONGEST) {
            throw new WorkbookRefused(
                    "В строке " + number + " больше четырёх миллионов знаков, такой файл не читается.");
        }
        if (used + more > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(2 * chars.length, used + more));
        }
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == NO_BREAK || c == '\u200b' || c == '\ufeff';
    }
}
