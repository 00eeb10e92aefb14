package ru.podyom.ui;

import java.util.List;

/** Rows of one page with the number of all rows that the filters let through. */
public record PageOf<R>(List<R> rows, long total) {}
