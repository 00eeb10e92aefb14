package ru.podyom.reference.editing;

import java.util.List;

/** All reference tables, each with what it is for and how many rows it has. */
public record ReferenceIndexPage(List<Line> lines) {

    /** One table. */
    public record Line(String title, String href, String purpose, String rows, String own) {}
}
