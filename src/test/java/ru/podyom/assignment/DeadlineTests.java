package ru.podyom.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlineTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aMonthlyDeadlineFallsOnItsDayOrOnTheLastOfAShortMonth() {
        assertThat(Deadline.monthly(25, null, TODAY).due()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(Deadline.monthly(23, null, TODAY).due()).isEqualTo(TODAY);
        assertThat(Deadline.monthly(5, null, TODAY).due()).isEqualTo(LocalDate.of(2026, 12, 5));

        var last = Deadline.monthly(31, null, LocalDate.of(2028, 1, 31));
        assertThat(last.next()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(last.movedTo(last.next()).next()).isEqualTo(LocalDate.of(2028, 3, 31));
    }

    @Test
    void aMonthlyDeadlineEnds() {
        var monthly = Deadline.monthly(5, LocalDate.of(2027, 1, 5), TODAY);

        assertThat(monthly.next()).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(monthly.movedTo(monthly.next()).next()).isNull();
        assertThat(Deadline.on(TODAY).next()).isNull();
    }

    @Test
    void theDayItselfIsStillInTime() {
        assertThat(Deadline.on(TODAY).isOver(TODAY)).isFalse();
        assertThat(Deadline.on(TODAY).isOver(TODAY.plusDays(1))).isTrue();
        assertThat(Deadline.none().isOver(TODAY)).isFalse();
    }

    @Test
    void saysInWordsWhereTheDayComesFrom() {
        assertThat(Deadline.ofDocument(LocalDate.of(2022, 9, 1)).text()).isEqualTo("01.09.2022 (срок документа)");
        assertThat(Deadline.monthly(5, null, TODAY).text()).isEqualTo("05.12.2026 (ежемесячно до 5 числа)");
        assertThat(Deadline.none().text()).isEqualTo("без срока");
    }
}
