package ru.podyom.reference.editing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.podyom.reference.Confidence;
import ru.podyom.reference.ReferenceEntry;
import ru.podyom.reference.ReferenceField;
import ru.podyom.reference.ReferenceTable;
import ru.podyom.ui.Cell;
import ru.podyom.ui.Column;
import ru.podyom.ui.PageOf;
import ru.podyom.ui.SearchText;
import ru.podyom.ui.Table;
import ru.podyom.ui.TableQuery;
import ru.podyom.ui.Tone;
import ru.podyom.ui.Words;

/** Rows of a reference table as a table of the screen and of files; a few hundred, so ordered in memory. */
final class RowTable {

    private static final Set<String> NO_AMOUNTS = Set.of("year", "region", "code", "grade");

    private RowTable() {}

    static Table of(ReferenceTable table, List<ReferenceEntry> all, TableQuery query) {
        List<Set<String>> words = SearchText.words(query.search());
        String year = query.filter("year");
        String trust = query.filter("trust");
        List<ReferenceEntry> found = all.stream()
                .filter(entry -> SearchText.matches(words, text(entry)))
                .filter(entry -> year == null
                        || !hasYear(table)
                        || entry.row().text("year").equals(year))
                .filter(entry ->
                        trust == null || entry.row().confidence().name().equals(trust))
                .sorted(order(table, query))
                .toList();
        Map<String, String> applied = new LinkedHashMap<>();
        if (year != null) {
            applied.put("Год", year);
        }
        if (trust != null) {
            applied.put("Достоверность", trusts().getOrDefault(trust, trust));
        }
        return Table.of(
                "/reference/" + table.slug(),
                table.title(),
                all.isEmpty() ? "Строк ещё нет. Добавьте первую." : "По этим словам ничего не найдено.",
                query,
                columns(table),
                new PageOf<>(
                        found.stream().skip(query.offset()).limit(query.size()).toList(), found.size()),
                applied);
    }

    static boolean hasYear(ReferenceTable table) {
        return table.fields().stream().anyMatch(field -> field.name().equals("year"));
    }

    static Map<String, String> trusts() {
        return Words.choices(Confidence.values(), Confidence::title);
    }

    static String link(ReferenceEntry entry) {
        return "/reference/" + entry.row().table().slug() + "/row?key="
                + URLEncoder.encode(entry.row().key(), StandardCharsets.UTF_8);
    }

    private static String text(ReferenceEntry entry) {
        return SearchText.stored(Stream.concat(
                entry.row().cells().stream(), Stream.of(entry.row().source(), entry.origin())));
    }

    private static List<Column<ReferenceEntry>> columns(ReferenceTable table) {
        List<Column<ReferenceEntry>> columns = new ArrayList<>();
        int linked = linked(table);
        for (int i = 0; i < table.fields().size(); i++) {
            ReferenceField field = table.fields().get(i);
            int at = i;
            columns.add(Column.sortable(field.name(), field.title(), entry -> cell(field, entry, at, at == linked)));
        }
        columns.add(Column.sortable("trust", "Достоверность", RowTable::trust));
        columns.add(Column.sortable(
                "source", "Источник", entry -> Cell.text(entry.row().source())));
        columns.add(Column.sortable(
                "sourceDate", "Дата источника", entry -> Cell.day(entry.row().sourceDate())));
        columns.add(Column.sortable("origin", "Строка", entry -> Cell.text(entry.origin())));
        return columns;
    }

    /** The last of the columns that tell rows apart: the subject, the name. */
    private static int linked(ReferenceTable table) {
        return IntStream.range(0, table.fields().size())
                .filter(i -> table.fields().get(i).kind() == ReferenceField.Kind.TEXT
                        && (table.fields().get(i).key() || table.fields().size() < 4))
                .filter(i -> !table.fields().get(i).name().equals("kind"))
                .findFirst()
                .orElse(0);
    }

    private static Cell cell(ReferenceField field, ReferenceEntry entry, int at, boolean linked) {
        String text = entry.row().cells().get(at);
        if (linked) {
            return Cell.link(text, link(entry));
        }
        return switch (field.kind()) {
            case WHOLE ->
                text.isEmpty() || NO_AMOUNTS.contains(field.name())
                        ? Cell.text(text)
                        : Cell.number(Integer.parseInt(text));
            case DAY -> text.isEmpty() ? new Cell.Blank() : Cell.day(LocalDate.parse(text));
            case TEXT -> Cell.text(text);
        };
    }

    private static Cell trust(ReferenceEntry entry) {
        Confidence confidence = entry.row().confidence();
        return Cell.badge(
                confidence.title(),
                switch (confidence) {
                    case OFFICIAL -> Tone.GOOD;
                    case SECONDARY -> Tone.ATTENTION;
                    case UNCONFIRMED -> Tone.SERIOUS;
                });
    }

    private static Comparator<ReferenceEntry> order(ReferenceTable table, TableQuery query) {
        String sort = query.sort() == null ? "" : query.sort();
        int field = IntStream.range(0, table.fields().size())
                .filter(i -> table.fields().get(i).name().equals(sort))
                .findFirst()
                .orElse(-1);
        Comparator<ReferenceEntry> order = field >= 0
                ? Comparator.comparing(entry -> sortable(entry.row().cells().get(field)))
                : switch (sort) {
                    case "trust" -> Comparator.comparing(entry -> entry.row().confidence());
                    case "source" -> Comparator.comparing(entry -> entry.row().source());
                    case "sourceDate" ->
                        Comparator.comparing(entry -> String.valueOf(entry.row().sourceDate()));
                    case "origin" -> Comparator.comparing(ReferenceEntry::origin);
                    default ->
                        hasYear(table)
                                ? Comparator.comparing(
                                        (ReferenceEntry entry) -> entry.row().text("year"), Comparator.reverseOrder())
                                : (_, _) -> 0;
                };
        return query.descending() ? order.reversed() : order;
    }

    /** Numbers stand in the order of numbers. */
    private static String sortable(String text) {
        return text.matches("\\d{1,9}") ? "%09d".formatted(Integer.valueOf(text)) : text;
    }
}
