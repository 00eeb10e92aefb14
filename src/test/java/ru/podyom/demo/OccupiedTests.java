package ru.podyom.demo;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.PodyomTest;
import ru.podyom.access.Accounts;
import ru.podyom.access.NewAccount;
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Role;

@PodyomTest
@Transactional
class OccupiedTests {

    @Autowired
    private Accounts accounts;

    @Test
    void staysOutOfADatabaseThatSomebodyWorksWith() {
        accounts.open(
                new NewAccount(
                        "worker",
                        "длинный пароль",
                        "Примеров П. П.",
                        Role.ADMIN,
                        "Проверка",
                        ZoneId.of("UTC"),
                        null,
                        null,
                        Set.of()),
                new Actor(new AccountId(0), "test", "Проверка", Role.ADMIN));

        assertThatExceptionOfType(DemoRefusal.Occupied.class).isThrownBy(() -> new DemoAccounts(accounts).hasBegun());
    }
}
