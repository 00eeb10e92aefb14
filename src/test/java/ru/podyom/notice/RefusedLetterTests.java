package ru.podyom.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.podyom.PodyomTest;

@PodyomTest
class RefusedLetterTests extends Postman {

    @Test
    void aServerThatIsAwayCostsNoTryAndTheLetterGoesLater() {
        outbox.send(letter("away"));
        var gone = settings();
        post.stop();

        assertThat(round(clock, gone).go()).isZero();
        assertThat(state("away")).isEqualTo("WAITING");
        assertThat(reason("away")).contains("не принимает соединение");
        assertThat(attempts("away")).isZero();

        post.start();
        assertThat(round().go()).as("its pause is not over").isZero();
        assertThat(later(Duration.ofMinutes(3)).go()).isOne();
        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aRefusalForGoodIsNotRepeatedAndOneForNowIs() throws Exception {
        outbox.send(letter("refused"));
        try (var server = new BrokenMailServer("550 5.1.1 no such user")) {
            assertThat(round(clock, server.settings()).go()).isZero();
        }
        assertThat(state("refused")).isEqualTo("FAILED");
        assertThat(reason("refused")).contains("550 5.1.1 no such user");
        assertThat(later(Duration.ofDays(1)).go()).isZero();

        outbox.send(letter("greylisted"));
        try (var server = new BrokenMailServer("451 4.7.1 try later")) {
            assertThat(round(clock, server.settings()).go()).isZero();
        }
        assertThat(state("greylisted")).isEqualTo("WAITING");
        assertThat(reason("greylisted")).contains("451 4.7.1 try later");
        assertThat(attempts("greylisted")).isOne();
        assertThat(later(Duration.ofMinutes(2)).go()).isOne();
    }

    @Test
    void whatIsRefusedForNowADayLongIsGivenUp() throws Exception {
        outbox.send(letter("never"));
        int tries = 0;
        for (int hours = 0; state("never").equals("WAITING"); hours += 13) {
            try (var server = new BrokenMailServer("451 4.7.1 try later")) {
                round(Clock.offset(clock, Duration.ofHours(hours)), server.settings())
                        .go();
            }
            tries++;
        }

        assertThat(state("never")).isEqualTo("FAILED");
        assertThat(tries).isEqualTo(8);
    }

    @Test
    void aTalkThatBreaksOffAfterTheTextIsUncertain() throws Exception {
        outbox.send(letter("broken"));
        try (var server = new BrokenMailServer("")) {
            assertThat(round(clock, server.settings()).go()).isZero();
        }

        assertThat(state("broken")).isEqualTo("UNCERTAIN");
        assertThat(later(Duration.ofDays(1)).go()).isZero();
    }

    @Test
    void aLetterThatGrewOldStays() {
        var letter = new Letter(
                "old",
                "ivanova@rayon.example",
                "На завтра",
                "",
                List.of(),
                clock.instant().plusSeconds(60));
        outbox.send(letter);

        assertThat(later(Duration.ofMinutes(2)).go()).isZero();
        assertThat(state("old")).isEqualTo("WITHDRAWN");
    }
}
