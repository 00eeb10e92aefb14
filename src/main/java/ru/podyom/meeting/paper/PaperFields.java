package ru.podyom.meeting.paper;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.minutes.AgendaItem;
import ru.podyom.meeting.minutes.Attendee;
import ru.podyom.meeting.minutes.MinutesContent;
import ru.podyom.meeting.minutes.SchoolTable;
import ru.podyom.ui.Words;

/**
 * Minutes as the fields of a Word form: texts, yes-or-no fields that begin with «есть_», and lists whose entries are
 * fields again. The names are those of {@link PaperTags}.
 */
final class PaperFields {

    static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy 'года'", Words.RUSSIAN);
    private static final Pattern SURNAME_FIRST =
            Pattern.compile("(\\p{Lu}[\\p{L}-]+)\\s+(\\p{Lu}\\.)\\s*((?:\\p{Lu}\\.)?)");

    /** Genitive of what was held, for «протокол чего»; others stay as written. */
    private static final Map<String, String> HELD = Map.of(
            "заседание", "заседания",
            "совещание", "совещания",
            "семинар-совещание", "семинара-совещания",
            "семинар", "семинара",
            "собеседование", "собеседования",
            "собрание", "собрания",
            "педагогический совет", "педагогического совета",
            "педсовет", "педсовета",
            "конференция", "конференции",
            "круглый стол", "круглого стола");

    private final MinutesContent content;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    private final PointFields points;

    private PaperFields(MinutesContent content) {
        this.content = content;
        this.points = new PointFields(content.head().due());
    }

    /**
     * Fields of minutes.
     *
     * @param mark what stands over the head, «ПРОЕКТ» for one, empty on what is signed
     */
    static Map<String, Object> of(MinutesContent content, String mark) {
        var paper = new PaperFields(content);
        text(paper.fields, "отметка", mark);
        paper.head();
        paper.people();
        paper.agenda();
        paper.points();
        paper.lists();
        paper.signatures();
        return paper.fields;
    }

    /** A text with whether there is one. */
    static void text(Map<String, Object> into, String name, @Nullable String value) {
        var clean = clean(value == null ? "" : value);
        into.put(name, clean);
        into.put("есть_" + name, !clean.isEmpty());
    }

    private static void list(Map<String, Object> into, String name, List<?> entries) {
        into.put(name, entries);
        into.put("есть_" + name, !entries.isEmpty());
    }

