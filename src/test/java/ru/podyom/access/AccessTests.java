package ru.podyom.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Role;

@PodyomTest
@Transactional
class AccessTests {

    private static final Actor FOUNDER = new Actor(new AccountId(0), "test", "Проверка", Role.ADMIN);
    private static final String PASSWORD = "длинный пароль";

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    private AccountId account;

    @BeforeEach
    void openAnAccount() {
        account = accounts.open(
                new NewAccount(
                        "observer",
                        PASSWORD,
                        "Примерова П. П.",
                        Role.OBSERVER,
                        "Проверочный район",
                        ZoneId.of("Asia/Krasnoyarsk"),
                        null,
                        null,
                        Set.of()),
                FOUNDER);
    }

    @Test
    void sendsAStrangerToTheDoor() {
        assertThat(web.perform(get("/"))).hasStatus(302).hasHeader("Location", "/login");
    }

    @Test
    void letsInWithTheRightPasswordOnly() {
        assertThat(signIn("observer", PASSWORD)).hasHeader("Location", "/");
        assertThat(signIn("observer", "другой пароль")).hasHeader("Location", "/login?refused");
        assertThat(signIn("nobody", PASSWORD)).hasHeader("Location", "/login?refused");
    }

    @Test
    void refusesAFormWithoutItsToken() {
        assertThat(web.perform(post("/login").param("username", "observer").param("password", PASSWORD)))
                .hasStatus(403);
    }

    @Test
    void showsTheNameAndTheUnitOfWhoSignedIn() {
        assertThat(web.perform(get("/account").cookie(session())))
                .hasStatusOk()
                .bodyText()
                .contains("Примерова П. П.", "Проверочный район", "Наблюдатель");
    }

    @Test
    void shutsOutADisabledAccountAtTheNextRequest() {
        var session = session();
        accounts.disable(account, true, FOUNDER);

        assertThat(web.perform(get("/account").cookie(session))).hasHeader("Location", "/login?disabled");
    }

    @Test
    void refusesAPageThatTheRoleMayNotOpen() {
        assertThat(web.perform(get("/runs/new").cookie(session()))).hasStatus(403);
    }

    @Test
    void forbidsForeignSourcesAndInlineCode() {
        assertThat(web.perform(get("/login")).getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void changesThePasswordWhenThePreviousOneIsGiven() {
        var session = session();

        assertThat(web.perform(change(session, "не тот", "новый длинный пароль")))
                .bodyText()
                .contains("Прежний пароль введён неверно.");
        assertThat(web.perform(change(session, PASSWORD, "новый длинный пароль")))
                .hasStatus(302);
        assertThat(signIn("observer", "новый длинный пароль")).hasHeader("Location", "/");
    }

    @Test
    void leavesALineInTheJournalForEachWrite() {
        assertThat(jdbc.sql("select action from journal.entry where object_id = ? and kind = 'учётная запись'")
                        .param(account.toString())
                        .query(String.class)
                        .list())
                .containsExactly("открыть учётную запись");
    }

    @Test
    void keepsNoPasswordInTheClear() {
        assertThat(jdbc.sql("select password_hash from access.account where id = ?")
                        .param(account.value())
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$")
                .doesNotContain(PASSWORD);
    }

    private RequestBuilder change(Cookie session, String current, String fresh) {
        return post("/account/password")
                .cookie(session)
                .with(csrf())
                .param("current", current)
                .param("fresh", fresh)
                .param("again", fresh);
    }

    private Cookie session() {
        return SignedIn.session(web, "observer", PASSWORD);
    }

    private MvcTestResult signIn(String login, String password) {
        return web.perform(post("/login").with(csrf()).param("username", login).param("password", password));
    }
}
