package ru.podyom.meeting.reading.parsing;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph and what it is.
 *
 * @param item index of the agenda item it belongs to, -1 where there is none
 * @param responsible from another column of a table
 * @param due from another column of a table
 */
record Piece(
        Part part,
        Paragraph paragraph,
        int item,
        @Nullable Traced responsible,
        @Nullable Traced due) {

    /** What a paragraph is. */
    enum Part {
        HEAD,
        CHAIR,
        SECRETARY,
        ATTENDANCE,
        ITEM,
        ITEM_TEXT,
        SPEAKER,
        HEARD,
        DECIDED,
        ADVISED,
        GROUP,
        POINT,
        LABEL,
        VOTE,
        LIST_TITLE,
        LIST_ENTRY,
        FINDING,
        RECOMMENDATION,
        SIGNATURE,
        ANNEX,
        PROSE
    }

    String text() {
        return paragraph.text();
    }
}
