package ru.podyom.workbook.raw;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;

/**
 * The bytes of a worksheet on their way from one stream to another, stopping at each row. Knows where a tag ends and
 * nothing else; whether the XML is sound was seen when the sheet was read.
 */
public final class RawRows {

    private static final int LONGEST = 32 << 20;
    private static final int OVER = -1;

    private final InputStream in;
    private final OutputStream out;
    private OutputStream target;
    private byte[] bytes = new byte[1 << 16];
    private int limit;
    private int passed;
    private int tag;
    private int at;
    private byte[] opening = new byte[0];
    private byte[] closing = new byte[0];

    public RawRows(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
        this.target = out;
    }

    /** False where the elements of the sheet carry a prefix, as few programs write them: nothing is passed on then. */
    public boolean begin() throws IOException, XMLStreamException {
        boolean found = nextTag();
        while (found && (bytes[tag + 1] == '?' || bytes[tag + 1] == '!')) {
            found = nextTag();
        }
        if (!found) {
            return false;
        }
        int end = tag + 1;
        while (bytes[end] > ' ' && bytes[end] != '>' && bytes[end] != '/') {
            end++;
        }
        String name = new String(bytes, tag + 1, end - tag - 1, StandardCharsets.UTF_8);
        opening = Arrays.copyOfRange(bytes, tag, at);
        closing = ("</" + name + ">").getBytes(StandardCharsets.UTF_8);
        return name.indexOf(':') < 0;
    }

    /** The whole sheet, where {@link #begin} has passed nothing on. */
    public InputStream rest() {
        return new SequenceInputStream(new ByteArrayInputStream(bytes, passed, limit - passed), in);
    }

    /** Passes everything on up to the next row; its number, 0 where it has none, -1 when all is passed on. */
    public int nextRow() throws IOException, XMLStreamException {
        while (nextTag()) {
            if (isRow()) {
                return number();
            }
        }
        out.write(bytes, passed, limit - passed);
        passed = limit;
        return OVER;
    }

    /** The row as a document of its own: inside the root of the sheet, which knows the names that the row uses. */
    public InputStream takeRow() throws IOException, XMLStreamException {
        pass();
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        row.writeBytes(opening);
        boolean over = bytes[at - 2] == '/';
        target = row;
        while (!over) {
            if (!nextTag()) {
                throw new XMLStreamException("the row does not end");
            }
            over = bytes[tag + 1] == '/' && isNamed(tag + 2);
        }
        row.write(bytes, passed, at - passed);
        passed = at;
        target = out;
        row.writeBytes(closing);
        return new ByteArrayInputStream(row.toByteArray());
    }

    private boolean isRow() {
        return isNamed(tag + 1);
    }

    private boolean isNamed(int from) {
        return from + 3 < at
                && bytes[from] == 'r'
                && bytes[from + 1] == 'o'
                && bytes[from + 2] == 'w'
                && (bytes[from + 3] <= ' ' || bytes[from + 3] == '>' || bytes[from + 3] == '/');
    }

    private int number() {
        for (int i = tag + 4; i + 4 < at; i++) {
            boolean named = bytes[i] <= ' ' && bytes[i + 1] == 'r' && bytes[i + 2] == '=';
            if (named) {
                int value = 0;
                for (int digit = i + 4; bytes[digit] >= '0' && bytes[digit] <= '9' && value < 1 << 26; digit++) {
                    value = 10 * value + bytes[digit] - '0';
                }
                return value;
            }
        }
        return 0;
    }

    /** Moves to the next markup, from its «<» to behind its end; false where there is none. */
    private boolean nextTag() throws IOException, XMLStreamException {
        tag = at;
        while (tag < limit || more()) {
            if (bytes[tag] == '<') {
                at = end();
                return true;
            }
            tag++;
            at = tag;
        }
        return false;
    }

    private int end() throws IOException, XMLStreamException {
        if (byteAt(1) == '!' && byteAt(2) == '-') {
            return behind(4, "-->");
        }
        if (byteAt(1) == '!' && byteAt(2) == '[') {
            return behind(3, "]]>");
        }
        int quote = 0;
        int offset = 1;
        while (quote != 0 || byteAt(offset) != '>') {
            int c = byteAt(offset++);
            if (c == '"' || c == '\'') {
                quote = quote == 0 ? c : quote == c ? 0 : quote;
            }
        }
        return tag + offset + 1;
    }

    private int behind(int from, String last) throws IOException, XMLStreamException {
        int offset = from;
        while (byteAt(offset) != last.charAt(0)
                || byteAt(offset + 1) != last.charAt(1)
                || byteAt(offset + 2) != last.charAt(2)) {
            offset++;
        }
        return tag + offset + 3;
    }

    private byte byteAt(int offset) throws IOException, XMLStreamException {
        while (tag + offset >= limit) {
            if (!more()) {
                throw new XMLStreamException("the sheet is cut off");
            }
        }
        return bytes[tag + offset];
    }

    private void pass() throws IOException {
        target.write(bytes, passed, tag - passed);
        passed = tag;
    }

    /** Reads on; what lies before the current markup is passed on, the markup moves to the beginning. */
    private boolean more() throws IOException, XMLStreamException {
        if (opening.length > 0) {
            pass();
            System.arraycopy(bytes, tag, bytes, 0, limit - tag);
            limit -= tag;
            at -= tag;
            tag = 0;
            passed = 0;
        }
        if (limit == bytes.length) {
            if (limit >= LONGEST) {
                throw new XMLStreamException("a row is too long");
            }
            bytes = Arrays.copyOf(bytes, 2 * limit);
        }
        int count = in.read(bytes, limit, bytes.length - limit);
        limit += Math.max(0, count);
        return count > 0;
    }
}
