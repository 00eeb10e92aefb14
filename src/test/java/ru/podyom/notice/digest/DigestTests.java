package ru.podyom.notice.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.kernel.Role;
import ru.podyom.notice.Matter;
import ru.podyom.notice.MatterSource;
import ru.podyom.notice.Outbox;
import ru.podyom.school.RegistryFixture;

@PodyomTest
class DigestTests {

    /** A Monday far ahead, so that the job of the running application has no part in it. */
    private static final LocalDate MONDAY = LocalDate.of(2040, 1, 1).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    @Autowired
    private SettingStore store;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private ApplicationContext context;

    private SignedIn person;

    @BeforeEach
    void somebody() {
        jdbc.sql("delete from notice.setting").update();
        person = SignedIn.inMunicipality(
                accounts, web, Role.COORDINATOR, RegistryFixture.in(context).municipality("Район"));
    }

    @Test
    void oneLetterADayHoweverOftenTheJobStarts() throws Exception {
        save("ivanova@rayon.example", true, 20, 8);
        var noon = at(MONDAY, 12);

        try (var nodes = Executors.newFixedThreadPool(2)) {
            var one = nodes.submit(() -> digests(noon, true).go());
            var other = nodes.submit(() -> digests(noon, true).go());
            assertThat(one.get() + other.get()).isOne();
        }
        assertThat(digests(at(MONDAY, 15), true).go()).isZero();
        assertThat(digests(at(MONDAY.plusDays(1), 9), true).go()).isOne();

        var letter = jdbc.sql("select subject || ' ' || body from notice.letter where key = ?")
                .param("digest/" + person.actor().account() + "/" + MONDAY)
                .query(String.class)
                .single();
        assertThat(letter)
                .contains(
                        "1\u00a0дело", "Просрочено\n- 01.01.2040: Сдать отчёт", "https://podyom.example/assignments/7");
    }

    @Test
    void whenTheLetterCannotBePutOutTheDayIsNotDone() {
        save("ivanova@rayon.example", true, 20, 8);
        transaction.executeWithoutResult(status -> {
            assertThat(digests(at(MONDAY, 12), true).go()).isOne();
            status.setRollbackOnly();
        });

        assertThat(digests(at(MONDAY, 12), true).go()).isOne();
    }

    @Test
    void nothingGoesAtNightOnWeekendsWithoutAddressOrWish() {
        save("ivanova@rayon.example", true, 20, 8);
        assertThat(digests(at(MONDAY, 7), true).go()).isZero();
        assertThat(digests(at(MONDAY, 20), true).go()).isZero();
        assertThat(digests(at(MONDAY.minusDays(1), 12), true).go()).isZero();
        assertThat(digests(at(MONDAY, 8), false).go()).as("nothing is due").isZero();

        save("", true, 20, 8);
        assertThat(digests(at(MONDAY.plusDays(2), 12), true).go()).isZero();
        save("ivanova@rayon.example", false, 20, 8);
        assertThat(digests(at(MONDAY.plusDays(2), 12), true).go()).isZero();
        save("ivanova@rayon.example", true, 9, 18);
        assertThat(digests(at(MONDAY.plusDays(2), 12), true).go()).isZero();
        assertThat(digests(at(MONDAY.plusDays(2), 18), true).go()).isOne();
    }

    @Test
    void thePersonSaysHowAndWrongWordsAreNamed() {
        assertThat(web.perform(person.send("/notices")
                        .param("address", "почта")
                        .param("daysAhead", "30")
                        .param("quietFrom", "24")
                        .param("quietTo", "")))
                .hasStatusOk()
                .bodyText()
                .contains("Введите адрес почты", "от 1 до 14", "час от 0 до 23", "value=\"почта\"");
        assertThat(web.perform(person.send("/notices")
                        .param("address", "petrova@rayon.example")
                        .param("wanted", "on")
                        .param("daysAhead", "5")
                        .param("quietFrom", "19")
                        .param("quietTo", "9")))
                .hasStatus3xxRedirection();
        assertThat(store.of(person.actor().account()))
                .isEqualTo(new NoticeSettings(person.actor().account(), "petrova@rayon.example", true, 5, 19, 9));
    }

    private void save(String address, boolean wanted, int from, int to) {
        store.save(new NoticeSettings(person.actor().account(), address, wanted, 3, from, to));
    }

    private static Instant at(LocalDate day, int hour) {
        return ZonedDateTime.of(day.atTime(hour, 0), ZoneOffset.UTC).toInstant();
    }

    private Digests digests(Instant now, boolean due) {
        MatterSource source = (scope, actor, today, until) -> due
                ? List.of(new Matter(1, "Просрочено", LocalDate.of(2040, 1, 1), "Сдать отчёт", "/assignments/7"))
                : List.of();
        var post = new DigestPost(
                store,
                new MatterBook(List.of(source)),
                accounts,
                new DigestLetters(outbox, "https://podyom.example/"),
                Clock.fixed(now, ZoneOffset.UTC));
        return new Digests(store, post, transaction);
    }
}
