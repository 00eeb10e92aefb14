package ru.podyom.assessment.header;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.workbook.SheetRow;

/** Looks for a known header in the first fifteen rows of a sheet. */
public final class HeaderSearch {

    private static final int LAST_ROW = 15;

    private final List<HeadLine> lines = new ArrayList<>();
    private final int above;

    public HeaderSearch() {
        this(0);
    }

    /** @param above rows that belong to the table above this one */
    public HeaderSearch(int above) {
        this.above = above;
    }

    private @Nullable ColumnMapping named;

    /** A search that knows where the header stands. */
    public static HeaderSearch named(ColumnMapping mapping) {
        var search = new HeaderSearch();
        search.named = mapping;
        return search;
    }

    /** The head if this row completes it, else null. */
    public @Nullable Head look(SheetRow row) {
        ColumnMapping mapping = named;
        if (mapping != null) {
            return lookFor(mapping, row);
        }
        lines.add(HeadLine.of(row));
        Header header = Header.find(lines);
        return header == null ? null : new Head(header, lines.subList(0, lines.size() - 1));
    }

    private @Nullable Head lookFor(ColumnMapping mapping, SheetRow row) {
        if (row.number() < mapping.row()) {
            lines.add(HeadLine.of(row));
            return null;
        }
        return new Head(mapping.header(), lines);
    }

    /** Whether a header may still stand in this row; a damaged sheet may number all its rows 1. */
    public boolean mayStandIn(SheetRow row) {
        return (named != null && row.number() <= named.row() + LAST_ROW)
                || (row.number() - above <= LAST_ROW && lines.size() < LAST_ROW);
    }

    /** Whether no row at all was looked at. */
    public boolean sawNothing() {
        return lines.isEmpty();
    }

    /**
     * What the rows are instead, with the place where that is taken in, or what they resemble, with the columns that are
     * missing; null where they resemble nothing.
     */
    public @Nullable String resembles() {
        if (lines.isEmpty()) {
            return null;
        }
        String other = OtherTable.among(lines);
        return other == null ? Header.nearest(lines) : other;
    }
}
