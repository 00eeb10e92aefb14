package ru.podyom.meeting.reading.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Counts automatic numbers the way Word does (ECMA-376, part 1, 17.9): they stand nowhere in the text. */
final class WordNumbering {

    private static final int LEVELS = 9;
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";

    /** A level of a list: its first number, its form and its text with %1 for the number of the first level. */
    private record Level(int start, String format, String text) {}

    private record Reference(
            @Nullable String numId, int level, @Nullable String basedOn) {}

    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
    private final Map<String, String> listOf = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
    private final Map<String, Reference> styles = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<String, Boolean> begun = new HashMap<>();

    void read(@Nullable XMLStreamReader numbering, @Nullable XMLStreamReader stylesheet) throws XMLStreamException {
        if (numbering != null) {
            numbering(numbering);
        }
        if (stylesheet != null) {
            styles(stylesheet);
        }
    }

    private void numbering(XMLStreamReader xml) throws XMLStreamException {
        String list = "";
        String num = "";
        int level = 0;
        int start = 1;
        String format = "decimal";
        String text = "";
        while (xml.hasNext()) {
            int event = xml.next();
            String name = xml.isStartElement() || xml.isEndElement() ? xml.getLocalName() : "";
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (name) {
                    case "abstractNum" -> list = attribute(xml, "abstractNumId");
                    case "num" -> num = attribute(xml, "numId");
                    case "abstractNumId" -> listOf.put(num, attribute(xml, "val"));
                    case "lvlOverride" -> level = WordText.number(attribute(xml, "ilvl"));
                    case "startOverride" ->
                        restarts.computeIfAbsent(num, key -> new HashMap<>())
                                .put(level, WordText.number(attribute(xml, "val")));
                    case "lvl" -> {
                        level = WordText.number(attribute(xml, "ilvl"));
                        start = 1;
                        format = "decimal";
                        text = "";
                    }
                    case "start" -> start = WordText.number(attribute(xml, "val"));
                    case "numFmt" -> format = attribute(xml, "val");
                    case "lvlText" -> text = attribute(xml, "val");
                    default -> {
                        // the look of a number does not matter
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && name.equals("lvl")) {
                lists.computeIfAbsent(list, key -> new HashMap<>()).put(level, new Level(start, format, text));
            }
        }
    }

    private void styles(XMLStreamReader xml) throws XMLStreamException {
        String style = "";
        String numId = null;
        String basedOn = null;
        int level = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            String name = xml.isStartElement() || xml.isEndElement() ? xml.getLocalName() : "";
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (name) {
                    case "style" -> {
                        style = attribute(xml, "styleId");
                        numId = null;
                        basedOn = null;
                        level = 0;
                    }
                    case "basedOn" -> basedOn = attribute(xml, "val");
                    case "numId" -> numId = attribute(xml, "val");
                    case "ilvl" -> level = WordText.number(attribute(xml, "val"));
                    default -> {
                        // other properties of a style
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && name.equals("style")) {
                styles.put(style, new Reference(numId, level, basedOn));
            }
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The number before a paragraph with a blank after it, empty where Word shows none; counts on. */
    String label(@Nullable String style, @Nullable String numId, int level) {
        String id = numId;
        int depth = level;
        String from = style;
        for (int step = 0; id == null && from != null && step < 20; step++) {
            Reference reference = styles.get(from);
            if (reference == null) {
                break;
            }
            id = reference.numId();
            depth = reference.level();
            from = reference.basedOn();
        }
        if (id == null || id.equals("0") || depth >= LEVELS) {
            return "";
        }
        String list = listOf.get(id);
        Map<Integer, Level> levels = list == null ? null : lists.get(list);
        Level own = levels == null ? null : levels.get(depth);
        return list == null || levels == null || own == null ? "" : count(id, list, levels, own, depth);
    }

    private String count(String numId, String list, Map<Integer, Level> levels, Level own, int depth) {
        int[] counter = counters.computeIfAbsent(list, key -> fresh());
        restart(numId, counter);
        counter[depth] = counter[depth] < 0 ? own.start() : counter[depth] + 1;
        Arrays.fill(counter, depth + 1, LEVELS, -1);
        if (own.format().equals("bullet")) {
            return "– ";
        }
        String text = own.text();
        for (int i = 0; i <= depth; i++) {
            Level level = levels.getOrDefault(i, own);
            int value = counter[i] < 0 ? level.start() : counter[i];
            text = text.replace("%" + (i + 1), written(value, level.format()));
        }
        return text.isBlank() ? "" : text.strip() + " ";
    }

    private void restart(String numId, int[] counter) {
        Map<Integer, Integer> starts = restarts.get(numId);
        if (starts != null && begun.putIfAbsent(numId, true) == null) {
            starts.forEach((level, start) -> counter[Math.min(level, LEVELS - 1)] = start - 1);
        }
    }

    private static int[] fresh() {
        int[] counter = new int[LEVELS];
        Arrays.fill(counter, -1);
        return counter;
    }

    private static String written(int value, String format) {
        return switch (format) {
            case "none" -> "";
            case "lowerLetter" -> letter(value, "abcdefghijklmnopqrstuvwxyz");
            case "upperLetter" -> letter(value, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
            case "russianLower" -> letter(value, RUSSIAN);
            case "russianUpper" -> letter(value, RUSSIAN.toUpperCase(Locale.ROOT));
            case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(value);
            default -> Integer.toString(value);
        };
    }

    private static String letter(int value, String letters) {
        return value < 1 ? "" : String.valueOf(letters.charAt((value - 1) % letters.length()));
    }

    private static String roman(int value) {
        String[] tens = {"", "X", "XX", "XXX"};
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return value < 1 || value > 39 ? Integer.toString(value) : tens[value / 10] + ones[value % 10];
    }
}
