package ru.podyom.workbook;

/**
 * One worksheet of a workbook.
 *
 * @param name as on its tab
 * @param hidden whether the workbook hides it from a person
 * @param part name of its part inside the package
 */
public record Sheet(String name, boolean hidden, String part) {}
