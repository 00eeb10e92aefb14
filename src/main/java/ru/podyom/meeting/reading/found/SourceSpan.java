package ru.podyom.meeting.reading.found;

/**
 * Where something stands in the extracted text, so that a page can highlight it.
 *
 * @param from first character
 * @param to after the last character
 */
public record SourceSpan(int from, int to) {

    public SourceSpan {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException(from + "–" + to);
        }
    }
}
