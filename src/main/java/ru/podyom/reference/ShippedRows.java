package ru.podyom.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The rows that come with the product. Plain Java: the command line reads them without an application. */
public final class ShippedRows {

    private ShippedRows() {}

    /** Rows of a table in the order of its file. */
    public static List<ReferenceRow> of(ReferenceTable table) {
        String file = table.slug() + ".csv";
        try (InputStream in = ShippedRows.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not in the jar");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> row(table, line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReferenceRow row(ReferenceTable table, String[] cells) {
        int fields = table.fields().size();
        String date = cells[fields + 1];
        return new ReferenceRow(
                table,
                Arrays.asList(cells).subList(0, fields),
                cells[fields],
                date.isEmpty() ? null : LocalDate.parse(date),
                Confidence.valueOf(cells[fields + 2]));
    }
}
