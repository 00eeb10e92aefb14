package ru.podyom.meeting.reading.parsing;

import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.reading.text.ExtractedText.Cell;
import ru.podyom.meeting.reading.words.Marker;

/**
 * A paragraph put together from its lines.
 *
 * @param whole with its marker
 * @param body without it
 */
record Paragraph(
        Traced whole,
        @Nullable Marker marker,
        Traced body,
        boolean blankBefore,
        @Nullable Cell cell) {

    static Paragraph of(Traced whole, boolean blankBefore, @Nullable Cell cell) {
        Marker marker = Marker.of(whole);
        Traced body = marker == null ? whole : whole.from(marker.length()).strip();
        return new Paragraph(whole, marker, body, blankBefore, cell);
    }

    String text() {
        return body.toString();
    }

    boolean isNumbered() {
        return marker != null && marker.isNumber();
    }

    /** «1)» as against «1.», which may stand above it. */
    boolean isBracketed() {
        return marker != null && whole.toString().substring(0, marker.length()).contains(")");
    }

    boolean isDashed() {
        return marker != null && !marker.isNumber();
    }

    boolean endsWithColon() {
        return text().endsWith(":");
    }

    /** What stands from a place of the body on, as a paragraph with a marker of its own. */
    Paragraph from(int place) {
        return of(body.from(place), blankBefore, cell);
    }

    /** The same without what stands from a place of the body on. */
    Paragraph until(int place) {
        return with(body.sub(0, place).trimmed());
    }

    /** The same with another body. */
    Paragraph with(Traced other) {
        return new Paragraph(whole, marker, other, blankBefore, cell);
    }

    /** The same as if it stood in no table. */
    Paragraph outsideTable() {
        return new Paragraph(whole, marker, body, true, null);
    }
}
