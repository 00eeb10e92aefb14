package ru.podyom.meeting.reading.parsing;

import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.reading.found.DecisionForm;
import ru.podyom.meeting.reading.found.ReadDue;
import ru.podyom.meeting.reading.words.Marker;

/** A point while it is being read. */
final class PointDraft {
    final Paragraph paragraph;
    final int item;
    final int block;
    final @Nullable Integer over;
    DecisionForm form = DecisionForm.ASSIGNMENT;

    @Nullable
    String responsible;

    @Nullable
    ReadDue due;

    boolean unsure;
    boolean own;

    PointDraft(Paragraph paragraph, int item, int block, @Nullable Integer over) {
        this.paragraph = paragraph;
        this.item = item;
        this.block = block;
        this.over = over;
    }

    @Nullable
    Marker marker() {
        return paragraph.marker();
    }

    boolean endsWithSign() {
        String text = paragraph.text();
        return !text.isEmpty() && ".;:!".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Where all points of a block end with a sign it belongs to the enumeration, else each point keeps its stop. */
    String text(boolean signed) {
        Traced body = paragraph.body();
        return signed ? body.trimmed().toString() : body.strip().toString().replaceFirst("[\\s;:,]+$", "");
    }
}
