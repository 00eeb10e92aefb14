package ru.podyom.meeting.reading.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.reading.found.DecisionForm;
import ru.podyom.meeting.reading.found.ReadAgendaItem;
import ru.podyom.meeting.reading.found.ReadDecision;
import ru.podyom.meeting.reading.found.ReadDue;
import ru.podyom.meeting.reading.parsing.Piece.Part;
import ru.podyom.meeting.reading.words.Marker;
import ru.podyom.meeting.reading.words.Verbs;

/** Reads the points: what is to be done, by whom and when, and what of it is inherited from a heading above. */
final class DecisionReader {

    /** A heading that names whom the points below are for. */
    private record Group(
            String who,
            boolean recommends,
            @Nullable ReadDue due,
            @Nullable Marker marker) {}

    private final List<ReadAgendaItem> agenda;
    private final Deadlines deadlines;
    private final @Nullable String chair;
    private final List<PointDraft> drafts = new ArrayList<>();
    private int block;
    private @Nullable Group group;
    private boolean advised;
    private @Nullable ReadDue documentDue;

    DecisionReader(List<ReadAgendaItem> agenda, Deadlines deadlines, @Nullable String chair) {
        this.agenda = agenda;
        this.deadlines = deadlines;
        this.chair = chair;
    }

    @Nullable
    ReadDue documentDue() {
        return documentDue;
    }

