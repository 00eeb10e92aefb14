package ru.podyom.meeting.reading.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number or sign before a point.
 *
 * @param label «2», «2.1», «а»; empty for a dash
 * @param length characters it takes with the blanks after it
 */
public record Marker(Kind kind, String label, int length) {

    /** What kind of sign it is. */
    public enum Kind {
        NUMBER,
        LETTER,
        ROMAN,
        DASH
    }

    private static final Pattern NUMBER =
            Pattern.compile("^(?:(?:п\\.?|пункт)\\s*)?(\\d{1,3}(?:\\.\\s?\\d{1,2}){0,4})(\\s?[.)]|\\s?\\.\\))?\\s*"
                    + "(?=$|[\\p{L}\"«„“(<…№])(?!(?:г|час|ч|мин|руб|%)(?:\\.|\\s|$|одов|ода))");

    private static final Pattern LETTER = Pattern.compile("^([а-яёa-z])\\s?\\)\\s*(?=\\S)");
    private static final Pattern ROMAN = Pattern.compile("^([IVXІХ]{1,5})\\s?[.)]\\s*(?=\\S)");
    private static final Pattern DASH = Pattern.compile(
            "^(?:[-–—−‒―•·▪▫●○■□◦⁃∙➢➤✓✔\\uf02d\\uf0a7\\uf0b7\\uf0d8\\uf0fc]\\s*|[*+o]\\s+)(?=[\\p{L}\\d\"«„“(])");

    /** The marker a text begins with, null where there is none. */
    public static @Nullable Marker of(CharSequence text) {
        Matcher number = NUMBER.matcher(text);
        if (number.find() && isNumbering(number, text)) {
            return new Marker(Kind.NUMBER, number.group(1).replace(" ", ""), number.end());
        }
        Matcher letter = LETTER.matcher(text);
        if (letter.find()) {
            return new Marker(Kind.LETTER, letter.group(1), letter.end());
        }
        Matcher roman = ROMAN.matcher(text);
        if (roman.find()) {
            return new Marker(Kind.ROMAN, roman.group(1), roman.end());
        }
        Matcher dash = DASH.matcher(text);
        return dash.find() ? new Marker(Kind.DASH, "", dash.end()) : null;
    }

    /** «4 руководителя» counts, «15.08.07» is a date, «2.2 Состояние» is numbered. */
    private static boolean isNumbering(Matcher number, CharSequence text) {
        String label = number.group(1).replace(" ", "");
        boolean signed = number.group(2) != null;
        boolean dotted = label.indexOf('.') > 0;
        boolean alone = number.end() == text.length();
        boolean worded = text.charAt(0) == 'п';
        boolean date = label.matches("[0-3]?\\d\\.[01]\\d\\.\\d\\d|\\d\\d\\.00|\\d\\d\\.[03]0");
        boolean capital = !alone && Character.isUpperCase(text.charAt(number.end()));
        return !date
                && !label.startsWith("0")
                && (signed || worded || (dotted && capital))
                && !(alone && dotted && !signed);
    }

    /** How deep a number is: 1 for «2.», 2 for «2.1.». */
    public int depth() {
        return (int) label.chars().filter(c -> c == '.').count() + 1;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER || kind == Kind.ROMAN;
    }

    /** The last part of the number, -1 where it is none. */
    public int last() {
        return kind == Kind.NUMBER ? Integer.parseInt(label.substring(label.lastIndexOf('.') + 1)) : -1;
    }

    /** The number without its last part, empty at the top. */
    public String above() {
        return label.contains(".") ? label.substring(0, label.lastIndexOf('.')) : "";
    }
}
