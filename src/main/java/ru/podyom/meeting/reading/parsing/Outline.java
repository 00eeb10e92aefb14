package ru.podyom.meeting.reading.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.podyom.meeting.reading.parsing.Piece.Part;
import ru.podyom.meeting.reading.words.Cues;
import ru.podyom.meeting.reading.words.Persons;
import ru.podyom.meeting.reading.words.SchoolMentions;
import ru.podyom.meeting.reading.words.Verbs;

/** Tells what every paragraph of the document is by the words it begins with and by what stands around it. */
final class Outline {

    private static final Pattern ESTABLISHED_ONE = Pattern.compile("[^;]*\\p{L}[^;]*");
    private static final Pattern CERTIFIED = Pattern.compile("(?iu)^(?:выписка\\s+верна|верно)\\s*[:.,]?\\s.*");
    private static final Pattern ENUMERATES = Pattern.compile("(?isu).*(?:перечень|список)\\s[^:]*школ[^:]*:$");

    private final Walk walk = new Walk();
    private final ItemOutline items = new ItemOutline(walk);
    private boolean annexed;
    private boolean freshDecision;
    private boolean listing;
    private boolean goesOn;
    private final Unmarked unmarked;

    private Outline(Unmarked unmarked) {
        this.unmarked = unmarked;
    }

    /** What every paragraph is; where no words say that decisions follow, their numbers and verbs may. */
    static List<Piece> of(List<Paragraph> paragraphs) {
        List<Piece> pieces = of(paragraphs, Unmarked.none());
        boolean marked = pieces.stream()
                .anyMatch(piece -> piece.part() == Part.DECIDED
                        || piece.part() == Part.ADVISED
                        || piece.part() == Part.GROUP
                        || piece.part() == Part.HEARD);
        Unmarked unmarked = marked ? Unmarked.none() : Unmarked.in(paragraphs);
        return unmarked.isNone() ? pieces : of(paragraphs, unmarked);
    }

    private static List<Piece> of(List<Paragraph> paragraphs, Unmarked unmarked) {
        Outline outline = new Outline(unmarked);
        outline.walk.queue.addAll(paragraphs);
        while (!outline.walk.queue.isEmpty()) {
            Paragraph paragraph = outline.walk.queue.removeFirst();
            if (paragraph.cell() != null) {
                outline.table(paragraph);
            } else {
                outline.take(paragraph);
            }
        }
        return outline.walk.pieces;
    }

    private void table(Paragraph first) {
        List<Paragraph> all = new ArrayList<>(List.of(first));
        int number = Objects.requireNonNull(first.cell()).table();
        while (!walk.queue.isEmpty() && isOf(walk.queue.getFirst(), number)) {
            all.add(walk.queue.removeFirst());
        }
        TableReader reader = new TableReader(all, walk.decidedSeen && !annexed, walk.item);
        if (reader.isRead()) {
            walk.pieces.addAll(reader.pieces());
            walk.decidedSeen |= reader.decides();
            walk.state = reader.decides() ? Part.DECIDED : walk.state;
        } else {
            all.reversed().forEach(paragraph -> walk.queue.addFirst(paragraph.outsideTable()));
            take(walk.queue.removeFirst());
        }
    }

    private static boolean isOf(Paragraph paragraph, int table) {
        return paragraph.cell() != null && paragraph.cell().table() == table;
    }

    private void take(Paragraph paragraph) {
        if (annexed || (walk.decidedSeen && Cues.annex(paragraph.text()) && paragraph.marker() == null)) {
            annexed = true;
            if (!list(paragraph)) {
                walk.enter(Part.ANNEX, paragraph, Part.ANNEX);
            }
        } else if (unmarked.precedesDecisions(paragraph)) {
            decides(Part.DECIDED, paragraph, paragraph.text().length());
        } else if (unmarked.isItem(paragraph)) {
            items.open(paragraph);
            walk.state = Part.DECIDED;
            walk.decidedSeen = true;
        } else if (!opens(paragraph) && !list(paragraph)) {
            inside(paragraph);
        }
    }

