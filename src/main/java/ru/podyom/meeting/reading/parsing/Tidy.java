package ru.podyom.meeting.reading.parsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.reading.text.ExtractedText;
import ru.podyom.meeting.reading.text.ExtractedText.Cell;

/**
 * Cuts a text into lines and gives typing one form: runs of blanks become one, marks of emphasis and images drop, Latin
 * letters inside Russian words become Russian, words typed letter by letter are put together. Every character keeps its
 * place in the source.
 */
final class Tidy {

    /**
     * A line of the text, tidied.
     *
     * @param width characters as they were typed, for telling whether lines were broken at a margin
     * @param blankBefore whether an empty line stands above
     * @param cell of which it is a part, null outside tables
     */
    record Line(
            Traced text,
            int width,
            boolean blankBefore,
            @Nullable Cell cell) {}

    private static final String LATIN = "ABCEHKMOPTXYaceopxyIi";
    private static final String CYRILLIC = "АВСЕНКМОРТХУасеорхуІі";

    private static final Pattern IMAGE = Pattern.compile(
            "!?\\[image[^\\]]*\\](?:\\([^)]*\\))?|(?i)(?<![\\p{L}\\d])image\\d+\\.(?:png|jpe?g|gif|wmf|emf)");

    private static final Pattern WORD = Pattern.compile("[\\p{L}]{2,}");

    /** Four or more single letters with one blank between them: «П Р И К А З». */
    private static final Pattern SPACED =
            Pattern.compile("(?<![\\p{L}\\d.])\\p{IsCyrillic}(?: \\p{IsCyrillic}){3,}(?![\\p{L}\\d.])");

    /** Words that open parts, broken by a stray blank: «ПРИКАЗ ЫВАЮ». */
    private static final Pattern BROKEN = Pattern.compile(Stream.of(
                    "ПРИКАЗЫВАЮ ПОСТАНОВЛЯЮ ПОСТАНОВЛЯЕТ ПОСТАНОВИЛИ РЕШИЛИ РЕШЕНИЕ СЛУШАЛИ ВЫСТУПИЛИ ПОВЕСТКА ПРОТОКОЛ ПРИСУТСТВОВАЛИ РАСПОРЯЖЕНИЕ ПОСТАНОВЛЕНИЕ ОБЯЗЫВАЮ"
                            .split(" "))
            .map(word -> "(?<!\\p{L})" + String.join(" ?", word.split("")) + "(?!\\p{L})")
            .collect(Collectors.joining("|")));

    private Tidy() {}

    /** All lines that carry characters. */
    static List<Line> lines(ExtractedText source) {
        List<Line> lines = new ArrayList<>();
        String text = source.text();
        Cells cells = new Cells(source.cells());
        int from = 0;
        boolean blank = true;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            Traced line = line(text, from, to);
            Cell cell = cells.at(from);
            if (line.isEmpty()) {
                blank = true;
            } else {
                lines.add(new Line(line, to - from, blank, cell));
                blank = false;
            }
            from = to + 1;
        }
        return lines;
    }

    /** One line without its break. */
    static Traced line(String text, int from, int to) {
        StringBuilder tidy = new StringBuilder(to - from);
        int[] at = new int[to - from];
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\u00ad' && i + 1 == to) {
                c = '-';
            }
            if (isSilent(c) || (c == '*' && (follows(text, i, '*', to) || (i > from && text.charAt(i - 1) == '*')))) {
                continue;
            }
            at[tidy.length()] = i;
            tidy.append(isBlank(c) ? ' ' : c);
        }
        Traced line = new Traced(tidy.toString(), Arrays.copyOf(at, tidy.length()));
        return collapse(mended(spaced(withoutImages(inCyrillic(line))))).strip();
    }

    private static boolean follows(String text, int at, char sign, int to) {
        return at + 1 < to && text.charAt(at + 1) == sign;
    }

    private static boolean isSilent(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\ufeff' || c == '\u200e' || c == '\u2060' || c == '\r';
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u2007' || c == '\u202f' || c == '\u3000' || Character.isSpaceChar(c);
    }

    private static Traced withoutImages(Traced line) {
        return line.toString().contains("image") || line.toString().contains("[image") ? cut(line, IMAGE) : line;
    }

    private static Traced cut(Traced line, Pattern pattern) {
        Matcher found = pattern.matcher(line);
        Traced rest = Traced.empty();
        int from = 0;
        while (found.find()) {
            rest = rest.join(line.sub(from, found.start()), "");
            from = found.end();
        }
        return rest.join(line.from(from), "");
    }

    /** A word with letters of both alphabets is Russian; so is one of capitals that all look Russian. */
    private static Traced inCyrillic(Traced line) {
        String text = line.toString();
        if (text.chars().noneMatch(c -> (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'))) {
            return line;
        }
        char[] letters = text.toCharArray();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String written = word.group();
            boolean alike = written.chars().allMatch(c -> c > 'z' || LATIN.indexOf(c) >= 0);
            boolean mixed = written.chars().anyMatch(c -> c > 'z');
            boolean shouted = written.length() > 2 && written.equals(written.toUpperCase(java.util.Locale.ROOT));
            if (alike && (mixed || (shouted && !written.matches("[IXCM]+")))) {
                for (int i = word.start(); i < word.end(); i++) {
                    int found = LATIN.indexOf(letters[i]);
                    letters[i] = found < 0 ? letters[i] : CYRILLIC.charAt(found);
                }
            }
        }
        return new Traced(new String(letters), line.places());
    }

    private static Traced spaced(Traced line) {
        Matcher found = SPACED.matcher(line);
        Traced tidy = Traced.empty();
        int from = 0;
        while (found.find()) {
            tidy = tidy.join(line.sub(from, found.start()), "");
            for (int i = found.start(); i < found.end(); i += 2) {
                tidy = tidy.join(line.sub(i, i + 1), "");
            }
            from = found.end();
        }
        return from == 0 ? line : tidy.join(line.from(from), "");
    }

    private static Traced mended(Traced line) {
        Matcher found = BROKEN.matcher(line);
        while (found.find()) {
            int blank = found.group().indexOf(' ');
            if (blank >= 0) {
                int place = found.start() + blank;
                return mended(line.sub(0, place).join(line.from(place + 1), ""));
            }
        }
        return line;
    }

    private static Traced collapse(Traced line) {
        String text = line.toString();
        if (!text.contains("  ")) {
            return line;
        }
        StringBuilder kept = new StringBuilder();
        int[] at = line.places();
        int[] places = new int[at.length];
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ' || i == 0 || text.charAt(i - 1) != ' ') {
                places[kept.length()] = at[i];
                kept.append(text.charAt(i));
            }
        }
        return new Traced(kept.toString(), Arrays.copyOf(places, kept.length()));
    }

    /** Cells by place, asked in the order of the text. */
    private static final class Cells {

        private final List<Cell> cells;
        private int next;

        Cells(List<Cell> cells) {
            this.cells = cells;
        }

        @Nullable
        Cell at(int place) {
            while (next < cells.size() && cells.get(next).to() < place) {
                next++;
            }
            boolean inside = next < cells.size()
                    && cells.get(next).from() <= place
                    && place <= cells.get(next).to();
            return inside ? cells.get(next) : null;
        }
    }
}
