package ru.podyom.school.importing;

import java.util.EnumMap;
import java.util.Map;

/**
 * A row of a registry file, its cells by column; a blank cell is not there.
 *
 * @param number as a spreadsheet shows it
 * @param addresses where each column stands: «C5»
 */
record FileRow(String sheet, int number, Map<RegistryColumn, String> cells, Map<RegistryColumn, String> addresses) {

    FileRow {
        cells = new EnumMap<>(cells);
        addresses = Map.copyOf(addresses);
    }

    /** The text of the cell, empty where it is blank or the file lacks the column. */
    String text(RegistryColumn column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(RegistryColumn column) {
        return cells.containsKey(column);
    }

    /** Where to look: the cell, or the row's number where the file lacks the column. */
    String address(RegistryColumn column) {
        return addresses.getOrDefault(column, "строка " + number);
    }
}
