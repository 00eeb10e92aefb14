package ru.podyom.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One row of a reference table.
 *
 * @param cells by the fields of the table, empty text where not known
 * @param source where the figures come from, in Russian
 * @param sourceDate of the source, null where not known
 */
public record ReferenceRow(
        ReferenceTable table,
        List<String> cells,
        String source,
        @Nullable LocalDate sourceDate,
        Confidence confidence) {

    public ReferenceRow {
        cells = List.copyOf(cells);
        if (cells.size() != table.fields().size()) {
            throw new IllegalArgumentException(table + " has " + table.fields().size() + " fields, not " + cells);
        }
    }

    /** What tells rows of one table apart, the same however it is typed: «2021|5|русский язык». */
    public String key() {
        return IntStream.range(0, cells.size())
                .filter(i -> table.fields().get(i).key())
                .mapToObj(i -> folded(cells.get(i)))
                .collect(Collectors.joining("|"));
    }

    static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** The text of a field. */
    public String text(String field) {
        return cells.get(position(field));
    }

    /** The number in a field; null where it is empty. */
    public @Nullable Integer number(String field) {
        String text = text(field);
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    /** The number in a field that every row has. */
    public int required(String field) {
        return Integer.parseInt(text(field));
    }

    private int position(String field) {
        return IntStream.range(0, cells.size())
                .filter(i -> table.fields().get(i).name().equals(field))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(table + " has no field " + field));
    }

    /** The row in words, for the journal and for headings: «2026, Русский язык». */
    public String title() {
        return IntStream.range(0, cells.size())
                .filter(i -> table.fields().get(i).key() && !cells.get(i).isEmpty())
                .mapToObj(i -> switch (table.fields().get(i).name()) {
                    case "grade" -> cells.get(i) + " класс";
                    case "region" -> "регион " + cells.get(i);
                    default -> cells.get(i);
                })
                .collect(Collectors.joining(", "));
    }
}
