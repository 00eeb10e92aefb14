package ru.podyom.journal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Recorded;

/** Writes each recorded act in the transaction of the act: no line without the act, no act without its line. */
@Component
class JournalKeeping {

    private final JournalStore store;

    JournalKeeping(JournalStore store) {
        this.store = store;
    }

    @EventListener
    void keep(Recorded act) {
        store.append(act);
    }
}
