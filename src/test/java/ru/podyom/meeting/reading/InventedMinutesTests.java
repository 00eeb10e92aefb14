package ru.podyom.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ru.podyom.meeting.reading.found.DueKind;
import ru.podyom.meeting.reading.found.ReadDecision;
import ru.podyom.meeting.reading.found.ReadMinutes;

class InventedMinutesTests {

    private static final int DOCUMENTS = 600;

    @Test
    void findsExactlyWhatWasPutIn() {
        for (long seed = 1; seed <= DOCUMENTS; seed++) {
            InventedMinutes invented = new InventedMinutes(seed);
            String text = invented.text();

            ReadMinutes read = MinutesReader.read(text);

            assertThat(read.decisions().stream()
                            .map(InventedMinutesTests::comparable)
                            .toList())
                    .as("document %d:%n%s", seed, text)
                    .isEqualTo(invented.expected());
            assertThat(read.heading().date()).as(text).extracting("value").isEqualTo(LocalDate.of(2023, 3, 10));
            assertThat(read.chair()).as(text).extracting("name").isEqualTo("Дубинина Т.А.");
        }
    }

    /** Cut, doubled and shuffled texts may be read poorly, but never break the reader. */
    @Test
    void readsDamagedTextsWithoutBreaking() {
        for (long seed = 1; seed <= DOCUMENTS; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(new InventedMinutes(seed).text());
            for (int damage = 0; damage < 12; damage++) {
                int at = random.nextInt(text.length());
                int to = Math.min(text.length(), at + random.nextInt(40));
                switch (random.nextInt(3)) {
                    case 0 -> text.delete(at, to);
                    case 1 -> text.insert(at, text.substring(at, to));
                    default -> text.insert(at, "\n\t.)№«(1 _-:А;".charAt(random.nextInt(14)));
                }
            }

            ReadMinutes read = MinutesReader.read(text.toString());

            List<ReadDecision> outside = new ArrayList<>(read.decisions());
            outside.removeIf(decision -> decision.span().to() <= text.length());
            assertThat(outside).isEmpty();
            assertThat(read.minutes() || read.decisions().isEmpty()).isTrue();
        }
    }

    private static InventedMinutes.Expected comparable(ReadDecision decision) {
        var due = decision.due();
        String date = due == null ? null : due.kind() == DueKind.RECURRING ? "recurring" : String.valueOf(due.date());
        return new InventedMinutes.Expected(decision.no(), decision.text(), decision.responsible(), date);
    }
}