    private boolean opens(Paragraph paragraph) {
        String text = paragraph.text();
        int decided = Cues.decided(text);
        if (decided >= 0 && !walk.isTitle(paragraph, decided)) {
            items.settle(paragraph);
            decides(Part.DECIDED, paragraph, decided);
        } else if (decided < 0 && Cues.endsDeciding(text) && !Cues.voted(text)) {
            decides(Part.DECIDED, paragraph, text.length());
        } else if (Cues.voted(text)) {
            walk.add(Part.VOTE, paragraph);
        } else if (Cues.advised(text) >= 0 && paragraph.marker() == null) {
            boolean ofAll = walk.labels.size() > 1 && !walk.has(Part.HEARD) && !walk.has(Part.DECIDED);
            walk.item = ofAll || text.contains("итогам") || text.contains("результатам") ? -1 : walk.item;
            decides(Part.ADVISED, paragraph, Cues.advised(text));
        } else if (Cues.established(text) >= 0 && walk.state != Part.DECIDED && walk.state != Part.HEARD) {
            established(paragraph, Cues.established(text));
        } else if (Cues.agenda(text) >= 0 && !walk.decidedSeen) {
            walk.state = Part.ITEM;
            walk.rest(paragraph, Cues.agenda(text));
        } else {
            return items.take(paragraph) || people(paragraph) || reports(paragraph);
        }
        return true;
    }

    /** «Установлено: одно; другое.» on one line, or points below it. */
    private void established(Paragraph paragraph, int from) {
        walk.enter(Part.PROSE, paragraph, Part.FINDING);
        Matcher one = ESTABLISHED_ONE.matcher(paragraph.body().from(from));
        while (one.find()) {
            walk.add(
                    Part.FINDING,
                    paragraph.with(paragraph
                            .body()
                            .sub(from + one.start(), from + one.end())
                            .strip()));
        }
    }

    private void decides(Part part, Paragraph paragraph, int from) {
        walk.enter(part, paragraph, Part.DECIDED);
        walk.decidedSeen = true;
        freshDecision = true;
        walk.rest(paragraph, from);
    }

    private boolean people(Paragraph paragraph) {
        String text = paragraph.text();
        boolean head = walk.state == Part.HEAD || walk.state == Part.ATTENDANCE;
        Matcher chair = Cues.chair(text);
        Matcher secretary = Cues.secretary(text);
        Matcher officer = chair == null ? secretary : chair;
        if (officer != null && paragraph.marker() == null && Shapes.isOfficer(text.substring(officer.end()))) {
            if (head && !walk.decidedSeen) {
                walk.enter(chair == null ? Part.SECRETARY : Part.CHAIR, paragraph, Part.HEAD);
            } else {
                walk.enter(Part.SIGNATURE, paragraph, Part.SIGNATURE);
            }
            return true;
        }
        if (head && Cues.attendance(text) != null && !walk.decidedSeen) {
            int officers = Shapes.officersAfterCount(text);
            walk.enter(Part.ATTENDANCE, officers < 0 ? paragraph : paragraph.until(officers), Part.ATTENDANCE);
            walk.rest(paragraph, officers < 0 ? text.length() : officers);
            return true;
        }
        boolean certified =
                CERTIFIED.matcher(text).matches() && !Persons.in(text).isEmpty();
        if (walk.state == Part.DECIDED && (certified || Shapes.isSignature(paragraph))) {
            walk.enter(Part.SIGNATURE, paragraph, Part.SIGNATURE);
            return true;
        }
        return false;
    }

    private boolean reports(Paragraph paragraph) {
        String text = paragraph.text();
        if (walk.state != Part.DECIDED || freshDecision) {
            boolean advice = Cues.adviceFollows(text) && paragraph.marker() == null && paragraph.endsWithColon();
            boolean findings = !advice && Cues.findings(text) && paragraph.marker() == null && walk.state != Part.HEAD;
            boolean early = !advice && walk.state == Part.HEAD && text.endsWith("следующее:") && Cues.findings(text);
            if (advice || findings || early) {
                walk.enter(Part.PROSE, paragraph, advice ? Part.RECOMMENDATION : Part.FINDING);
                return true;
            }
        }
        return false;
    }

