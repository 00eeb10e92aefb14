package ru.podyom.workbook;

/** Bytes of an XML text into characters: UTF-8 and references. */
final class XmlText {

    private static final char UNREADABLE = '\uFFFD';

    private XmlText() {}

    /**
     * Where the text of a part begins: behind the mark of UTF-8, if there is one. UTF-16 announces itself by a mark or
     * by a zero byte; no office program writes it.
     */
    static int start(byte[] bytes, int length) throws WorkbookRefused {
        int first = length > 0 ? bytes[0] & 0xff : 0;
        boolean wide = length >= 2 && (first == 0 || bytes[1] == 0 || first >= 0xFE);
        if (wide) {
            throw new WorkbookRefused("Часть книги записана не в UTF-8. Откройте файл в Excel и сохраните заново.");
        }
        return length >= 3 && first == 0xEF && (bytes[1] & 0xff) == 0xBB && (bytes[2] & 0xff) == 0xBF ? 3 : 0;
    }

    /** Writes characters from {@code start} on and tells where they end; never more of them than bytes. */
    static int decode(byte[] bytes, int from, int to, boolean literal, char[] into, int start) throws WorkbookRefused {
        int out = start;
        int i = from;
        while (i < to) {
            int b = bytes[i];
            if (b == '&' && !literal) {
                int end = semicolon(bytes, i + 1, to);
                out += put(reference(bytes, i + 1, end), into, out);
                i = end + 1;
            } else if (b >= 0) {
                into[out++] = (char) b;
                i++;
            } else {
                int length = sequence(b);
                out += put(i + length <= to ? point(bytes, i, length) : UNREADABLE, into, out);
                i += length;
            }
        }
        return out;
    }

    private static int put(int point, char[] into, int at) {
        if (point < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            into[at] = (char) point;
            return 1;
        }
        return Character.toChars(point, into, at);
    }

    private static int sequence(int first) {
        if ((first & 0xE0) == 0xC0) {
            return 2;
        }
        if ((first & 0xF0) == 0xE0) {
            return 3;
        }
        return (first & 0xF8) == 0xF0 ? 4 : 1;
    }

    private static int point(byte[] bytes, int at, int length) {
        if (length == 1) {
            return UNREADABLE;
        }
        int point = bytes[at] & (0xFF >> (length + 1));
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return UNREADABLE;
            }
            point = (point << 6) | (bytes[at + i] & 0x3F);
        }
        return valid(point);
    }

    private static int valid(int point) {
        return point == 0 || !Character.isValidCodePoint(point) ? UNREADABLE : point;
    }

    private static int semicolon(byte[] bytes, int from, int to) throws WorkbookRefused {
        for (int i = from; i < to; i++) {
            if (bytes[i] == ';') {
                return i;
            }
        }
        throw unknown();
    }

    private static int reference(byte[] bytes, int from, int to) throws WorkbookRefused {
        if (from < to && bytes[from] == '#') {
            boolean hex = from + 1 < to && bytes[from + 1] == 'x';
            return number(bytes, hex ? from + 2 : from + 1, to, hex ? 16 : 10);
        }
        return switch (new String(bytes, from, to - from, java.nio.charset.StandardCharsets.ISO_8859_1)) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> throw unknown();
        };
    }

    private static int number(byte[] bytes, int from, int to, int radix) throws WorkbookRefused {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = digit(bytes[i]);
            if (digit < 0 || digit >= radix) {
                throw unknown();
            }
            value = Math.min(value * radix + digit, 0x110000);
        }
        return valid(value);
    }

    private static int digit(byte b) {
        if (b >= '0' && b <= '9') {
            return b - '0';
        }
        int letter = (b | 0x20) - 'a';
        return letter >= 0 && letter < 6 ? letter + 10 : -1;
    }

    private static WorkbookRefused unknown() {
        return new WorkbookRefused("Книга повреждена: в тексте ячейки неизвестная ссылка на знак.");
    }
}
