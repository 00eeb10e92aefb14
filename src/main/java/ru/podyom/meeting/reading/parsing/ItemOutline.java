package ru.podyom.meeting.reading.parsing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import ru.podyom.meeting.reading.parsing.Piece.Part;
import ru.podyom.meeting.reading.words.Cues;
import ru.podyom.meeting.reading.words.Marker;
import ru.podyom.meeting.reading.words.Persons;
import ru.podyom.meeting.reading.words.SchoolMentions;
import ru.podyom.meeting.reading.words.Verbs;

/** Tells where items of the agenda begin and to which of them decisions belong. */
final class ItemOutline {

    private static final List<String> ORDINALS =
            List.of("перв", "втор", "трет", "четв", "пят", "шест", "седьм", "восьм", "девят", "десят");

    private final Walk walk;

    ItemOutline(Walk walk) {
        this.walk = walk;
    }

    /** Whether the paragraph opens an item, turns to one, or names its speaker. */
    boolean take(Paragraph paragraph) {
        String text = paragraph.text();
        Matcher turn = Cues.itemTurn(text);
        if (turn != null && turn.end() > 0) {
            if (isNew(turn, text)) {
                walk.labels.add(turn.group("m"));
                walk.item = walk.labels.size() - 1;
                walk.enter(Part.ITEM, paragraph.from(turn.start("m")), Part.HEARD);
                return true;
            }
            turn(turn);
            walk.state = Part.HEARD;
            if (turn.end() == text.length()) {
                walk.add(Part.PROSE, paragraph);
            }
            walk.rest(paragraph, turn.end());
            return true;
        }
        int heard = Cues.heard(text);
        boolean capital = Character.isUpperCase(
                (paragraph.whole() + "я").replaceAll("^[^\\p{L}]+", "").charAt(0));
        if (heard >= 0 && (capital || walk.state == Part.HEARD)) {
            hear(paragraph);
            return true;
        }
        if (walk.state == Part.HEARD && Cues.spoke(text)) {
            walk.add(Part.PROSE, paragraph);
            return true;
        }
        int speaker = Cues.speaker(text);
        if (speaker > 0 && !walk.labels.isEmpty()) {
            walk.add(Part.SPEAKER, paragraph.with(paragraph.body().from(speaker).strip()));
            return true;
        }
        return newItem(paragraph);
    }

    /** «Вопрос 1. Об итогах…» where no agenda stands above names its item itself. */
    private boolean isNew(Matcher turn, String text) {
        String no = turn.group("m");
        boolean listed = walk.labels.contains(no) || walk.labels.contains("");
        return no != null
                && !listed
                && Character.isUpperCase((text + " ").charAt(turn.end()))
                && Persons.in(text).stream().noneMatch(name -> name.from() == turn.end());
    }

    private void hear(Paragraph paragraph) {
        if (paragraph.isNumbered() && paragraph.marker() != null) {
            int known = walk.labels.indexOf(paragraph.marker().label());
            walk.item = known >= 0 ? known : walk.item;
        } else if (walk.state != Part.HEARD && walk.pieces.stream().anyMatch(piece -> piece.part() == Part.HEARD)) {
            walk.item++;
        } else if (walk.item < 0 || (walk.labels.size() > 1 && !walk.has(Part.HEARD) && !walk.has(Part.DECIDED))) {
            walk.item = Math.max(0, walk.state == Part.HEARD ? walk.item : 0);
        }
        if (walk.item >= walk.labels.size() || walk.labels.isEmpty()) {
            walk.labels.add(
                    paragraph.isNumbered() && paragraph.marker() != null
                            ? paragraph.marker().label()
                            : "");
            walk.item = walk.labels.size() - 1;
            Traced said = paragraph.body().from(Cues.heard(paragraph.text())).strip();
            Paragraph next = walk.queue.peekFirst();
            boolean below = said.isEmpty() && next != null && !Cues.begins(next.text());
            if (below && next != null && next.isNumbered()) {
                hearNumbered(walk.queue.removeFirst());
                return;
            }
            walk.add(Part.ITEM, paragraph.with(below && next != null ? next.body() : said));
        }
        walk.enter(
                Part.HEARD,
                paragraph.with(
                        paragraph.body().from(Cues.heard(paragraph.text())).strip()),
                Part.HEARD);
    }

    /** «СЛУШАЛИ:» above «1. Иванову И.И. – о результатах»: the line below is the item and who was heard. */
    private void hearNumbered(Paragraph item) {
        walk.labels.set(walk.item, Objects.requireNonNull(item.marker()).label());
        walk.add(Part.ITEM, item);
        walk.enter(Part.HEARD, item, Part.HEARD);
    }

