package ru.podyom.identification.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.identification.lists.ListEntry;
import ru.podyom.identification.lists.SchoolList;

/**
 * A list as an appendix of an order, to be printed.
 *
 * @param marks only confirmed meanings; a supposition is no text for an order
 * @param municipalities whether the column with the municipality is needed
 */
public record AppendixPage(
        SchoolList list, String category, List<ListEntry> entries, List<MarkLegend> marks, boolean municipalities) {

    public boolean projects() {
        return entries.stream().anyMatch(ListEntry::project500);
    }

    /** «приказу», «письму»: what the appendix belongs to. */
    public String actDative() {
        return switch (list.act().kind()) {
            case "письмо" -> "письму";
            case "распоряжение" -> "распоряжению";
            case "постановление" -> "постановлению";
            case "протокол" -> "протоколу";
            default -> "приказу";
        };
    }

    public @Nullable String actNumber() {
        return list.act().number().isEmpty() ? null : list.act().number();
    }
}
