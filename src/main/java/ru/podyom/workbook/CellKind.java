package ru.podyom.workbook;

/** What a cell holds, the result of a formula taken as stored. */
public enum CellKind {
    BLANK,
    TEXT,
    NUMBER,
    LOGICAL,
    /** An error value such as «#Н/Д». */
    ERROR,
    /** A formula whose result the program that wrote the file did not store. */
    UNCOMPUTED
}
