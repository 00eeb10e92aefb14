package ru.podyom.notice;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;

/**
 * The door to outgoing mail. A letter is put in within the transaction of the act it tells of, so neither goes without
 * the other; a job sends it within half a minute of the commit, from whichever node.
 *
 * <p>How often it arrives. A letter with a key that was put in before is dropped, whatever became of the first. Before
 * the first word to the mail server the node writes down, and commits, that it is sending; afterwards it writes down the
 * answer. A node killed between these two (or a connection broken between the end of the text and the server's answer)
 * leaves a letter of which nobody can know whether the server took it: it becomes {@link LetterState#UNCERTAIN} and waits
 * for a person, since SMTP has no way to ask. So without a person's decision a letter is handed over at most once, and one
 * that was not handed over is always seen. Every attempt carries the same Message-ID, by which most servers recognise a
 * second copy. Refusals for now («4xx», server away) are tried again with growing pauses, refusals for good are not.
 */
@Service
public class Outbox {

    private static final String KIND = "письмо";

    private final LetterStore store;
    private final ApplicationEventPublisher events;

    Outbox(LetterStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /** Has a letter sent. False where one with its key was put in before: that one stays, this one is dropped. */
    @Transactional
    public boolean send(Letter letter) {
        return store.insert(letter);
    }

    /**
     * Has a letter sent again that failed or of which it is not known whether it went: a person's decision.
     *
     * @throws NotFound where there is none
     * @throws Refused when it waits or went already
     */
    @Transactional
    public void retry(LetterId id, Actor by) {
        if (!store.retry(id)) {
            throw new Refused("Письмо уже отправлено или ждёт отправки: состояние — «"
                    + state(id).title() + "».");
        }
        record(by, "отправить письмо снова", id);
    }

    /**
     * Stops a letter that has not gone.
     *
     * @throws NotFound where there is none
     * @throws Refused when it has gone, or goes right now
     */
    @Transactional
    public void withdraw(LetterId id, Actor by) {
        if (!store.withdraw(id, by)) {
            throw new Refused(
                    "Письмо уже не остановить: состояние — «" + state(id).title() + "».");
        }
        record(by, "отменить отправку письма", id);
    }

    private LetterState state(LetterId id) {
        return store.state(id).orElseThrow(() -> new NotFound(KIND, id));
    }

    private void record(Actor by, String action, LetterId id) {
        events.publishEvent(new Recorded(by, action, KIND, id.toString(), null, ""));
    }
}
