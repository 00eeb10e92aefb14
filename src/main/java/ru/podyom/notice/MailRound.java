package ru.podyom.notice;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * One round of the postman: everything due is sent, one letter after another. Any number of nodes may go round at once;
 * each letter is claimed by one of them.
 */
@Component
class MailRound {

    /** Longer than the time limits of one talk with the server together. */
    static final Duration SILENCE = Duration.ofMinutes(15);

    private static final Duration SERVER_AWAY = Duration.ofMinutes(2);

    /** Before the second try, the third…; after the last of them a letter is given up, a day after the first. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8),
            Duration.ofHours(12));

    private final LetterStore store;
    private final MailServer server;

    MailRound(LetterStore store, MailServer server) {
        this.store = store;
        this.server = server;
    }

    /** Sends what is due. @return how many letters the server took */
    int go() {
        store.abandon(SILENCE);
        store.expire();
        int taken = 0;
        while (server.isNamed()) {
            var next = store.claim();
            if (next.isEmpty()) {
                break;
            }
            var letter = next.get();
            var delivery = server.hand(letter);
            keep(letter, delivery);
            if (delivery instanceof Delivery.Unreachable) {
                break;
            }
            taken += delivery instanceof Delivery.Taken ? 1 : 0;
        }
        return taken;
    }

    private void keep(ClaimedLetter letter, Delivery delivery) {
        switch (delivery) {
            case Delivery.Taken _ -> store.sent(letter);
            case Delivery.Unreachable(String reason) -> store.postpone(letter, reason, SERVER_AWAY, false);
            case Delivery.Unknown(String reason) -> store.settle(letter, LetterState.UNCERTAIN, reason);
            case Delivery.Turned(String reason, boolean lasting) -> {
                if (lasting || letter.attempts() > PAUSES.size()) {
                    store.settle(letter, LetterState.FAILED, reason);
                } else {
                    store.postpone(letter, reason, PAUSES.get(letter.attempts() - 1), true);
                }
            }
        }
    }
}
