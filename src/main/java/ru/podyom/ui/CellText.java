package ru.podyom.ui;

import java.time.ZoneId;
import java.util.stream.Collectors;

/** A cell as plain words, for files and for tests that compare screen and file. */
public final class CellText {

    private CellText() {}

    public static String of(Cell cell, ZoneId zone) {
        return switch (cell) {
            case Cell.Text text -> text.text();
            case Cell.Link link -> link.text();
            case Cell.Links links -> links.links().stream().map(Cell.Link::text).collect(Collectors.joining("; "));
            case Cell.Lines lines -> String.join("; ", lines.lines());
            case Cell.Amount number -> Long.toString(number.value());
            case Cell.Fraction fraction -> fraction.share().text();
            case Cell.Day day -> Words.day(day.day());
            case Cell.Moment moment -> Words.moment(moment.at(), zone);
            case Cell.Badge badge -> badge.text();
            case Cell.Blank _, Cell.Pick _ -> "";
        };
    }
}
