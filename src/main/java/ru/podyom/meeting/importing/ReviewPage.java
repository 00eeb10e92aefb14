package ru.podyom.meeting.importing;

import java.util.List;
import ru.podyom.meeting.form.FormView;

/**
 * What was read beside the text it was read from.
 *
 * @param version state of the draft that the form rests on
 * @param pieces the text in order
 */
public record ReviewPage(MinutesDraft draft, int version, FormView view, List<Piece> pieces) {

    /**
     * A piece of the text.
     *
     * @param key what was found there, empty where nothing was
     */
    public record Piece(String text, String key, boolean unsure) {}
}
