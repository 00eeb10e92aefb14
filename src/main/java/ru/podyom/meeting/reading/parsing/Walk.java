package ru.podyom.meeting.reading.parsing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ru.podyom.meeting.reading.parsing.Piece.Part;

/** How far the outline has come: what was told of the paragraphs before, and which are still to be told. */
final class Walk {

    final List<Piece> pieces = new ArrayList<>();
    final Deque<Paragraph> queue = new ArrayDeque<>();
    /** Numbers of the agenda items so far, empty for those without. */
    final List<String> labels = new ArrayList<>();

    Part state = Part.HEAD;
    int item = -1;
    boolean decidedSeen;
    /** Items the text turned to since the last decision: «По второму вопросу…». */
    final Set<Integer> turned = new HashSet<>();

    void add(Part part, Paragraph paragraph) {
        pieces.add(new Piece(part, paragraph, item, null, null));
    }

    void enter(Part part, Paragraph paragraph, Part next) {
        add(part, paragraph);
        state = next;
    }

    /** What follows the cue on the same line is a paragraph of its own. */
    void rest(Paragraph paragraph, int from) {
        Traced rest = paragraph.body().from(from).strip();
        if (!rest.isEmpty()) {
            queue.addFirst(Paragraph.of(rest, false, null));
        }
    }

    /** A line without a number that belongs to the point above: «Закрепить кураторов:» and who for whom. */
    void goOn(Paragraph paragraph) {
        Piece last = pieces.removeLast();
        Paragraph above = last.paragraph();
        pieces.add(new Piece(
                last.part(),
                above.with(above.body().join(paragraph.body(), " ")),
                last.item(),
                last.responsible(),
                last.due()));
    }

    /** The title of a decision of a board is no cue: «РЕШЕНИЕ» above its date. */
    boolean isTitle(Paragraph paragraph, int length) {
        return pieces.stream().allMatch(piece -> piece.part() == Part.HEAD)
                && length == paragraph.text().length()
                && !paragraph.endsWithColon()
                && pieces.size() < 8;
    }

    boolean has(Part part) {
        return pieces.stream().anyMatch(piece -> piece.part() == part);
    }
}