    List<ReadDecision> read(List<Piece> pieces) {
        long dueLabels = pieces.stream()
                .filter(piece -> piece.part() == Part.LABEL && Deadlines.labelPlace(piece.text()) >= 0)
                .count();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            switch (piece.part()) {
                case DECIDED, ADVISED -> {
                    block++;
                    group = null;
                    advised = piece.part() == Part.ADVISED || Addressees.recommends(piece.text());
                }
                case GROUP -> open(piece);
                case POINT -> point(piece);
                case LABEL -> {
                    boolean last =
                            pieces.subList(i, pieces.size()).stream().noneMatch(next -> next.part() == Part.POINT);
                    label(piece, last && dueLabels == 1);
                }
                default -> {
                    // other parts hold no points
                }
            }
        }
        return finished();
    }

    private void open(Piece piece) {
        Traced heading = piece.paragraph().body();
        group = new Group(
                Addressees.ofHeading(heading).toString(),
                advised || Addressees.recommends(heading.toString()),
                deadlines.find(heading),
                piece.paragraph().marker());
    }

    /** «Срок: …», «Ответственный: …» on a line of its own belong to the point above, or to the whole document. */
    private void label(Piece piece, boolean lastOfAll) {
        Traced text = piece.paragraph().body();
        ReadDue due = Deadlines.labelPlace(text) >= 0 ? deadlines.find(text) : null;
        boolean whole = text.toString().matches("(?iu).*(?:всех пунктов|решений|поручений|протокола).*");
        boolean many = Deadlines.isPlural(text) || piece.paragraph().blankBefore();
        if (due != null && ((lastOfAll && many && drafts.size() > 1) || whole)) {
            documentDue = new ReadDue(due.date(), due.kind(), text.trimmed().toString(), text.span(), due.unsure());
            return;
        }
        if (drafts.isEmpty()) {
            return;
        }
        PointDraft last = drafts.getLast();
        if (due != null && (last.due == null || !last.own)) {
            last.due = due;
            last.own = true;
        }
        Traced who = Addressees.labelled(text);
        if (who != null) {
            last.responsible = who.toString();
            last.form = Verbs.hasInfinitive(last.paragraph.body()) && !advised
                    ? Verbs.form(last.paragraph.text(), true, false)
                    : last.form;
        }
    }

    private void point(Piece piece) {
        Paragraph paragraph = piece.paragraph();
        if (group != null && leaves(group, paragraph.marker())) {
            group = null;
        }
        Integer over = over(paragraph);
        PointDraft draft = new PointDraft(paragraph, piece.item(), block, over);
        PointDraft above = over == null ? null : drafts.get(over);
        responsible(draft, piece);
        form(draft, above);
        due(draft, piece, above);
        inherit(draft, above);
        drafts.add(draft);
    }

    private static boolean leaves(Group group, @Nullable Marker marker) {
        Marker mine = group.marker();
        if (mine == null || marker == null || !marker.isNumber() || !mine.isNumber()) {
            return mine != null && marker == null;
        }
        return marker.depth() < mine.depth() || (marker.depth() == mine.depth() && marker.last() == mine.last() + 1);
    }

    /** The point this one stands under: of the number above, or the last that ends with a colon. */
    private @Nullable Integer over(Paragraph paragraph) {
        Marker marker = paragraph.marker();
        for (int i = drafts.size() - 1; i >= 0 && drafts.get(i).block == block; i--) {
            Marker other = drafts.get(i).marker();
            boolean opened = drafts.get(i).paragraph.endsWithColon();
            if (marker != null && marker.isNumber()) {
                if (paragraph.isBracketed()
                        && marker.depth() == 1
                        && other != null
                        && !drafts.get(i).paragraph.isBracketed()) {
                    return opened && other.isNumber() ? i : null;
                }
                if (other != null && marker.depth() > 1 && other.label().equals(marker.above())) {
                    return i;
                }
                if (other == null && opened && drafts.get(i).over == null) {
                    return i;
                }
            } else if (opened
                    && (other == null || other.isNumber() || (marker != null && other.kind() != marker.kind()))) {
                return i;
            } else if (other != null && other.isNumber()) {
                return null;
            }
        }
        return null;
    }

    private void responsible(PointDraft draft, Piece piece) {
        Traced body = draft.paragraph.body();
        Traced who = piece.responsible() != null ? piece.responsible() : Addressees.labelled(body);
        who = who == null ? Addressees.named(body) : who;
        if (who != null) {
            draft.responsible = who.toString();
        } else if (Addressees.keptByChair(body)) {
            draft.responsible = chair;
        }
    }

    private void form(PointDraft draft, @Nullable PointDraft above) {
        String text = draft.paragraph.text();
        boolean addressed = draft.responsible != null || group != null;
        boolean verb = Verbs.decides(text);
        if (above != null && above.form == DecisionForm.STATEMENT) {
            judged(draft, above, text);
        } else if (verb || above == null) {
            draft.form = Verbs.form(text, addressed, group != null || Addressees.beginsWithWho(draft.paragraph.body()));
            draft.unsure = !verb;
        } else {
            draft.form = above.form;
        }
        boolean recommends = advised || (group != null && group.recommends());
        if (recommends && (draft.form == DecisionForm.ASSIGNMENT || draft.form == DecisionForm.DECISION)) {
            draft.form = DecisionForm.RECOMMENDATION;
        }
    }

    /**
     * Points under «признать эффективными следующие меры:» are judged measures, until one of them begins with a verb:
     * from there on the list orders something.
     */
    private void judged(PointDraft draft, PointDraft above, String text) {
        boolean acts = Verbs.place(text, 0) == 0;
        boolean turned = drafts.stream()
                .anyMatch(other -> other.block == block
                        && Objects.equals(other.over, draft.over)
                        && other.over != null
                        && other.form == DecisionForm.ASSIGNMENT);
        boolean measures = above.paragraph.text().matches("(?isu).*(?:эффективн|мер[ыа]|решени|практик|работ).*");
        if (acts || turned) {
            draft.form = DecisionForm.ASSIGNMENT;
            draft.unsure = true;
        } else {
            draft.form = measures ? DecisionForm.MEASURE : DecisionForm.STATEMENT;
        }
    }

    private void due(PointDraft draft, Piece piece, @Nullable PointDraft above) {
        Traced column = piece.due();
        if (column != null) {
            draft.due = deadlines.read(column, true);
            draft.unsure |= draft.due == null;
        } else if (draft.form.asksForAction() || draft.form == DecisionForm.DECISION) {
            draft.due = deadlines.find(draft.paragraph.body());
        } else if (Deadlines.labelPlace(draft.paragraph.body()) >= 0) {
            draft.due = deadlines.find(draft.paragraph.body());
        }
        draft.own = draft.due != null;
        if (draft.due == null && draft.form.asksForAction()) {
            draft.due = group != null && group.due() != null ? group.due() : above != null ? above.due : null;
        }
    }

    private void inherit(PointDraft draft, @Nullable PointDraft above) {
        if (draft.responsible == null && draft.form != DecisionForm.CONTROL) {
            draft.responsible =
                    group != null && !group.who().isEmpty() ? group.who() : above == null ? null : above.responsible;
        }
    }

    private List<ReadDecision> finished() {
        Map<Integer, List<PointDraft>> blocks = drafts.stream().collect(Collectors.groupingBy(draft -> draft.block));
        boolean anew = blocks.values().stream().allMatch(DecisionReader::countsAnew);
        List<ReadDecision> decisions = new ArrayList<>();
        for (List<PointDraft> points : new TreeMap<>(blocks).values()) {
            boolean signed = points.stream().allMatch(PointDraft::endsWithSign);
            boolean alone = points.stream().filter(point -> point.over == null).count() == 1;
            points.forEach(point -> decisions.add(decision(point, signed, no(point, anew, alone))));
        }
        return decisions;
    }

    private ReadDecision decision(PointDraft draft, boolean signed, @Nullable String no) {
        ReadDue due = draft.due;
        if (due == null && documentDue != null && draft.form.asksForAction()) {
            due = new ReadDue(documentDue.date(), documentDue.kind(), null, documentDue.span(), documentDue.unsure());
        }
        return new ReadDecision(
                no,
                draft.text(signed),
                draft.responsible,
                due,
                agendaNo(draft),
                draft.over,
                draft.form,
                draft.paragraph.whole().span(),
                draft.unsure || (due != null && due.unsure()));
    }

    private @Nullable String agendaNo(PointDraft draft) {
        return draft.item < 0 || draft.item >= agenda.size()
                ? null
                : agenda.get(draft.item).no();
    }

    /** Points counted anew within each item carry the number of the item before theirs. */
    private @Nullable String no(PointDraft draft, boolean anew, boolean alone) {
        String agendaNo = agendaNo(draft);
        Marker marker = draft.marker();
        if (marker == null) {
            return draft.over == null && alone ? agendaNo : null;
        }
        if (!marker.isNumber()) {
            return marker.label().isEmpty() ? null : marker.label();
        }
        return agendaNo != null && marker.depth() == 1 && anew ? agendaNo + "." + marker.label() : marker.label();
    }

    /** Whether the first number of the points under an item is 1. */
    private static boolean countsAnew(List<PointDraft> points) {
        for (PointDraft point : points) {
            Marker marker = point.marker();
            if (point.item >= 0 && marker != null && marker.isNumber()) {
                return marker.last() == 1;
            }
        }
        return true;
    }
}
