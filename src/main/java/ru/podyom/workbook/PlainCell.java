package ru.podyom.workbook;

/**
 * Recognises a cell written the way nearly all programs write it, in one pass over its bytes:
 *
 * <pre>{@code <c r="A1" s="1" t="s"><v>14</v></c>
 * <c r="A1" t="inlineStr"><is><t>нет</t></is></c>}</pre>
 *
 * Anything else, also a cell across the end of the buffer, is left to the parser. Half the time of reading is saved
 * here (docs/decisions/2026-11-23-own-reader-of-sheets.md).
 */
final class PlainCell {

    private static final byte[] VALUE = bytes("<v>");
    private static final byte[] VALUE_END = bytes("</v></c>");
    private static final byte[] TEXT = bytes("<is><t>");
    private static final byte[] TEXT_END = bytes("</t></is></c>");

    /** Room for the literals that are compared without looking at the end of the buffer. */
    private static final int ROOM = 32;

    private static final int NO = -1;

    private byte[] b = VALUE;
    private int end;

    private int column;
    private char type;
    private int from;
    private int to;
    private int next;

    /** Column from 0. */
    int column() {
        return column;
    }

    /** First letter of the cell's type, «t» for the text of a formula. */
    char type() {
        return type;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Where the cell ends. */
    int next() {
        return next;
    }

    boolean matches(byte[] bytes, int at, int limit) {
        b = bytes;
        end = limit - ROOM;
        if (at >= end || bytes[at] != '<' || bytes[at + 1] != 'c' || bytes[at + 2] != ' ') {
            return false;
        }
        column = -1;
        type = 'n';
        int i = at + 2;
        while (i < end && i > NO && bytes[i] == ' ') {
            i = attribute(bytes, i + 1);
        }
        if (i >= end || i <= NO || bytes[i] != '>' || column < 0) {
            return false;
        }
        next = content(bytes, i + 1);
        return next > NO;
    }

    /** Where the attribute ends, or {@link #NO}. */
    private int attribute(byte[] bytes, int start) {
        byte name = bytes[start];
        boolean known = name == 'r' || name == 't' || name == 's';
        if (!known || bytes[start + 1] != '=' || bytes[start + 2] != '"') {
            return NO;
        }
        int value = start + 3;
        int i = value;
        if (name == 'r') {
            int letters = 0;
            while (i < end && bytes[i] >= 'A' && bytes[i] <= 'Z' && letters < 1 << 20) {
                letters = 26 * letters + bytes[i++] - 'A' + 1;
            }
            column = letters - 1;
        }
        while (i < end && bytes[i] != '"') {
            i++;
        }
        if (name == 't') {
            type = i - value == 3 ? 't' : (char) bytes[value];
        }
        return i + 1;
    }

    /** Where the cell ends, or {@link #NO}. */
    private int content(byte[] bytes, int start) {
        boolean inline = type == 'i';
        int i = literal(inline ? TEXT : VALUE, start);
        if (i == NO) {
            return NO;
        }
        from = i;
        while (i < end && bytes[i] != '<') {
            i++;
        }
        to = i;
        return i < end ? literal(inline ? TEXT_END : VALUE_END, i) : NO;
    }

    /** Where the expected bytes end, or {@link #NO}. */
    private int literal(byte[] expected, int start) {
        for (int i = 0; i < expected.length; i++) {
            if (b[start + i] != expected[i]) {
                return NO;
            }
        }
        return start + expected.length;
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }
}
