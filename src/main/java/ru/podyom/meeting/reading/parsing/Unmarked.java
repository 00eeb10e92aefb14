package ru.podyom.meeting.reading.parsing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.reading.words.Marker;
import ru.podyom.meeting.reading.words.Verbs;

/**
 * Decisions that no «решили» or «приказываю» introduces. An order may go from its preamble straight to its points, and
 * minutes may put points 1.1 and 1.2 under «1. О ходе…». Only numbers and verbs together show such ones: a programme
 * with numbered events has none.
 */
final class Unmarked {

    /** «Решение» in small letters is a title only of a body: «Решение задачи № 5» is from a textbook. */
    private static final Pattern ORDER = Pattern.compile(
            "(?u)^(?:ПРИКАЗ|Приказ|РАСПОРЯЖЕНИЕ|Распоряжение|ПОСТАНОВЛЕНИЕ|Постановление|РЕШЕНИЕ"
                    + "|Решение(?=.{0,120}(?:совещани|заседани|коллеги|комисси|совета|собрани|групп|штаба|комитета)))(?!\\p{L})(?!\\s*:).{0,200}");

    private static final Pattern MINUTES =
            Pattern.compile("(?u)^(?:ПРОТОКОЛ|Протокол)(?!\\p{L})(?!\\s+(?:вел|в[её]л)).*");
    private static final int HEAD = 12;

    private final @Nullable Paragraph before;
    private final Set<Paragraph> items;

    private Unmarked(@Nullable Paragraph before, Set<Paragraph> items) {
        this.before = before;
        this.items = items;
    }

    static Unmarked none() {
        return new Unmarked(null, Set.of());
    }

    boolean isNone() {
        return before == null && items.isEmpty();
    }

    /** Whether the points begin after this paragraph. */
    boolean precedesDecisions(Paragraph paragraph) {
        return paragraph.equals(before);
    }

    /** Whether this is an item with its points below it. */
    boolean isItem(Paragraph paragraph) {
        return items.contains(paragraph);
    }

    static Unmarked in(List<Paragraph> paragraphs) {
        boolean order = titled(paragraphs, ORDER);
        return order ? ordered(paragraphs) : titled(paragraphs, MINUTES) ? minuted(paragraphs) : none();
    }

    private static boolean titled(List<Paragraph> paragraphs, Pattern title) {
        return paragraphs.stream()
                .limit(HEAD)
                .anyMatch(paragraph -> title.matcher(paragraph.text()).matches());
    }

    /** Points 1 and 2 with a verb each, after at least a title and a preamble. */
    private static Unmarked ordered(List<Paragraph> paragraphs) {
        int first = first(paragraphs, 1, 0);
        int second = first < 0 ? -1 : first(paragraphs, 2, first + 1);
        return first > 1 && second > 0 ? new Unmarked(paragraphs.get(first - 1), Set.of()) : none();
    }

    private static int first(List<Paragraph> paragraphs, int number, int from) {
        for (int i = from; i < paragraphs.size(); i++) {
            Marker marker = paragraphs.get(i).marker();
            boolean top = marker != null && marker.isNumber() && marker.depth() == 1 && marker.last() == number;
            if (top) {
                boolean acts = Verbs.decides(paragraphs.get(i).text());
                return acts || opensPoints(paragraphs, i) ? i : -1;
            }
        }
        return -1;
    }

    /** Whether points with verbs and numbers of their own stand under the paragraph. */
    private static boolean opensPoints(List<Paragraph> paragraphs, int at) {
        Marker mine = paragraphs.get(at).marker();
        if (mine == null || !mine.isNumber()) {
            return false;
        }
        return paragraphs.stream()
                .skip(at + 1L)
                .limit(3)
                .anyMatch(next -> next.marker() != null
                        && next.marker().isNumber()
                        && next.marker().above().equals(mine.label())
                        && Verbs.decides(next.text()));
    }

    private static Unmarked minuted(List<Paragraph> paragraphs) {
        Set<Paragraph> items = new HashSet<>();
        for (int i = 1; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            Marker marker = paragraph.marker();
            boolean top = marker != null && marker.isNumber() && marker.depth() == 1;
            if (top && !Verbs.decides(Shapes.firstWords(paragraph.text())) && opensPoints(paragraphs, i)) {
                items.add(paragraph);
            }
        }
        return new Unmarked(null, items);
    }
}
