package ru.podyom.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.kernel.Role;
import ru.podyom.school.RegistryFixture;

@PodyomTest
@Transactional
class LetterWebTests {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    @Test
    void theAdministratorSeesThatLettersWaitForAServer() {
        outbox.send(Letter.of("web/1", "ivanova@rayon.example", "Завтра срок", "тайный текст"));
        var admin = admin();

        assertThat(web.perform(admin.get("/letters")))
                .hasStatusOk()
                .bodyText()
                .contains("Почтовый сервер не указан", "SPRING_MAIL_HOST", "Завтра срок", "ivanova@rayon.example")
                .doesNotContain("тайный текст");
        assertThat(web.perform(admin.get("/letters/" + id("web/1"))))
                .hasStatusOk()
                .bodyText()
                .contains("Ждёт отправки", "Не отправлять")
                .doesNotContain("тайный текст");
        assertThat(web.perform(admin.get("/letters.csv?state=WAITING")))
                .hasStatusOk()
                .bodyText()
                .contains("Завтра срок");
    }

    @Test
    void aPersonStopsAndRepeatsALetterAndTheJournalKnows() {
        outbox.send(Letter.of("web/2", "ivanova@rayon.example", "Завтра срок", ""));
        var admin = admin();
        long id = id("web/2");

        assertThat(web.perform(admin.send("/letters/" + id + "/withdraw"))).hasStatus3xxRedirection();
        assertThat(web.perform(admin.get("/letters/" + id)))
                .bodyText()
                .contains("Отправка отменена", "Отправить снова");
        assertThat(web.perform(admin.send("/letters/" + id + "/retry"))).hasStatus3xxRedirection();
        assertThat(web.perform(admin.get("/letters/" + id))).bodyText().contains("Ждёт отправки");
        assertThat(web.perform(admin.get("/journal")))
                .bodyText()
                .contains("отменить отправку письма", "отправить письмо снова");
        assertThat(web.perform(admin.get("/letters/999999999"))).hasStatus(404);
    }

    @Test
    void aTrialLetterNeedsAnAddress() {
        var admin = admin();

        assertThat(web.perform(admin.send("/letters/trial").param("address", "кому-нибудь")))
                .hasStatusOk()
                .bodyText()
                .contains("Введите адрес почты", "кому-нибудь");
        assertThat(web.perform(admin.send("/letters/trial").param("address", "ivanova@rayon.example")))
                .hasStatus3xxRedirection();
        assertThat(web.perform(admin.get("/letters"))).bodyText().contains("Проверка почты «Подъёма»");
    }

    @Test
    void nobodyElseSeesTheMail() {
        var coordinator = SignedIn.inMunicipality(
                accounts, web, Role.COORDINATOR, RegistryFixture.in(context).municipality("Почтовый"));

        assertThat(web.perform(coordinator.get("/letters"))).hasStatus(403);
        assertThat(web.perform(coordinator.get("/"))).bodyText().doesNotContain("Исходящие письма");
    }

    private SignedIn admin() {
        return SignedIn.inRegion(accounts, web, Role.ADMIN, RegistryFixture.in(context).region);
    }

    private long id(String key) {
        return jdbc.sql("select id from notice.letter where key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }
}
