package ru.podyom.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rows of one sheet of an OpenDocument spreadsheet. A cell and a row may say that they stand many times: empty ones
 * are passed over, others are handed out as often, within limits.
 */
final class OdsParser {

    private static final int TABLE = "table".hashCode();
    private static final int ROW = "table-row".hashCode();
    private static final int CELL = "table-cell".hashCode();
    private static final int COVERED = "covered-table-cell".hashCode();
    private static final int PARAGRAPH = "p".hashCode();
    private static final int SPACES = "s".hashCode();
    private static final int TAB = "tab".hashCode();
    private static final int BREAK = "line-break".hashCode();
    private static final int ANNOTATION = "annotation".hashCode();
    private static final int RUBY = "ruby-text".hashCode();
    private static final int STYLE = "style".hashCode();
    private static final int TABLE_PROPERTIES = "table-properties".hashCode();

    private static final int NAME = "name".hashCode();
    private static final int STYLE_NAME = "style-name".hashCode();
    private static final int DISPLAY = "display".hashCode();
    private static final int COUNT = "c".hashCode();
    private static final int FORMULA = "formula".hashCode();
    private static final int TYPE = "value-type".hashCode();
    private static final int VALUE = "value".hashCode();
    private static final int TRUTH = "boolean-value".hashCode();
    private static final int DATE = "date-value".hashCode();
    private static final int TIME = "time-value".hashCode();
    private static final int COLUMNS_REPEATED = "number-columns-repeated".hashCode();
    private static final int ROWS_REPEATED = "number-rows-repeated".hashCode();

    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_REPEATED_CELLS = 2_000_000;

    private final XmlTokens tokens;
    private final int wanted;
    private final Predicate<SheetRow> consumer;
    private final SheetRow row = new SheetRow();
    private final StringBuilder text = new StringBuilder();

    private int tables = -1;
    private int tableDepth;
    private int aside;
    private int rowNumber;
    private int rowsRepeated;
    private int column;
    private int columnsRepeated;
    private int repeatedCells;
    private boolean inRow;
    private boolean inCell;
    private boolean inParagraph;
    private Map<Integer, String> cell = Map.of();

    OdsParser(XmlTokens tokens, int wanted, Predicate<SheetRow> consumer) {
        this.tokens = tokens;
        this.wanted = wanted;
        this.consumer = consumer;
    }

    /** Names of the sheets; one whose style is not displayed is hidden. */
    static List<Sheet> sheets(XmlTokens tokens) throws IOException, WorkbookRefused {
        List<Sheet> sheets = new ArrayList<>();
        Set<String> hidden = new HashSet<>();
        String style = "";
        int depth = 0;
        for (int token = tokens.next(); token != XmlTokens.OVER; token = tokens.next()) {
            if (token == XmlTokens.END && tokens.name() == TABLE) {
                depth--;
            } else if (token == XmlTokens.START && tokens.name() == STYLE) {
                style = attributes(tokens).getOrDefault(NAME, "");
            } else if (token == XmlTokens.START && tokens.name() == TABLE_PROPERTIES) {
                if (attributes(tokens).getOrDefault(DISPLAY, "").equals("false")) {
                    hidden.add(style);
                }
            } else if (token == XmlTokens.START && tokens.name() == TABLE && depth++ == 0) {
                Map<Integer, String> attributes = attributes(tokens);
                boolean unseen = hidden.contains(attributes.getOrDefault(STYLE_NAME, ""));
                String name = attributes.getOrDefault(NAME, "").strip();
                sheets.add(new Sheet(name, unseen, Integer.toString(sheets.size())));
                if (sheets.size() > Workbook.MOST_SHEETS) {
                    return sheets;
                }
            }
        }
        return sheets;
    }

    void parse() throws IOException, WorkbookRefused {
        boolean goesOn = true;
        while (goesOn) {
            goesOn = switch (tokens.next()) {
                case XmlTokens.START -> start(tokens.name());
                case XmlTokens.END -> end(tokens.name());
                case XmlTokens.TEXT -> text();
                default -> false;
            };
        }
    }

    private boolean start(int name) throws WorkbookRefused {
        if (name == TABLE) {
            tables += tableDepth++ == 0 ? 1 : 0;
        } else if (tables != wanted || tableDepth != 1) {
            return true;
        } else if (name == ANNOTATION || name == RUBY) {
            aside++;
        } else if (name == ROW) {
            startRow();
        } else if (inRow && (name == CELL || name == COVERED)) {
            startCell();
        } else if (inCell && aside == 0) {
            content(name);
        }
        return true;
    }

