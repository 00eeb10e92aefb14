package ru.podyom.meeting.writing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.form.FormReading;
import ru.podyom.meeting.form.MinutesForm;
import ru.podyom.meeting.minutes.AgendaItem;
import ru.podyom.meeting.minutes.Attendee;
import ru.podyom.meeting.minutes.Decision;
import ru.podyom.meeting.minutes.Finding;
import ru.podyom.meeting.minutes.MinutesContent;
import ru.podyom.meeting.minutes.MinutesHead;
import ru.podyom.meeting.minutes.NamedSchool;
import ru.podyom.meeting.minutes.SchoolTable;
import ru.podyom.ui.Words;

/**
 * Minutes in the pieces that two people may write at the same time: the head, those present, every item with its points,
 * points of no item, findings, lists. A page remembers a mark of each piece it showed; of two texts of a piece the one
 * that was changed since wins, and where both were, a person decides.
 */
record Blocks(
        MinutesHead head,
        List<Attendee> attendees,
        Map<Integer, Item> items,
        List<Decision> free,
        List<Finding> findings,
        List<SchoolTable> tables,
        List<NamedSchool> schools) {

    static final String HEAD = "head";
    static final String PEOPLE = "attendee";
    static final String FREE = "free";
    static final String FINDINGS = "finding";
    static final String TABLES = "table";
    private static final String ITEM = "item.";
    private static final String NOTHING = "-";

    /** An item with what was decided on it. */
    record Item(AgendaItem item, List<Decision> points) {}

    /**
     * Two states made one.
     *
     * @param conflicts keys of pieces that both changed; there the person's own text stands
     */
    record Merged(Blocks blocks, List<String> conflicts) {}

    /** The pieces of a form whose rows are those of {@link WritingRows}. */
    static Blocks of(MinutesForm form) {
        var content = FormReading.check(form).content();
        var items = new TreeMap<Integer, Item>();
        int place = 0;
        for (int row : form.rows("item")) {
            if (!form.at("item." + row + ".title").isEmpty()) {
                var item = content.agenda().get(place++);
                items.put(row, new Item(item, content.decisions(item.no())));
            }
        }
        return new Blocks(
                content.head(),
                content.attendees(),
                items,
                content.freeDecisions(),
                content.findings(),
                content.tables(),
                content.schools());
    }

    /** Marks by key, as a page keeps them. */
    Map<String, String> marks() {
        var marks = new LinkedHashMap<String, String>();
        keys().forEach(key -> marks.put(key, mark(key)));
        return marks;
    }

    private List<String> keys() {
        var keys = new ArrayList<>(List.of(HEAD, PEOPLE));
        items.keySet().forEach(row -> keys.add(ITEM + row));
        keys.addAll(List.of(FREE, FINDINGS, TABLES));
        return keys;
    }

    private String mark(String key) {
        var piece = piece(key);
        if (piece == null) {
            return NOTHING;
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(piece.toString().getBytes(StandardCharsets.UTF_8)), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private @Nullable Object piece(String key) {
        return switch (key) {
            case HEAD -> head;
            case PEOPLE -> attendees;
            case FREE -> free;
            case FINDINGS -> findings;
            case TABLES -> tables;
            default -> items.get(Integer.valueOf(key.substring(ITEM.length())));
        };
    }

    /**
     * Makes one of what is kept now (this) and what a person sends.
     *
     * @param seen marks of the pieces as the person was shown them
     * @param only the one piece that is saved, null for all
     */
    Merged with(Blocks mine, Map<String, String> seen, @Nullable String only) {
        var keys = new LinkedHashSet<>(keys());
        keys.addAll(mine.keys());
        var conflicts = new ArrayList<String>();
        var own = new LinkedHashSet<String>();
        for (String key : keys) {
            var shown = seen.getOrDefault(key, NOTHING);
            var theirs = mark(key);
            var sent = mine.mark(key);
            if ((only != null && !only.equals(key)) || sent.equals(shown) || sent.equals(theirs)) {
                continue;
            }
            own.add(key);
            if (!theirs.equals(shown)) {
                conflicts.add(key);
            }
        }
        return new Merged(taking(mine, own), List.copyOf(conflicts));
    }

    private Blocks taking(Blocks mine, java.util.Set<String> own) {
        var merged = new TreeMap<>(items);
        for (String key : own) {
            if (key.startsWith(ITEM)) {
                var row = Integer.valueOf(key.substring(ITEM.length()));
                var item = mine.items.get(row);
                if (item == null) {
                    merged.remove(row);
                } else {
                    merged.put(row, item);
                }
            }
        }
        return new Blocks(
                own.contains(HEAD) ? mine.head : head,
                own.contains(PEOPLE) ? mine.attendees : attendees,
                merged,
                own.contains(FREE) ? mine.free : free,
                own.contains(FINDINGS) ? mine.findings : findings,
                own.contains(TABLES) ? mine.tables : tables,
                schools(mine));
    }

    /** What a name was taken for by who sends it now, else by who kept it. */
    private List<NamedSchool> schools(Blocks mine) {
        var all = new LinkedHashMap<String, NamedSchool>();
        schools.forEach(named -> all.put(named.name(), named));
        mine.schools.forEach(named -> all.merge(named.name(), named, (old, now) -> now.school() == null ? old : now));
        return List.copyOf(all.values());
    }

    /** The document of the pieces; only schools that it still names. */
    MinutesContent content() {
        var decisions = new ArrayList<Decision>();
        items.values().forEach(item -> decisions.addAll(item.points()));
        decisions.addAll(free);
        var names = new LinkedHashSet<String>();
        tables.forEach(table -> table.lines().forEach(line -> names.add(line.name())));
        attendees.forEach(one -> names.add(one.school()));
        decisions.forEach(one -> names.addAll(one.schools()));
        findings.forEach(one -> names.addAll(one.schools()));
        return new MinutesContent(
                head,
                attendees,
                items.values().stream().map(Item::item).toList(),
                decisions,
                findings,
                tables,
                schools.stream().filter(named -> names.contains(named.name())).toList());
    }

    /** A piece in sentences, to be shown beside another text of it. */
    List<String> lines(String key) {
        return switch (key) {
            case HEAD ->
                List.of(
                        (head.kind().title() + " № " + head.number() + " от " + Words.day(head.day()) + ", "
                                        + head.occasion())
                                .strip(),
                        "Председатель: " + head.chair() + ", секретарь: " + head.secretary());
            case PEOPLE ->
                attendees.stream()
                        .map(one -> (one.name() + " " + one.position() + " " + one.school()).strip())
                        .toList();
            case FREE -> free.stream().map(Blocks::line).toList();
            case FINDINGS -> findings.stream().map(Finding::text).toList();
            case TABLES -> tables.stream().map(SchoolTable::title).toList();
            default -> {
                var item = items.get(Integer.valueOf(key.substring(ITEM.length())));
                yield item == null ? List.of("вопрос убран") : lines(item);
            }
        };
    }

    private static List<String> lines(Item item) {
        var lines = new ArrayList<String>();
        lines.add(item.item().no() + ". " + item.item().title());
        if (!item.item().heard().isEmpty()) {
            lines.add("Слушали: " + item.item().heard());
        }
        item.points().forEach(one -> lines.add(line(one)));
        return lines;
    }

    private static String line(Decision one) {
        var due = one.due();
        return (one.no() + " " + one.text()
                        + (one.responsible().isEmpty() ? "" : " (ответственный " + one.responsible() + ")")
                        + (due == null ? "" : ", срок " + Words.day(due)))
                .strip();
    }
}
