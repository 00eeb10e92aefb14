package ru.podyom.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ru.podyom.CountedStatements;
import ru.podyom.PodyomTest;
import ru.podyom.access.Accounts;
import ru.podyom.access.NewAccount;
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Role;

@PodyomTest
@Import(CountedStatements.class)
class HomeBudgetTests {

    private static final int BUDGET = 12;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester web;

    @Test
    void startPageKeepsToItsBudgetOfStatements() {
        accounts.open(
                new NewAccount(
                        "budget",
                        "длинный пароль",
                        "Примеров П. П.",
                        Role.COORDINATOR,
                        "Проверочный район",
                        ZoneId.of("Europe/Moscow"),
                        null,
                        null,
                        Set.of()),
                new Actor(new AccountId(0), "test", "Проверка", Role.ADMIN));
        var signedIn = web.perform(
                post("/login").with(csrf()).param("username", "budget").param("password", "длинный пароль"));
        var session = (MockHttpSession) signedIn.getRequest().getSession();

        int statements = CountedStatements.during(
                () -> assertThat(web.perform(get("/").session(session))).hasStatusOk());

        assertThat(statements).isBetween(1, BUDGET);
    }
}