    private void content(int name) throws WorkbookRefused {
        if (name == PARAGRAPH) {
            append(text.isEmpty() ? "" : "\n");
            inParagraph = true;
        } else if (name == TAB) {
            append("\t");
        } else if (name == BREAK) {
            append("\n");
        } else if (name == SPACES) {
            append(" ".repeat(Math.min(1000, number(attributes(tokens), COUNT))));
        }
    }

    private boolean text() throws WorkbookRefused {
        if (inParagraph && aside == 0) {
            append(tokens.string());
        }
        return true;
    }

    private boolean end(int name) throws WorkbookRefused {
        if (name == TABLE) {
            tableDepth--;
            return tables < wanted || tableDepth > 0;
        }
        if (tables != wanted || tableDepth != 1) {
            return true;
        }
        if (name == ANNOTATION || name == RUBY) {
            aside--;
        } else if (name == PARAGRAPH) {
            inParagraph = inParagraph && aside > 0;
        } else if (inCell && (name == CELL || name == COVERED)) {
            endCell();
        } else if (inRow && name == ROW) {
            return endRow();
        }
        return true;
    }

    private void startRow() throws WorkbookRefused {
        rowsRepeated = number(attributes(tokens), ROWS_REPEATED);
        row.begin(rowNumber + 1);
        column = 0;
        inRow = true;
    }

    private void startCell() throws WorkbookRefused {
        cell = attributes(tokens);
        columnsRepeated = number(cell, COLUMNS_REPEATED);
        text.setLength(0);
        inCell = true;
    }

    private void endCell() throws WorkbookRefused {
        inCell = false;
        inParagraph = false;
        CellKind kind = kind();
        String value = value(kind);
        if (!value.isBlank() || kind == CellKind.UNCOMPUTED) {
            count(columnsRepeated - 1L);
            for (int i = 0; i < columnsRepeated; i++) {
                row.beginCell(column + i);
                row.append(value);
                row.endCell(column + i, kind);
            }
        }
        column = Math.min(MOST_COLUMNS, column + columnsRepeated);
    }

    private boolean endRow() throws WorkbookRefused {
        inRow = false;
        boolean goesOn = true;
        if (!row.isBlank()) {
            count((rowsRepeated - 1L) * row.filled());
            for (int i = 1; i <= rowsRepeated && goesOn; i++) {
                row.moveTo(rowNumber + i);
                goesOn = consumer.test(row);
            }
        }
        rowNumber = Math.min(MOST_ROWS, rowNumber + rowsRepeated);
        return goesOn;
    }

    private void count(long repeated) throws WorkbookRefused {
        if (repeatedCells + repeated > MOST_REPEATED_CELLS) {
            throw new WorkbookRefused("В книге одна ячейка повторена непомерно много раз, такой файл не читается.");
        }
        repeatedCells += (int) repeated;
    }

    private CellKind kind() {
        return switch (cell.getOrDefault(TYPE, "")) {
            case "float", "percentage", "currency" -> CellKind.NUMBER;
            case "boolean" -> CellKind.LOGICAL;
            case "error" -> CellKind.ERROR;
            case "" -> cell.containsKey(FORMULA) ? CellKind.UNCOMPUTED : CellKind.TEXT;
            default -> CellKind.TEXT;
        };
    }

    private String value(CellKind kind) {
        return switch (kind) {
            case NUMBER -> cell.getOrDefault(VALUE, text.toString());
            case LOGICAL -> cell.getOrDefault(TRUTH, "").equals("true") ? "1" : "0";
            default ->
                switch (cell.getOrDefault(TYPE, "")) {
                    case "date" -> cell.getOrDefault(DATE, text.toString());
                    case "time" -> cell.getOrDefault(TIME, text.toString());
                    default -> text.toString();
                };
        };
    }

    private void append(String more) throws WorkbookRefused {
        if (text.length() + more.length() > MOST_ROWS) {
            throw new WorkbookRefused("В книге есть ячейка длиннее миллиона знаков, такой файл не читается.");
        }
        text.append(more);
    }

    /** Once where the attribute is not there or is no number. */
    private static int number(Map<Integer, String> attributes, int name) {
        String digits = attributes.getOrDefault(name, "");
        return digits.matches("\\d{1,7}") ? Math.min(MOST_ROWS, Math.max(1, Integer.parseInt(digits))) : 1;
    }

    /** The first of attributes that differ in their namespace only, but «error» over what it stands for. */
    private static Map<Integer, String> attributes(XmlTokens tokens) throws WorkbookRefused {
        Map<Integer, String> attributes = new HashMap<>();
        while (tokens.attribute()) {
            String value = tokens.string();
            if (tokens.name() == TYPE && value.equals("error")) {
                attributes.put(TYPE, value);
            } else {
                attributes.putIfAbsent(tokens.name(), value);
            }
        }
        return attributes;
    }
}