    /** Decisions after a whole agenda belong to no single walk.item of it. */
    void settle(Paragraph paragraph) {
        Matcher turn = Cues.itemTurn(paragraph.text());
        long items = 0;
        for (int i = walk.pieces.size() - 1; i >= 0 && walk.pieces.get(i).part() != Part.DECIDED; i--) {
            items += walk.pieces.get(i).part() == Part.ITEM ? 1 : 0;
        }
        if (turn != null) {
            turn(turn);
        } else if ((walk.state == Part.ITEM && items > 1) || heardSinceDecided() > 1 || walk.turned.size() > 1) {
            walk.item = -1;
        }
        walk.turned.clear();
    }

    /** How many items were heard without a decision between them. */
    private long heardSinceDecided() {
        return walk.pieces.reversed().stream()
                .takeWhile(piece -> piece.part() != Part.DECIDED)
                .filter(piece -> piece.part() == Part.HEARD)
                .map(Piece::item)
                .distinct()
                .count();
    }

    private void turn(Matcher turn) {
        int no = 0;
        if (turn.group("no") != null) {
            String word = turn.group("no").toLowerCase(Locale.ROOT).replace('ё', 'е');
            no = 1
                    + (int) ORDINALS.stream()
                            .takeWhile(ordinal -> !word.startsWith(ordinal))
                            .count();
        } else {
            no = Integer.parseInt(turn.group("n") == null ? turn.group("m") : turn.group("n"));
        }
        walk.item = walk.labels.indexOf(Integer.toString(no)) >= 0
                ? walk.labels.indexOf(Integer.toString(no))
                : Math.min(no - 1, walk.labels.size() - 1);
        walk.turned.add(walk.item);
    }

    /** A numbered heading is an walk.item in the agenda, before a speaker, and between decisions where these follow it. */
    private boolean newItem(Paragraph paragraph) {
        Marker marker = paragraph.marker();
        boolean numbered = marker != null && marker.isNumber();
        boolean early = (walk.state == Part.HEAD || walk.state == Part.ATTENDANCE)
                && !walk.decidedSeen
                && walk.pieces.size() > 0;
        boolean person = Persons.in(paragraph.body()).stream().anyMatch(name -> name.from() == 0);
        boolean listed = SchoolMentions.beginsWithSchool(paragraph.whole().toString());
        if (numbered && early && !person && !listed && nextCues()) {
            walk.state = Part.ITEM;
        }
        boolean between = numbered
                && (walk.state == Part.DECIDED || walk.state == Part.HEARD || walk.state == Part.PROSE)
                && !Verbs.decides(Shapes.firstWords(paragraph.text()))
                && followedByCue();
        if (walk.state != Part.ITEM && !between) {
            return false;
        }
        if (marker != null && numbered && walk.labels.contains(marker.label())) {
            walk.item = walk.labels.indexOf(marker.label());
            walk.enter(Part.PROSE, paragraph, Part.HEARD);
            return true;
        }
        boolean unnumbered = walk.labels.stream().allMatch(String::isEmpty);
        if (numbered || (unnumbered && !Cues.annex(paragraph.text()) && Shapes.opensItem(paragraph, marker))) {
            open(paragraph);
        } else {
            walk.add(Part.ITEM_TEXT, paragraph);
        }
        return true;
    }

    /** A new item of the agenda. */
    void open(Paragraph paragraph) {
        Marker marker = paragraph.marker();
        walk.labels.add(marker != null && marker.isNumber() ? marker.label() : "");
        walk.item = walk.labels.size() - 1;
        walk.enter(Part.ITEM, paragraph, Part.ITEM);
    }

    /** Whether decisions or a hearing follow right after, speakers and a subtitle set aside. */
    private boolean followedByCue() {
        return walk.queue.stream()
                        .limit(2)
                        .anyMatch(next -> Cues.decided(next.text()) >= 0 || Cues.heard(next.text()) >= 0)
                && walk.queue.stream()
                        .limit(1)
                        .noneMatch(next ->
                                next.isNumbered() && Cues.heard(next.text()) < 0 && Cues.decided(next.text()) < 0);
    }

    private boolean nextCues() {
        return walk.queue.stream()
                .anyMatch(next -> Cues.speaker(next.text()) > 0
                        || Cues.decided(next.text()) >= 0
                        || Cues.endsDeciding(next.text())
                        || Cues.heard(next.text()) >= 0);
    }
}