    private boolean list(Paragraph paragraph) {
        String whole = paragraph.whole().toString();
        boolean entry = SchoolMentions.beginsWithSchool(whole) && whole.length() < 200;
        if (walk.state == Part.LIST_ENTRY && entry) {
            walk.add(Part.LIST_ENTRY, paragraph);
            return true;
        }
        boolean title = Shapes.isListTitle(paragraph.text());
        boolean entries = walk.queue.stream()
                .limit(4)
                .dropWhile(next -> Shapes.isListTitle(next.text()) || Shapes.isListHead(next.text()))
                .limit(1)
                .anyMatch(next -> next.cell() != null
                        || SchoolMentions.beginsWithSchool(next.whole().toString()));
        if (title && entries) {
            walk.enter(Part.LIST_TITLE, paragraph, Part.LIST_ENTRY);
            return true;
        }
        if (walk.state == Part.LIST_ENTRY
                && walk.pieces.getLast().part() == Part.LIST_TITLE
                && Shapes.isListHead(paragraph.text())) {
            walk.add(Part.PROSE, paragraph);
            return true;
        }
        return false;
    }

    private void inside(Paragraph paragraph) {
        switch (walk.state) {
            case DECIDED -> decided(paragraph);
            case FINDING, RECOMMENDATION -> {
                if (paragraph.marker() != null) {
                    walk.add(walk.state, paragraph);
                } else {
                    other(paragraph);
                }
            }
            case ATTENDANCE -> {
                boolean named = names(paragraph)
                        || (paragraph.endsWithColon()
                                && walk.queue.stream().limit(1).anyMatch(Outline::names));
                walk.enter(named ? Part.ATTENDANCE : Part.HEAD, paragraph, named ? Part.ATTENDANCE : Part.HEAD);
            }
            case SIGNATURE -> walk.add(paragraph.text().length() < 120 ? Part.SIGNATURE : Part.PROSE, paragraph);
            case HEAD -> walk.add(Part.HEAD, paragraph);
            default -> other(paragraph);
        }
    }

    private static boolean names(Paragraph paragraph) {
        return !Persons.in(paragraph.body()).isEmpty()
                || !SchoolMentions.in(paragraph.body()).isEmpty();
    }

    private void other(Paragraph paragraph) {
        Paragraph next = walk.queue.peekFirst();
        boolean group = paragraph.marker() == null
                && Addressees.isHeading(paragraph, next)
                && next != null
                && next.marker() != null;
        if (group && walk.state != Part.HEARD) {
            walk.decidedSeen = true;
            walk.enter(Part.GROUP, paragraph, Part.DECIDED);
        } else {
            walk.enter(Part.PROSE, paragraph, walk.state == Part.HEARD ? Part.HEARD : Part.PROSE);
        }
    }

    private void decided(Paragraph paragraph) {
        String text = paragraph.text();
        boolean label = Deadlines.labelPlace(text) == 0 || Addressees.labelPlace(text) == 0;
        listing &= SchoolMentions.beginsWithSchool(text) && !Verbs.decides(text);
        if (listing) {
            walk.add(Part.LIST_ENTRY, paragraph);
        } else if (label) {
            walk.add(Part.LABEL, paragraph);
        } else if (Addressees.isHeading(paragraph, walk.queue.peekFirst())) {
            walk.add(Part.GROUP, paragraph);
        } else {
            boolean point = paragraph.marker() != null || Verbs.decides(text) || text.matches("(?su)[\\p{Ll}].*");
            boolean point2 =
                    freshDecision && text.length() > 12 && Persons.in(text).isEmpty();
            Piece last = walk.pieces.getLast();
            boolean open =
                    last.part() == Part.POINT && (goesOn || last.paragraph().endsWithColon());
            boolean more = !point && !point2 && open;
            if (more) {
                walk.goOn(paragraph);
            } else {
                walk.add(point || point2 ? Part.POINT : Part.PROSE, paragraph);
                enumerates(paragraph);
            }
            goesOn = more;
        }
        freshDecision = false;
    }

    /** «Утвердить перечень школ …:» is a decision and the title of the list below it. */
    private void enumerates(Paragraph paragraph) {
        Paragraph next = walk.queue.peekFirst();
        listing = next != null
                && ENUMERATES.matcher(paragraph.text()).matches()
                && SchoolMentions.beginsWithSchool(next.text());
        if (listing) {
            int title = paragraph.text().indexOf(' ') + 1;
            walk.add(Part.LIST_TITLE, paragraph.with(paragraph.body().from(title)));
        }
    }
}