    /** Takes out what no XML may hold, and what would be taken for a field of the form. */
    static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").replace("{{", "{ {").strip();
    }

    private void head() {
        var head = content.head();
        text(fields, "вид", head.kind().title().toUpperCase(Words.RUSSIAN));
        text(fields, "чего", whose(head.meetingKind(), head.body()));
        text(fields, "номер", head.number());
        var day = head.day();
        text(fields, "дата", day == null ? "" : Words.day(day));
        text(fields, "дата_словами", day == null ? "" : LONG_DAY.format(day));
        text(fields, "время", head.time());
        text(fields, "место", head.place());
        text(fields, "форма", head.format());
        text(fields, "председатель", head.chair());
        text(fields, "председатель_должность", head.chairPosition());
        text(fields, "председатель_полностью", joined(head.chair(), head.chairPosition()));
        text(fields, "секретарь", head.secretary());
        text(fields, "секретарь_должность", head.secretaryPosition());
        text(fields, "секретарь_полностью", joined(head.secretary(), head.secretaryPosition()));
        var count = head.attendeeCount();
        text(fields, "присутствовало", count == null ? "" : count.toString());
        text(fields, "общий_срок", Words.day(head.due()));
    }

    /** «заседания рабочей группы»; the body may begin with the word itself, as minutes are headed now and then. */
    private static String whose(String kind, String body) {
        var held = held(kind);
        boolean said =
                body.toLowerCase(Words.RUSSIAN).replaceAll("[\\s–-]", "").startsWith(held.replaceAll("[\\s–-]", ""));
        return said ? body : (held + " " + body).strip();
    }

    private static String held(String kind) {
        return HELD.getOrDefault(kind.toLowerCase(Words.RUSSIAN), kind);
    }

    private static String joined(String... parts) {
        return String.join(
                ", ",
                java.util.Arrays.stream(parts).filter(part -> !part.isEmpty()).toList());
    }

    private void people() {
        var groups = new ArrayList<Map<String, Object>>();
        var lines = new LinkedHashMap<String, List<Map<String, Object>>>();
        for (var one : content.attendees()) {
            var group = one.absent() ? "Отсутствовали" : one.group();
            lines.computeIfAbsent(group, key -> new ArrayList<>()).add(Map.of("строка", clean(line(one))));
        }
        lines.forEach((group, people) -> {
            var entry = new LinkedHashMap<String, Object>();
            text(entry, "группа", group.isEmpty() ? "" : first(group) + ":");
            entry.put("строки", people);
            groups.add(entry);
        });
        list(fields, "участники", groups);
    }

    private static String line(Attendee one) {
        var position = one.position();
        var school = one.school().isEmpty() || position.contains(one.school()) ? "" : one.school();
        return joined(one.name(), (position + " " + school).strip());
    }

    private static String first(String text) {
        return text.substring(0, 1).toUpperCase(Words.RUSSIAN) + text.substring(1);
    }

    private void agenda() {
        var items = new ArrayList<Map<String, Object>>();
        for (AgendaItem item : content.agenda()) {
            var entry = new LinkedHashMap<String, Object>();
            text(entry, "номер", PointFields.dotted(item.no()));
            text(entry, "название", item.title());
            text(entry, "докладчик", item.speakers());
            list(
                    entry,
                    "докладчики",
                    java.util.Arrays.stream(item.speakers().split(";"))
                            .map(String::strip)
                            .filter(name -> !name.isEmpty())
                            .map(name -> Map.of("имя", clean(name)))
                            .toList());
            text(entry, "слушали", item.heard());
            list(entry, "решение", points.of(content.decisions(item.no())));
            items.add(entry);
        }
        list(fields, "вопросы", items);
    }

    private void points() {
        list(fields, "решения", points.of(content.freeDecisions()));
    }

    private void lists() {
        var pairs = new ArrayList<Map<String, Object>>();
        var single = new ArrayList<Map<String, Object>>();
        var tables = content.tables();
        int paired = tables.size() - tables.size() % 2;
        for (int i = 0; i < paired; i += 2) {
            var entry = new LinkedHashMap<String, Object>();
            text(entry, "левый_заголовок", tables.get(i).title());
            text(entry, "правый_заголовок", tables.get(i + 1).title());
            entry.put("левый", lines(tables.get(i)));
            entry.put("правый", lines(tables.get(i + 1)));
            pairs.add(entry);
        }
        for (int i = paired; i < tables.size(); i++) {
            var entry = new LinkedHashMap<String, Object>();
            text(entry, "заголовок", tables.get(i).title().replaceFirst(":\\s*$", "") + ":");
            entry.put("строки", lines(tables.get(i)));
            single.add(entry);
        }
        list(fields, "пары_списков", pairs);
        list(fields, "списки", single);
        list(
                fields,
                "выводы",
                content.findings().stream()
                        .map(one -> Map.<String, Object>of("текст", clean(finding(one))))
                        .toList());
    }

    private static String finding(ru.podyom.meeting.minutes.Finding one) {
        var whose = one.group().isEmpty() ? String.join(", ", one.schools()) : one.group();
        var text = one.text().replaceFirst("[.;]\\s*$", "");
        return whose.isEmpty() || text.contains("(" + whose) ? text + "." : text + " (" + whose + ").";
    }

    private static List<Map<String, Object>> lines(SchoolTable table) {
        return table.lines().stream()
                .map(line -> Map.<String, Object>of("строка", clean(line.text())))
                .toList();
    }

    private void signatures() {
        var signatures = new ArrayList<Map<String, Object>>();
        var head = content.head();
        var seminar = head.chair().isEmpty() && !head.secretary().isEmpty();
        if (!head.chair().isEmpty()) {
            var role = head.kind().isOrder() && !head.chairPosition().isEmpty()
                    ? first(head.chairPosition())
                    : "Председатель";
            signatures.add(Map.of("роль", clean(role), "имя", clean(initialsFirst(head.chair()))));
        }
        if (!head.secretary().isEmpty()) {
            signatures.add(Map.of(
                    "роль",
                    seminar ? "Протокол подготовил(а)" : "Секретарь",
                    "имя",
                    clean(initialsFirst(head.secretary()))));
        }
        list(fields, "подписи", signatures);
    }

    /** «Иванова И.И.» as a signature has it: «И.И. Иванова». */
    private static String initialsFirst(String name) {
        Matcher parts = SURNAME_FIRST.matcher(name.strip());
        return parts.matches() ? parts.group(2) + parts.group(3) + " " + parts.group(1) : name;
    }
}
