package ru.podyom.identification.entering;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the heading of a list tells of who made it: «ШНРО по исследованиям ЦОКО Красноярск ноябрь 2021». */
final class ListHeading {

    private static final Pattern CENTRE =
            Pattern.compile("ЦОКО(?:\\s+(?!янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)\\p{Lu}\\p{L}+)?");

    private ListHeading() {}

    /** The source a heading names, empty where it names none. */
    static String source(String heading) {
        if (heading.contains("Рособрнадзор")) {
            return "Рособрнадзор";
        }
        Matcher centre = CENTRE.matcher(heading);
        if (centre.find()) {
            return centre.group();
        }
        return heading.toLowerCase(java.util.Locale.ROOT).contains("управлени") ? "Управление образования" : "";
    }
}
