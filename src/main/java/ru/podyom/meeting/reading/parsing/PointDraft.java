package ru.podyom.meeting.reading.parsing;

import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.reading.found.DecisionForm;
import ru.podyom.meeting.reading.found.ReadDue;

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
}
