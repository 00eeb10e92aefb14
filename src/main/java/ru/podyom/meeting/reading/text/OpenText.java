package ru.podyom.meeting.reading.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Text of an odt with the numbers of its lists (OpenDocument 1.3, part 3, chapters 5 and 9). */
final class OpenText {

    /** How the levels of a list style are written: empty for bullets. */
    private record Level(int start, String format, String prefix, String suffix, int shown) {}

    /** A list that is open, with its count. */
    private static final class OpenList {
        final @Nullable String style;
        int count;
        boolean labelled;

        OpenList(@Nullable String style, int count) {
            this.style = style;
            this.count = count;
        }
    }

    private final XMLStreamReader xml;
    private final TextLayout layout;
    private final Map<String, Map<Integer, Level>> styles = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private final StringBuilder paragraph = new StringBuilder();
    private final Deque<Integer> spans = new ArrayDeque<>();
    private String listStyle = "";
    private int depth;

    OpenText(XMLStreamReader xml, @Nullable XMLStreamReader common, TextLayout layout) throws XMLStreamException {
        this.xml = xml;
        this.layout = layout;
        if (common != null) {
            while (common.hasNext()) {
                if (common.next() == XMLStreamConstants.START_ELEMENT) {
                    style(common);
                }
            }
        }
        listStyle = "";
    }

    void read() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                style(xml);
                start(xml.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS && depth > 0) {
                paragraph.append(xml.getText().replaceAll("\\s+", " "));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
    }

    private void style(XMLStreamReader from) {
        String name = from.getLocalName();
        if (name.equals("list-style")) {
            listStyle = attribute(from, "name", "");
        } else if (name.equals("list-level-style-number") || name.equals("list-level-style-bullet")) {
            boolean bullet = name.endsWith("bullet");
            Level level = new Level(
                    Math.max(1, WordText.number(attribute(from, "start-value", "1"))),
                    bullet ? "" : attribute(from, "num-format", ""),
                    attribute(from, "num-prefix", ""),
                    attribute(from, "num-suffix", ""),
                    Math.max(1, WordText.number(attribute(from, "display-levels", "1"))));
            styles.computeIfAbsent(listStyle, key -> new HashMap<>())
                    .put(
                            WordText.number(attribute(from, "level", "1")),
                            bullet ? new Level(1, "bullet", "", "", 1) : level);
        }
    }

    private void start(String name) throws XMLStreamException {
        switch (name) {
            case "p", "h" -> depth++;
            case "tab" -> paragraph.append('\t');
            case "s" ->
                paragraph.append(" ".repeat(Math.min(200, Math.max(1, WordText.number(attribute(xml, "c", "1"))))));
            case "line-break" -> paragraph.append('\n');
            case "list" -> open();
            case "list-item" -> item();
            case "table" -> layout.tableBegins();
            case "table-row" -> layout.rowBegins();
            case "table-cell" -> {
                spans.push(Math.max(1, WordText.number(attribute(xml, "number-columns-spanned", "1"))));
                layout.cellBegins();
            }
            case "tracked-changes", "annotation", "note", "forms", "sequence-decls" -> skip();
            default -> {
                // containers are passed through
            }
        }
    }

    private void open() {
        String own = attribute(xml, "style-name", "");
        OpenList above = lists.peek();
        String style = own.isEmpty() && above != null ? above.style : own;
        boolean goesOn = attribute(xml, "continue-numbering", "").equals("true")
                || !attribute(xml, "continue-list", "").isEmpty();
        int before = goesOn && style != null ? last.getOrDefault(style + lists.size(), 0) : 0;
        lists.push(new OpenList(style, before == 0 ? firstNumber(style) - 1 : before));
    }

    private int firstNumber(@Nullable String style) {
        Level level = level(style, lists.size() + 1);
        return level == null ? 1 : level.start();
    }

    private @Nullable Level level(@Nullable String style, int depth) {
        Map<Integer, Level> levels = style == null ? null : styles.get(style);
        return levels == null ? null : levels.get(depth);
    }

    private void item() {
        OpenList list = lists.peek();
        if (list != null) {
            String start = attribute(xml, "start-value", "");
            list.count = start.isEmpty() ? list.count + 1 : WordText.number(start);
            list.labelled = false;
        }
    }

    private void end(String name) {
        switch (name) {
            case "p", "h" -> {
                depth--;
                if (depth == 0) {
                    layout.paragraph(paragraph.toString().isBlank() ? "" : label() + paragraph);
                    paragraph.setLength(0);
                }
            }
            case "list" -> {
                OpenList closed = lists.poll();
                if (closed != null && closed.style != null) {
                    last.put(closed.style + lists.size(), closed.count);
                }
            }
            case "table-cell" -> layout.cellEnds(spans.isEmpty() ? 1 : spans.pop());
            case "table" -> layout.tableEnds();
            default -> {
                // nothing to finish
            }
        }
    }

    /** Only the first paragraph of an item shows its number. */
    private String label() {
        OpenList list = lists.peek();
        if (list == null || list.labelled) {
            return "";
        }
        list.labelled = true;
        Level level = level(list.style, lists.size());
        if (level == null || level.format().equals("bullet")) {
            return "– ";
        }
        if (level.format().isEmpty()) {
            return "";
        }
        StringBuilder number = new StringBuilder();
        int skipped = lists.size() - level.shown();
        int at = 0;
        for (OpenList one : lists.reversed()) {
            if (at++ >= skipped) {
                number.append(number.isEmpty() ? "" : ".").append(written(one.count, level.format()));
            }
        }
        return level.prefix() + number + level.suffix() + " ";
    }

    private static String written(int value, String format) {
        return switch (format) {
            case "a", "A" -> String.valueOf((char) (format.charAt(0) + (value - 1) % 26));
            case "а, б, .., аа, аб, ...", "а" ->
                String.valueOf("абвгдежзиклмнопрстуфхцчшщэюя".charAt((value - 1) % 28));
            default -> Integer.toString(value);
        };
    }

    private static String attribute(XMLStreamReader xml, String name, String other) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return other;
    }

    private void skip() throws XMLStreamException {
        int open = 1;
        while (open > 0 && xml.hasNext()) {
            int event = xml.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
