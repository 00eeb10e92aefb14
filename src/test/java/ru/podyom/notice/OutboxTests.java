package ru.podyom.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import ru.podyom.PodyomTest;
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Role;

@PodyomTest
class OutboxTests extends Postman {

    private static final Actor ADMIN = new Actor(new AccountId(0), "admin", "Примерова П. П.", Role.ADMIN);

    @Autowired
    private TransactionOperations transaction;

    @Test
    void aLetterArrivesWholeAndItsKeyGoesOnce() throws Exception {
        byte[] file = "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8);
        var letter = new Letter(
                "invitation/1",
                "ivanova@rayon.example",
                "Заседание\r\nBcc: other@rayon.example",
                "Уважаемая коллега!\n",
                List.of(new Attachment("Повестка.ics", "text/calendar; charset=UTF-8; method=REQUEST", file)),
                null);

        assertThat(outbox.send(letter)).isTrue();
        assertThat(outbox.send(letter)).isFalse();
        assertThat(round().go()).isOne();
        assertThat(outbox.send(letter)).isFalse();
        assertThat(round().go()).isZero();

        MimeMessage got = only();
        assertThat(got.getAllRecipients()).hasSize(1);
        assertThat(got.getSubject()).isEqualTo("Заседание Bcc: other@rayon.example");
        assertThat(got.getFrom()[0]).hasToString("podyom@rayon.example");
        assertThat(got.getHeader("Message-ID")[0]).matches("<letter-\\d+-[0-9a-f-]+@podyom>");
        var parts = (MimeMultipart) got.getContent();
        assertThat(GreenMailUtil.getBody(parts.getBodyPart(0))).isNotEmpty();
        assertThat(parts.getBodyPart(1).getFileName()).contains("Повестка");
        assertThat(parts.getBodyPart(1).getContentType())
                .contains("text/calendar")
                .contains("REQUEST");
        assertThat(state("invitation/1")).isEqualTo("SENT");
    }

    @Test
    void aLetterOfAnUndoneActDoesNotGo() {
        transaction.executeWithoutResult(status -> {
            outbox.send(letter("undone"));
            status.setRollbackOnly();
        });

        assertThat(round().go()).isZero();
        assertThat(post.getReceivedMessages()).isEmpty();
        assertThat(outbox.send(letter("undone"))).isTrue();
    }

    @Test
    void whoIsKilledBeforeTheAnswerLeavesADecisionToAPerson() {
        outbox.send(letter("killed"));
        var node = store(clock);
        var claimed = node.claim().orElseThrow();
        // The server took it, and the node was killed before it could write that down.
        assertThat(server().hand(claimed)).isInstanceOf(Delivery.Taken.class);

        assertThat(round().go()).isZero();
        assertThat(state("killed")).isEqualTo("SENDING");
        assertThat(later(MailRound.SILENCE.plusMinutes(1)).go()).isZero();
        assertThat(state("killed")).isEqualTo("UNCERTAIN");
        assertThat(later(Duration.ofDays(2)).go()).isZero();
        assertThat(post.getReceivedMessages()).hasSize(1);

        outbox.retry(claimed.id(), ADMIN);
        assertThat(round().go()).isOne();
        assertThat(post.getReceivedMessages())
                .hasSize(2)
                .extracting(message -> message.getHeader("Message-ID")[0])
                .containsOnly(claimed.messageId());
        assertThatThrownBy(() -> outbox.retry(claimed.id(), ADMIN))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Отправлено");
    }

    @Test
    void aSlowNodeStillWritesItsAnswerDown() {
        outbox.send(letter("slow"));
        var node = store(clock);
        var claimed = node.claim().orElseThrow();
        later(MailRound.SILENCE.plusMinutes(1)).go();

        node.sent(claimed);

        assertThat(state("slow")).isEqualTo("SENT");
    }

    @Test
    void anAnswerOfAnOldClaimChangesNothing() {
        outbox.send(letter("old claim"));
        var first = store(clock).claim().orElseThrow();
        later(MailRound.SILENCE.plusMinutes(1)).go();
        outbox.retry(first.id(), ADMIN);
        var second = store(clock).claim().orElseThrow();

        store(clock).settle(first, LetterState.FAILED, "поздно");

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(state("old claim")).isEqualTo("SENDING");
    }

    @Test
    void twoNodesSendEachLetterOnce() throws Exception {
        int letters = 60;
        for (int i = 0; i < letters; i++) {
            outbox.send(letter("both/" + i));
        }
        var start = new CountDownLatch(1);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var one = nodes.submit(() -> {
                start.await();
                return round().go();
            });
            var other = nodes.submit(() -> {
                start.await();
                return round().go();
            });
            start.countDown();
            assertThat(one.get() + other.get()).isEqualTo(letters);
        }

        assertThat(Arrays.stream(post.getReceivedMessages())
                        .map(OutboxTests::messageId)
                        .distinct())
                .hasSize(letters);
        assertThat(post.getReceivedMessages()).hasSize(letters);
    }

    @Test
    void withoutAServerLettersWait() {
        outbox.send(letter("no server"));

        assertThat(new MailRound(store(clock), new MailServer(null, "", clock)).go())
                .isZero();
        assertThat(state("no server")).isEqualTo("WAITING");
    }

    @Test
    void takesOnlyAnAddressOfOnePerson() {
        assertThatThrownBy(() -> Letter.of("key", "a@b.example, c@d.example", "", ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("a@b.example, c@d.example");
        assertThat(Letter.isAddress("иванова@школа.рф")).isTrue();
        assertThat(Letter.isAddress("x@y\r\nBcc: z@y")).isFalse();
        assertThat(Letter.isAddress("ivanova")).isFalse();
    }

    private MailServer server() {
        return new MailServer(settings(), "podyom@rayon.example", clock);
    }

    private MimeMessage only() {
        assertThat(post.getReceivedMessages()).hasSize(1);
        return post.getReceivedMessages()[0];
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
