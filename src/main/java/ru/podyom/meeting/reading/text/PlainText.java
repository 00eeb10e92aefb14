package ru.podyom.meeting.reading.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text files in UTF-8, UTF-16 or windows-1251, and tables drawn in them with tabs or bars. */
final class PlainText {

    private static final Charset WINDOWS = Charset.forName("windows-1251");
    /** «3.2.» and a tab before its text is a numbered point, whatever deadline it names. */
    private static final Pattern POINT = Pattern.compile("^\\s*\\d+(?:\\.\\d+)*[.)]?\\t[^\\t]*$");

    private static final Pattern HEAD = Pattern.compile(
            "(?iu).*(?:ответственн|исполнител|срок).*|\\s*\\|?\\s*(?:№[^\\t|]{0,8}|п/п)\\s*[\\t|].*(?:наименовани|названи|школ|(?<!\\p{L})о[оу](?!\\p{L})).*");
    private static final Pattern RULE = Pattern.compile("[\\s|+\\-–—=_:]+");

    private PlainText() {}

    static ExtractedText read(byte[] bytes) throws TextRefused {
        String start = new String(bytes, 0, Math.min(bytes.length, 600), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw new TextRefused(
                    contains(bytes, "EncryptedPackage")
                            ? "Документ закрыт паролем. Снимите пароль и сохраните его снова."
                            : "Это документ старого формата .doc. Откройте его и сохраните как .docx или .odt.");
        }
        if (start.startsWith("{\\rtf")) {
            throw new TextRefused("Это документ RTF. Откройте его и сохраните как .docx или .odt.");
        }
        String small = start.strip().toLowerCase(Locale.ROOT);
        if (small.startsWith("<!doctype html") || small.startsWith("<html")) {
            throw new TextRefused("Это веб-страница, а не документ. Скопируйте её текст и вставьте его.");
        }
        String text = decode(bytes);
        long odd = text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        if (odd * 200 > text.length()) {
            throw new TextRefused("Это не текст: ожидался .docx, .odt, .pdf с текстом или .txt.");
        }
        return tables(text);
    }

    /** The names of parts of an old office file are UTF-16. */
    private static boolean contains(byte[] bytes, String name) {
        String sought = new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(sought);
    }

    private static String decode(byte[] bytes) {
        if (bytes.length > 1 && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1))) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    /** Finds tables whose head line names who or when, or schools by number, between tabs or bars. */
    static ExtractedText tables(String text) {
        List<ExtractedText.Cell> cells = new ArrayList<>();
        int table = 0;
        int row = -1;
        char bar = ' ';
        int from = 0;
        StringBuilder kept = new StringBuilder(text);
        while (from < text.length()) {
            int end = text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from);
            String line = text.substring(from, end);
            char here = bars(line);
            boolean goesOn = row >= 0
                    && (here == bar || (bar == '|' && RULE.matcher(line).matches() && !line.isBlank()));
            if (row < 0
                    && here != ' '
                    && HEAD.matcher(line).matches()
                    && !POINT.matcher(line).matches()) {
                table++;
                row = 0;
                bar = here;
                row(kept, from, line, bar, table, row++, cells);
            } else if (goesOn) {
                if (!RULE.matcher(line).matches()) {
                    row(kept, from, line, bar, table, row++, cells);
                }
            } else {
                row = -1;
            }
            from = end + 1;
        }
        return new ExtractedText(cells.isEmpty() ? text : kept.toString(), cells, List.of());
    }

    private static char bars(String line) {
        if (line.chars().filter(c -> c == '|').count() >= 2) {
            return '|';
        }
        return line.strip().chars().filter(c -> c == '\t').count() >= 1 ? '\t' : ' ';
    }

    /** Cells get lines of their own: the bar between two becomes the end of a line, so that no place moves. */
    private static void row(
            StringBuilder text, int at, String line, char bar, int table, int row, List<ExtractedText.Cell> cells) {
        int column = 0;
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == bar) {
                boolean edge = bar == '|'
                        && (i == 0
                                || (i == line.length() && line.substring(from).isBlank()));
                if (!edge) {
                    cells.add(new ExtractedText.Cell(at + from, at + i, table, row, column++));
                }
                if (i < line.length()) {
                    text.setCharAt(at + i, '\n');
                }
                from = i + 1;
            }
        }
    }
}
