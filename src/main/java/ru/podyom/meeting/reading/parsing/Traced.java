package ru.podyom.meeting.reading.parsing;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.podyom.meeting.reading.found.SourceSpan;

/** Tidied text that remembers where each of its characters stands in the extracted text. */
final class Traced implements CharSequence {

    private static final Pattern EDGE = Pattern.compile("[\\s;:,.]+$");

    /** «В.Д» with its last stop cut off. */
    private static final Pattern INITIALS = Pattern.compile("(?<!\\p{L})\\p{Lu}\\.\\s?\\p{Lu}$");

    private final String text;
    private final int[] at;

    /** @param at source place of each character, as long as the text */
    Traced(String text, int[] at) {
        this.text = text;
        this.at = at;
    }

    static Traced empty() {
        return new Traced("", new int[0]);
    }

    Traced sub(int from, int to) {
        return new Traced(text.substring(from, to), Arrays.copyOfRange(at, from, to));
    }

    Traced from(int from) {
        return sub(from, text.length());
    }

    Traced strip() {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) <= ' ') {
            to--;
        }
        return sub(from, to);
    }

    /** Without the signs that only join it to what follows: «;», «:», «,», «.». */
    Traced trimmed() {
        Traced stripped = strip();
        Matcher edge = EDGE.matcher(stripped.text);
        if (!edge.find()) {
            return stripped;
        }
        boolean initials =
                INITIALS.matcher(stripped.text.substring(0, edge.start())).find();
        boolean dot = stripped.text.charAt(edge.start()) == '.';
        return stripped.sub(0, edge.start() + (initials && dot ? 1 : 0));
    }

    /** Both, with the glue between them where both have characters. */
    Traced join(Traced other, String glue) {
        if (text.isEmpty() || other.text.isEmpty()) {
            return text.isEmpty() ? other : this;
        }
        int[] both = Arrays.copyOf(at, at.length + glue.length() + other.at.length);
        Arrays.fill(both, at.length, at.length + glue.length(), at[at.length - 1]);
        System.arraycopy(other.at, 0, both, at.length + glue.length(), other.at.length);
        return new Traced(text + glue + other.text, both);
    }

    /** Where it stands, from the first to the last character. */
    SourceSpan span() {
        return text.isEmpty() ? new SourceSpan(0, 0) : new SourceSpan(at[0], at[at.length - 1] + 1);
    }

    /** Where a part of it stands. */
    SourceSpan span(int from, int to) {
        return sub(from, to).span();
    }

    int[] places() {
        return at.clone();
    }

    @Override
    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return sub(from, to);
    }

    @Override
    public String toString() {
        return text;
    }
}
