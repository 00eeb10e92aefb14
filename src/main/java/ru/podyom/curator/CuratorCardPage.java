package ru.podyom.curator;

import java.time.LocalDate;
import ru.podyom.ui.FormErrors;

/** The card of a curatorship. */
public record CuratorCardPage(Curatorship held, LocalDate today, FormErrors errors) {

    public boolean open() {
        return held.state(today) != Curatorship.State.ENDED && held.endedOn() == null;
    }

    /** «с 01.09.2026 по 31.05.2027». */
    public String term() {
        return Curators.term(held);
    }
}
