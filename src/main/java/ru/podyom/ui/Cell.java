package ru.podyom.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Share;

/** One value of a table; screen, xlsx and csv show the same one, each in its own way. */
public sealed interface Cell {

    record Text(String text) implements Cell {}

    record Link(String text, String href) implements Cell {}

    /** Several links, one under another. */
    record Links(List<Link> links) implements Cell {}

    /** Several texts, one under another. */
    record Lines(List<String> lines) implements Cell {}

    record Amount(long value) implements Cell {}

    record Fraction(Share share) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    record Moment(Instant at) implements Cell {}

    record Badge(String text, Tone tone) implements Cell {}

    /** A box to choose the row by for an act on several; {@code form} is the id of the form that takes it. */
    record Pick(String form, String name, String value, String label) implements Cell {}

    record Blank() implements Cell {}

    static Cell text(@Nullable String text) {
        return text == null || text.isBlank() ? new Blank() : new Text(text);
    }

    static Cell link(String text, String href) {
        return new Link(text, href);
    }

    static Cell links(List<Link> links) {
        return links.isEmpty() ? new Blank() : new Links(List.copyOf(links));
    }

    static Cell lines(List<String> lines) {
        return lines.isEmpty() ? new Blank() : new Lines(List.copyOf(lines));
    }

    static Cell number(@Nullable Long value) {
        return value == null ? new Blank() : new Amount(value);
    }

    static Cell number(int value) {
        return new Amount(value);
    }

    static Cell share(@Nullable Share share) {
        return share == null ? new Blank() : new Fraction(share);
    }

    static Cell day(@Nullable LocalDate day) {
        return day == null ? new Blank() : new Day(day);
    }

    static Cell moment(@Nullable Instant at) {
        return at == null ? new Blank() : new Moment(at);
    }

    static Cell badge(String text, Tone tone) {
        return new Badge(text, tone);
    }
}
