package ru.podyom.access.managing;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.podyom.access.Account;
import ru.podyom.access.Accounts;
import ru.podyom.access.Reach;
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Role;
import ru.podyom.ui.TableQuery;

/** Accounts from the shell: {@code ./podyom user …}; the first account can be opened nowhere else. */
@Component
@Profile("shell")
class AccountShell implements ApplicationRunner, ExitCodeGenerator {

    private static final int REFUSED = 1;
    private static final int WRONG_USAGE = 2;
    private static final Actor SHELL = new Actor(new AccountId(0), "shell", "Командная строка", Role.ADMIN);

    private final Accounts accounts;
    private final AccountForms forms;
    private final UnitStore units;
    private final AccountListStore list;
    private int exitCode;

    AccountShell(Accounts accounts, AccountForms forms, UnitStore units, AccountListStore list) {
        this.accounts = accounts;
        this.forms = forms;
        this.units = units;
        this.list = list;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        exitCode = execute(arguments, System.out, System.err);
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    int execute(ApplicationArguments arguments, PrintStream out, PrintStream err) {
        var words = arguments.getNonOptionArgs();
        try {
            if (words.equals(List.of("user", "list"))) {
                show(out);
            } else if (words.size() == 3) {
                out.println(act(words.get(1), words.get(2), arguments));
            } else {
                throw new WrongUsage("Не хватает слов или есть лишние.");
            }
            return 0;
        } catch (WrongUsage usage) {
            err.println(usage.getMessage() + " Справка: ./podyom help");
            return WRONG_USAGE;
        } catch (Refused refused) {
            err.println(refused.getMessage());
            return REFUSED;
        }
    }

    private String act(String command, String login, ApplicationArguments arguments) {
        return switch (command) {
            case "add" -> add(login, arguments);
            case "disable" -> {
                accounts.disable(known(login).id(), true, SHELL);
                yield "Учётная запись «" + login + "» отключена.";
            }
            case "enable" -> {
                accounts.disable(known(login).id(), false, SHELL);
                yield "Учётная запись «" + login + "» включена.";
            }
            case "reset-password" ->
                "Новый пароль «" + login + "»: "
                        + accounts.resetPassword(known(login).id(), SHELL);
            default -> throw new WrongUsage("Неизвестное действие «" + command + "».");
        };
    }

    private String add(String login, ApplicationArguments arguments) {
        var role = role(option(arguments, "role"));
        var territory = territory(role, option(arguments, "territory"));
        var schools = Reach.of(role).isOfSchools() && territory != null
                ? units.schoolsByCode(
                        Objects.requireNonNull(territory.municipality()),
                        List.of(option(arguments, "schools").split("[ ,;]+")))
                : Map.<Long, String>of();
        var form = new AccountForm(
                role, territory == null ? null : territory.key(), schools.keySet(), login, option(arguments, "name"));
        var errors = forms.errors(form);
        if (errors.any()) {
            throw new WrongUsage(String.join(" ", errors.byField().values()));
        }
        String password = Accounts.freshPassword();
        accounts.open(forms.account(form, role, password), SHELL);
        return "Учётная запись «" + login + "» открыта: " + role.title() + ". Пароль: " + password;
    }

    private static Role role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> word(role).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new WrongUsage(word.isEmpty() ? "Укажите роль: --role." : "Неизвестная роль «" + word + "»."));
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private @Nullable Territory territory(Role role, String name) {
        var reach = Reach.of(role);
        if (reach == Reach.NOTHING) {
            return null;
        }
        var named = units.all().stream()
                .filter(place -> place.municipality() == null ? reach.takesRegion() : reach.takesMunicipality())
                .filter(place -> place.name().equalsIgnoreCase(name.strip()))
                .toList();
        if (named.size() != 1) {
            throw new WrongUsage("Для роли «" + role.title() + "» укажите --territory: название "
                    + (reach.takesRegion() ? "региона" : "муниципалитета") + " из реестра.");
        }
        return named.getFirst();
    }

    private Account known(String login) {
        return accounts.byLogin(login)
                .orElseThrow(() -> new Refused("Учётной записи «" + login + "» нет: ./podyom user list"));
    }

    private void show(PrintStream out) {
        for (var line : list.page(TableQuery.of(Map.of()).everything()).rows()) {
            out.printf(
                    "%-20s %-34s %-24s %-20s %s%n",
                    line.login(), line.role().title(), line.name(), line.state(), line.unit());
        }
    }

    private static String option(ApplicationArguments arguments, String name) {
        var values = arguments.getOptionValues(name);
        return values == null || values.isEmpty() ? "" : values.getLast();
    }

    /** The words do not make a command. */
    private static final class WrongUsage extends RuntimeException {
        WrongUsage(String sentence) {
            super(sentence);
        }
    }
}
