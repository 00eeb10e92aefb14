package ru.podyom.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ru.podyom.CountedStatements;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
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
        var person = SignedIn.inSchools(accounts, web, Role.COORDINATOR, Set.of());

        int statements = CountedStatements.during(
                () -> assertThat(web.perform(person.get("/"))).hasStatusOk());

        assertThat(statements).isBetween(1, BUDGET);
    }
}
