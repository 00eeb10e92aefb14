package ru.podyom.assessment.reading;

/** Unbroken run of rows of one sheet; row numbers as a spreadsheet shows them, both inclusive. */
public record SourceRange(String file, String sheet, int firstRow, int lastRow) {}
