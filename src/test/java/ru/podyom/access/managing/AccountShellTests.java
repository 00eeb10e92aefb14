package ru.podyom.access.managing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.school.CodeSystem;
import ru.podyom.school.RegistryFixture;
import ru.podyom.school.SchoolCodes;

@PodyomTest
@Transactional
class AccountShellTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountForms forms;

    @Autowired
    private UnitStore units;

    @Autowired
    private AccountListStore list;

    @Autowired
    private SchoolCodes codes;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private ApplicationContext context;

    private AccountShell shell;
    private String said = "";

    @BeforeEach
    void aShell() {
        shell = new AccountShell(accounts, forms, units, list);
    }

    @Test
    void opensTheFirstAdminAndTellsThePassword() {
        assertThat(execute("user", "add", "first", "--role=admin", "--name=Примеров П. П."))
                .isZero();

        assertThat(SignedIn.session(
                        web, "first", said.replaceFirst("(?s).*Пароль: ", "").strip()))
                .isNotNull();
    }

    @Test
    void opensAHeadForASchoolByItsCode() {
        var registry = RegistryFixture.in(context);
        var municipality = registry.municipality("Район оболочки");
        SchoolId school = registry.school(municipality, "МКОУ Школа оболочки");
        codes.add(
                registry.scope,
                school,
                CodeSystem.FISOKO,
                "edu240777",
                new Actor(new AccountId(0), "test", "Проверка", Role.ADMIN));

        assertThat(execute(
                        "user",
                        "add",
                        "schoolhead",
                        "--role=head",
                        "--name=Примеров П. П.",
                        "--territory=район оболочки",
                        "--schools=edu240777"))
                .isZero();
        assertThat(accounts.byLogin("schoolhead").orElseThrow().scope().schools())
                .containsExactly(school);
    }

    @Test
    void saysWhatIsWrongWithACommand() {
        assertThat(execute("user")).isEqualTo(2);
        assertThat(said).contains("./podyom help");
        assertThat(execute("user", "add", "somebody", "--role=king")).isEqualTo(2);
        assertThat(said).contains("Неизвестная роль «king»");
        assertThat(execute("user", "add", "somebody", "--role=coordinator", "--name=Имя", "--territory=Нигде"))
                .isEqualTo(2);
        assertThat(said).contains("--territory");
        assertThat(execute("user", "disable", "somebody")).isEqualTo(1);
        assertThat(said).contains("«somebody» нет");
    }

    @Test
    void disablesEnablesAndResets() {
        execute("user", "add", "second", "--role=admin", "--name=Примеров П. П.");

        assertThat(execute("user", "disable", "second")).isZero();
        execute("user", "list");
        assertThat(said).containsPattern("second +Администратор учётных записей.*Отключена");
        assertThat(execute("user", "enable", "second")).isZero();
        assertThat(execute("user", "reset-password", "second")).isZero();
        assertThat(SignedIn.session(
                        web, "second", said.replaceFirst("(?s).*: ", "").strip()))
                .isNotNull();
    }

    private int execute(String... words) {
        var bytes = new ByteArrayOutputStream();
        var stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        int code = shell.execute(new DefaultApplicationArguments(words), stream, stream);
        said = bytes.toString(StandardCharsets.UTF_8);
        return code;
    }
}
