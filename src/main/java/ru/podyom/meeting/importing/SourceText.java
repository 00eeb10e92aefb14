package ru.podyom.meeting.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import ru.podyom.meeting.form.FormWriting.Place;

/** The text of a file cut at the places where something was found, so that a page can mark them. */
final class SourceText {

    private SourceText() {}

    /** Pieces of the text in order; of places that overlap the one that begins first is marked. */
    static List<ReviewPage.Piece> pieces(String text, Map<String, Place> places) {
        var order = places.entrySet().stream()
                .sorted(Comparator.comparingInt(
                                (Map.Entry<String, Place> one) -> one.getValue().from())
                        .thenComparingInt(one -> one.getValue().to()))
                .toList();
        var pieces = new ArrayList<ReviewPage.Piece>();
        int at = 0;
        for (var one : order) {
            var place = one.getValue();
            int to = Math.min(place.to(), text.length());
            if (place.from() < at || to <= place.from()) {
                continue;
            }
            if (place.from() > at) {
                pieces.add(new ReviewPage.Piece(text.substring(at, place.from()), "", false));
            }
            pieces.add(new ReviewPage.Piece(text.substring(place.from(), to), one.getKey(), place.unsure()));
            at = to;
        }
        if (at < text.length()) {
            pieces.add(new ReviewPage.Piece(text.substring(at), "", false));
        }
        return pieces;
    }
}
