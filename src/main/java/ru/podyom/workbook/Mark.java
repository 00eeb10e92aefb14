package ru.podyom.workbook;

/**
 * Something to be shown in a workbook at its place.
 *
 * @param cell address such as «I17»
 * @param error red where it refuses the row, else yellow
 * @param sentence what is wrong, in words
 */
public record Mark(String sheet, String cell, boolean error, String sentence) {

    /** «17» of «I17». */
    int row() {
        return Integer.parseInt(cell.replaceAll("\\D", ""));
    }

    /** 8 of «I17». */
    int column() {
        return column(cell);
    }

    static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }
}
