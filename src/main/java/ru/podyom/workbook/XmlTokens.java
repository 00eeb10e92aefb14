package ru.podyom.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Pull tokens of an XML part, over its bytes. Knows what spreadsheets use (UTF-8, no document type, the five named
 * entities) and refuses the rest, so that nothing outside the part can be reached. Names are compared by the
 * {@link String#hashCode} of the local name, so that no string is made per tag.
 */
final class XmlTokens {

    static final int START = 1;
    static final int END = 2;
    static final int TEXT = 3;
    static final int OVER = 4;

    private static final int LONGEST_TOKEN = 1 << 20;

    private final InputStream in;
    private byte[] bytes = new byte[1 << 16];
    private int at;
    private int limit;
    private int token;
    private int depth;
    private boolean rooted;
    private boolean closing;
    private int name;
    private int from;
    private int to;
    private boolean literal;
    private int attributeAt;
    private int attributesTo;

    XmlTokens(InputStream in) throws IOException, WorkbookRefused {
        this.in = in;
        while (limit < 4 && more()) {
            token = 0;
        }
        at = XmlText.start(bytes, limit);
    }

    /** Name of the current tag as the hash of its local name. */
    int name() {
        return name;
    }

    /** Moves to the next token; a broken end is told by an exception, not by {@link #OVER}. */
    int next() throws IOException, WorkbookRefused {
        if (closing) {
            closing = false;
            depth--;
            return END;
        }
        while (true) {
            token = at;
            if (at == limit && !more()) {
                return over();
            }
            if (bytes[at] != '<') {
                return text();
            }
            int kind = markup();
            if (kind != 0) {
                return kind;
            }
        }
    }

    /** Takes a plain cell whole, if one stands here; its content is then the current text. */
    boolean take(PlainCell cell) {
        if (closing || !cell.matches(bytes, at, limit)) {
            return false;
        }
        from = cell.from();
        to = cell.to();
        literal = false;
        at = cell.next();
        return true;
    }

    private int over() throws WorkbookRefused {
        if (depth > 0 || !rooted) {
            throw broken();
        }
        return OVER;
    }

    private int text() throws IOException, WorkbookRefused {
        int length = 0;
        do {
            while (token + length < limit && bytes[token + length] != '<') {
                length++;
            }
        } while (token + length == limit && more());
        from = token;
        to = token + length;
        literal = false;
        at = to;
        return TEXT;
    }

    /** One construct that begins with «<»; 0 where it carries nothing. */
    private int markup() throws IOException, WorkbookRefused {
        int second = byteAt(1);
        if (second == '/') {
            return endTag();
        }
        if (second == '?') {
            skipTo(2, '?');
            return 0;
        }
        return second == '!' ? declaration() : startTag();
    }

    private int declaration() throws IOException, WorkbookRefused {
        if (byteAt(2) == '-' && byteAt(3) == '-') {
            skipTo(4, '-');
            return 0;
        }
        if (byteAt(2) != '[' || byteAt(3) != 'C') {
            throw new WorkbookRefused(
                    "В книге есть описание типа документа (DTD), в таблицах его не бывает. Файл не читается: он может быть опасен.");
        }
        skipTo(9, ']');
        from = token + 9;
        to = at - 3;
        literal = true;
        return TEXT;
    }

    /** Past «?>», «-->» or «]]>», looked for from the given offset. */
    private void skipTo(int offset, char last) throws IOException, WorkbookRefused {
        int doubled = last == '?' ? 0 : 1;
        int i = offset + doubled;
        while (byteAt(i + 1) != '>' || byteAt(i) != last || byteAt(i - doubled) != last) {
            i++;
        }
        at = token + i + 2;
    }

    private int endTag() throws IOException, WorkbookRefused {
        while (!scanEndTag()) {
            readOn();
        }
        if (--depth < 0) {
            throw broken();
        }
        return END;
    }

    /** False where the tag goes beyond the buffer; it is then scanned again from its beginning. */
    private boolean scanEndTag() {
        byte[] b = bytes;
        int hash = 0;
        for (int i = token + 2; i < limit; i++) {
            byte c = b[i];
            if (c == '>') {
                name = hash;
                at = i + 1;
                return true;
            }
            if (c > ' ') {
                hash = c == ':' ? 0 : 31 * hash + c;
            }
        }
        return false;
    }

    private int startTag() throws IOException, WorkbookRefused {
        while (!scanStartTag()) {
            readOn();
        }
        depth++;
        rooted = true;
        return START;
    }

    private boolean scanStartTag() {
        byte[] b = bytes;
        int end = limit;
        int hash = 0;
        int i = token + 1;
        while (i < end && b[i] > ' ' && b[i] != '>' && b[i] != '/') {
            hash = b[i] == ':' ? 0 : 31 * hash + b[i];
            i++;
        }
        int attributes = i;
        byte quote = 0;
        while (i < end && (quote != 0 || b[i] != '>')) {
            byte c = b[i++];
            if (c == '"' || c == '\'') {
                quote = quote == 0 ? c : quote == c ? 0 : quote;
            }
        }
        if (i >= end) {
            return false;
        }
        name = hash;
        at = i + 1;
        closing = i > attributes && b[i - 1] == '/';
        attributeAt = attributes;
        attributesTo = closing ? i - 1 : i;
        return true;
    }

    private void readOn() throws IOException, WorkbookRefused {
        if (!more()) {
            throw broken();
        }
    }

    /** Moves to the next attribute of a start tag; its value is then the current text. */
    boolean attribute() throws WorkbookRefused {
        byte[] b = bytes;
        int end = attributesTo;
        int i = attributeAt;
        int hash = 0;
        while (i < end && b[i] != '=') {
            if (b[i] > ' ') {
                hash = b[i] == ':' ? 0 : 31 * hash + b[i];
            }
            i++;
        }
        do {
            i++;
        } while (i < end && b[i] <= ' ');
        if (i >= end) {
            return false;
        }
        byte quote = b[i];
        from = ++i;
        while (i < end && b[i] != quote) {
            i++;
        }
        if (i >= end) {
            throw broken();
        }
        name = hash;
        to = i;
        literal = false;
        attributeAt = i + 1;
        return true;
    }

    /** Length of the current text in bytes; it never decodes to more characters than that. */
    int length() {
        return to - from;
    }

    /** A byte of the current text. */
    byte at(int index) {
        return bytes[from + index];
    }

    /** Writes the current text, decoded, and tells where it ends. */
    int decode(char[] into, int start) throws WorkbookRefused {
        return XmlText.decode(bytes, from, to, literal, into, start);
    }

    String string() throws WorkbookRefused {
        char[] chars = new char[length()];
        return new String(chars, 0, decode(chars, 0));
    }

    /** A byte of the current token, by its offset from the token's beginning. */
    private int byteAt(int offset) throws IOException, WorkbookRefused {
        while (token + offset >= limit) {
            readOn();
        }
        return bytes[token + offset];
    }

    /** Reads on; the current token moves to the beginning of the buffer. */
    private boolean more() throws IOException, WorkbookRefused {
        if (token > 0) {
            System.arraycopy(bytes, token, bytes, 0, limit - token);
            limit -= token;
            at -= token;
            token = 0;
        }
        if (limit == bytes.length) {
            if (limit >= LONGEST_TOKEN) {
                throw new WorkbookRefused("В книге есть ячейка длиннее миллиона знаков, такой файл не читается.");
            }
            bytes = Arrays.copyOf(bytes, 2 * limit);
        }
        int count = in.read(bytes, limit, bytes.length - limit);
        if (count <= 0) {
            return false;
        }
        limit += count;
        return true;
    }

    private static WorkbookRefused broken() {
        return new WorkbookRefused("Книга повреждена или обрезана: часть её оборвана. Скачайте файл заново.");
    }
}
