package ru.podyom.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.PodyomTest;
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Role;

@PodyomTest
@Transactional
class DemonstrationGuardTests {

    private static final Actor FOUNDER = new Actor(new AccountId(0), "test", "Проверка", Role.ADMIN);

    @Autowired
    private Accounts accounts;

    @Autowired
    private DemonstrationGuard guard;

    private AccountId account;

    @BeforeEach
    void anAccountOfTheDemonstration() {
        account = accounts.openForDemonstration(
                new NewAccount(
                        "shown",
                        "podyom-demo",
                        "Демонова Д. Д.",
                        Role.OBSERVER,
                        "Проверка",
                        ZoneId.of("Europe/Moscow"),
                        null,
                        null,
                        Set.of()),
                FOUNDER);
    }

    @Test
    void keepsRealWorkFromStartingWithPasswordsEverybodyKnows() {
        assertThatExceptionOfType(DemonstrationGuard.Left.class)
                .isThrownBy(guard::afterSingletonsInstantiated)
                .satisfies(left -> assertThat(new DemonstrationRefusal()
                                .analyze(new IllegalStateException(left))
                                .getDescription())
                        .contains("shown"));
    }

    @Test
    void letsStartOnceThePasswordIsAnother() {
        accounts.resetPassword(account, FOUNDER);

        assertThatCode(guard::afterSingletonsInstantiated).doesNotThrowAnyException();
    }

    @Test
    void letsStartOnceTheAccountIsDisabled() {
        accounts.disable(account, true, FOUNDER);

        assertThatCode(guard::afterSingletonsInstantiated).doesNotThrowAnyException();
    }
}
