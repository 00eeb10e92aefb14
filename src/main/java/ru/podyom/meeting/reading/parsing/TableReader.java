package ru.podyom.meeting.reading.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.reading.parsing.Piece.Part;
import ru.podyom.meeting.reading.words.Marker;
import ru.podyom.meeting.reading.words.SchoolMentions;

/** Reads tables whose head tells what their columns are: points with who and when, or lists of schools. */
final class TableReader {

    private static final Pattern NUMBER = Pattern.compile("(?iu)№.{0,6}|n\\s?п/?п|п/п");
    private static final Pattern POINT = Pattern.compile(
            "(?iu)(?:содержание\\s+|принят\\p{L}+\\s+|управленческ\\p{L}+\\s+)?(?:решени|поручени|мероприяти|пункт|задач|мер[аы]|рекомендаци|действи)\\p{L}*(?:\\s.*)?");
    private static final Pattern RESPONSIBLE = Pattern.compile("(?iu).*(?:ответственн|исполнител).*");
    private static final Pattern DUE = Pattern.compile("(?iu).*(?:срок|дата\\s+исполнения).*");
    private static final Pattern SCHOOL = Pattern.compile("(?iu).*(?:наименование|название|школа|организация|ОО|ОУ).*");
    private static final Pattern COLUMN_TITLE =
            Pattern.compile("(?iu).*(?:ШНРО|ШНОР|ШНСУ|зон\\p{L} риска|групп\\p{L} риска|500\\s?\\+).*");
    private static final Pattern DECIDING = Pattern.compile("(?iu).*(?:решени|поручени).*");

    private final TreeMap<Integer, TreeMap<Integer, List<Paragraph>>> rows = new TreeMap<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final int item;
    private boolean decides;

    /**
     * @param paragraphs all of one table
     * @param amongDecisions whether it stands after «решили»
     */
    TableReader(List<Paragraph> paragraphs, boolean amongDecisions, int item) {
        this.item = item;
        for (Paragraph paragraph : paragraphs) {
            var cell = Objects.requireNonNull(paragraph.cell());
            rows.computeIfAbsent(cell.row(), key -> new TreeMap<>())
                    .computeIfAbsent(cell.column(), key -> new ArrayList<>())
                    .add(paragraph);
        }
        read(amongDecisions);
    }

    boolean isRead() {
        return !pieces.isEmpty();
    }

    /** Whether it held points of decisions. */
    boolean decides() {
        return decides;
    }

    List<Piece> pieces() {
        return pieces;
    }

    private void read(boolean amongDecisions) {
        Map<Integer, List<Paragraph>> head = rows.firstEntry().getValue();
        int point = column(head, POINT);
        int responsible = column(head, RESPONSIBLE);
        int due = column(head, DUE);
        boolean who = responsible >= 0 || due >= 0;
        boolean deciding = point >= 0 && DECIDING.matcher(text(head, point)).matches();
        if (point >= 0
                && point != responsible
                && point != due
                && who
                && (amongDecisions || deciding)
                && rows.size() > 1) {
            decides = true;
            bodies().forEach(row -> points(row, column(head, NUMBER), point, responsible, due));
        } else if (schoolsIn(head) == 0) {
            lists(head);
        }
    }

    private List<? extends Map<Integer, List<Paragraph>>> bodies() {
        return List.copyOf(rows.tailMap(rows.firstKey(), false).values());
    }

    private void points(Map<Integer, List<Paragraph>> row, int number, int point, int responsible, int due) {
        Traced text = joined(row, point);
        if (text.isEmpty() || text.toString().matches("\\d+")) {
            return;
        }
        Traced no = number < 0 ? Traced.empty() : joined(row, number).trimmed();
        boolean numbered = no.toString().matches("\\d{1,3}(\\.\\d{1,2})*");
        Paragraph own = Paragraph.of(text, true, null);
        Marker marker = numbered ? new Marker(Marker.Kind.NUMBER, no.toString(), 0) : own.marker();
        Paragraph paragraph = new Paragraph(numbered ? no.join(text, " ") : text, marker, own.body(), true, null);
        pieces.add(new Piece(Part.POINT, paragraph, item, filled(row, responsible), filled(row, due)));
    }

    private static @Nullable Traced filled(Map<Integer, List<Paragraph>> row, int column) {
        Traced text = column < 0 ? Traced.empty() : joined(row, column).strip();
        return text.isEmpty() || text.toString().matches("[-–—_.\\s]+") ? null : text;
    }

    /** One list in each column, or one list with its numbers in a column of their own. */
    private void lists(Map<Integer, List<Paragraph>> head) {
        for (int column : head.keySet()) {
            String title = text(head, column);
            long schools =
                    bodies().stream().filter(row -> schools(row, column) > 0).count();
            boolean titled = COLUMN_TITLE.matcher(title).matches();
            if (schools == 0 || !(titled || SCHOOL.matcher(title).matches())) {
                continue;
            }
            if (titled) {
                pieces.add(
                        new Piece(Part.LIST_TITLE, Paragraph.of(joined(head, column), true, null), item, null, null));
            }
            for (Map<Integer, List<Paragraph>> row : bodies()) {
                entries(row, column, column(head, NUMBER));
            }
            if (!titled) {
                return;
            }
        }
    }

    private void entries(Map<Integer, List<Paragraph>> row, int column, int number) {
        Traced no = number < 0 ? Traced.empty() : joined(row, number).trimmed();
        for (Paragraph paragraph : row.getOrDefault(column, List.of())) {
            if (SchoolMentions.beginsWithSchool(paragraph.whole().toString())) {
                boolean numbered = no.toString().matches("\\d{1,3}");
                Marker marker = numbered ? new Marker(Marker.Kind.NUMBER, no.toString(), 0) : paragraph.marker();
                Traced whole = numbered ? no.join(paragraph.whole(), ". ") : paragraph.whole();
                Paragraph entry = new Paragraph(whole, marker, paragraph.body(), true, null);
                pieces.add(new Piece(Part.LIST_ENTRY, entry, item, null, null));
            }
        }
    }

    private long schoolsIn(Map<Integer, List<Paragraph>> row) {
        return row.keySet().stream().mapToLong(column -> schools(row, column)).sum();
    }

    private static long schools(Map<Integer, List<Paragraph>> row, int column) {
        return row.getOrDefault(column, List.of()).stream()
                .filter(paragraph ->
                        SchoolMentions.beginsWithSchool(paragraph.whole().toString()))
                .count();
    }

    private static int column(Map<Integer, List<Paragraph>> head, Pattern title) {
        return head.keySet().stream()
                .filter(column -> title.matcher(text(head, column)).matches())
                .findFirst()
                .orElse(-1);
    }

    private static String text(Map<Integer, List<Paragraph>> row, int column) {
        return joined(row, column).trimmed().toString();
    }

    private static Traced joined(Map<Integer, List<Paragraph>> row, int column) {
        Traced text = Traced.empty();
        for (Paragraph paragraph : row.getOrDefault(column, List.of())) {
            text = text.join(paragraph.whole(), " ");
        }
        return text;
    }
}
