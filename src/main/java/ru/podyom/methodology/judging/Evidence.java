package ru.podyom.methodology.judging;

/** Where a count comes from: an unbroken run of rows as a spreadsheet numbers them, both inclusive. */
public record Evidence(String file, String sheet, int firstRow, int lastRow) {}
