package ru.podyom.assessment.reading;

import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.header.Column;
import ru.podyom.assessment.header.Header;
import ru.podyom.assessment.scale.Scale;
import ru.podyom.kernel.Procedure;
import ru.podyom.reference.PassMark;

/**
 * What is known of a sheet before its rows are read.
 *
 * @param file base name
 * @param scale null where none is known
 * @param minimum lowest passing score of an exam, null where none is known
 * @param max highest possible score by the head or the scale, -1 where neither tells
 */
public record Work(
        String file,
        String sheet,
        Header header,
        @Nullable Procedure procedure,
        @Nullable Scale scale,
        @Nullable PassMark minimum,
        int max) {

    /** Place of a column from 0, -1 where the file has none. */
    public int column(Column column) {
        return header.column(column);
    }

    /** «целое число от 0 до 45». */
    String scores() {
        return max < 0 ? "целое число баллов" : "целое число баллов от 0 до " + max;
    }
}
