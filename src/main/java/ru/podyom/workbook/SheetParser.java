package ru.podyom.workbook;

import java.io.IOException;
import java.util.function.Predicate;

/** The rows of one worksheet part, handed out as they are met. */
final class SheetParser {

    private static final int SHEET_DATA = "sheetData".hashCode();
    private static final int ROW = "row".hashCode();
    private static final int CELL = "c".hashCode();
    private static final int VALUE = "v".hashCode();
    private static final int TEXT = "t".hashCode();
    private static final int FORMULA = "f".hashCode();
    private static final int PHONETIC = "rPh".hashCode();
    private static final int NUMBER = "r".hashCode();

    private final XmlTokens tokens;
    private final SharedStrings shared;
    private final SheetRow row = new SheetRow();
    private final PlainCell plain = new PlainCell();
    private final Predicate<SheetRow> consumer;

    private int rowNumber;
    private int column;
    private char type;
    private boolean formula;
    private boolean valued;
    private boolean listening;
    private boolean phonetic;
    private boolean inRow;
    private boolean inCell;

    SheetParser(XmlTokens tokens, SharedStrings shared, Predicate<SheetRow> consumer) {
        this.tokens = tokens;
        this.shared = shared;
        this.consumer = consumer;
    }

    void parse() throws IOException, WorkbookRefused {
        boolean goesOn = true;
        while (goesOn) {
            if (inRow && tokens.take(plain)) {
                plainCell();
                continue;
            }
            goesOn = switch (tokens.next()) {
                case XmlTokens.START -> start(tokens.name());
                case XmlTokens.END -> end(tokens.name());
                case XmlTokens.TEXT -> text();
                default -> false;
            };
        }
    }

    private void plainCell() throws WorkbookRefused {
        column = plain.column();
        type = plain.type();
        formula = false;
        valued = true;
        row.beginCell(column);
        row.append(tokens);
        endCell();
    }

    private boolean text() throws WorkbookRefused {
        if (listening) {
            row.append(tokens);
        }
        return true;
    }

    private boolean start(int name) throws WorkbookRefused {
        if (name == CELL) {
            startCell();
        } else if (name == VALUE || name == TEXT) {
            listening = !phonetic;
            valued = true;
        } else if (name == ROW) {
            startRow();
        } else if (name == FORMULA) {
            formula = true;
        } else if (name == PHONETIC) {
            phonetic = true;
        }
        return true;
    }

    private boolean end(int name) throws WorkbookRefused {
        if (name == CELL) {
            inCell = inCell && endCell();
        } else if (name == VALUE || name == TEXT) {
            listening = false;
        } else if (name == ROW) {
            boolean handedOut = inRow && !row.isBlank();
            inRow = false;
            inCell = false;
            return !handedOut || consumer.test(row);
        } else if (name == PHONETIC) {
            phonetic = false;
        }
        return name != SHEET_DATA;
    }

    private void startRow() throws WorkbookRefused {
        rowNumber++;
        while (tokens.attribute()) {
            if (tokens.name() == NUMBER) {
                int told = digits();
                rowNumber = told > 0 ? told : rowNumber;
            }
        }
        column = -1;
        inRow = true;
        // A damaged sheet may begin or end a row inside a cell: the end of the cell then belongs to nothing.
        inCell = false;
        row.begin(rowNumber);
    }

    private void startCell() throws WorkbookRefused {
        column++;
        type = 'n';
        formula = false;
        valued = false;
        while (tokens.attribute()) {
            if (tokens.name() == NUMBER) {
                int told = letters();
                column = told >= 0 ? told : column;
            } else if (tokens.name() == TEXT && tokens.length() > 0) {
                // «s» is shared, «str» the text of a formula
                type = tokens.length() == 3 ? 't' : (char) tokens.at(0);
            }
        }
        row.beginCell(column);
        inCell = true;
    }

    /** Always false: the cell is over. */
    private boolean endCell() throws WorkbookRefused {
        if (formula && !valued) {
            row.endCell(column, CellKind.UNCOMPUTED);
            return false;
        }
        if (type == 's' && valued) {
            String string = shared.get(row.index(column));
            row.clearCell(column);
            row.append(string);
        }
        row.endCell(
                column,
                switch (type) {
                    case 'n' -> CellKind.NUMBER;
                    case 'b' -> CellKind.LOGICAL;
                    case 'e' -> CellKind.ERROR;
                    default -> CellKind.TEXT;
                });
        return false;
    }

    private int digits() {
        int value = 0;
        for (int i = 0; i < tokens.length() && i < 8; i++) {
            value = 10 * value + tokens.at(i) - '0';
        }
        return value;
    }

    private int letters() {
        int value = 0;
        for (int i = 0; i < tokens.length() && i < 5; i++) {
            int letter = tokens.at(i) - 'A';
            if (letter < 0 || letter > 25) {
                break;
            }
            value = 26 * value + letter + 1;
        }
        return value - 1;
    }
}
