package ru.podyom.access;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;

/** The door to accounts: opening, disabling, passwords. */
@Service
public class Accounts {

    static final int SHORTEST_PASSWORD = 10;

    private final AccountStore store;
    private final PasswordEncoder encoder;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    Accounts(AccountStore store, PasswordEncoder encoder, Sessions sessions, ApplicationEventPublisher events) {
        this.store = store;
        this.encoder = encoder;
        this.sessions = sessions;
        this.events = events;
    }

    /** A password made by chance, for an account to be opened. */
    public static String freshPassword() {
        return Passwords.fresh();
    }

    /**
     * Opens an account.
     *
     * @throws Refused when the login is taken or the password is too short
     */
    @Transactional
    public AccountId open(NewAccount account, Actor by) {
        return open(account, false, by);
    }

    /**
     * Opens an account of the demonstration: its password is printed at the start, so a system for real work does not
     * start as long as the account has it.
     *
     * @throws Refused when the login is taken or the password is too short
     */
    @Transactional
    public AccountId openForDemonstration(NewAccount account, Actor by) {
        return open(account, true, by);
    }

    private AccountId open(NewAccount account, boolean demonstration, Actor by) {
        check(account.password());
        if (store.byLogin(account.login()).isPresent()) {
            throw new Refused("Имя входа «" + account.login() + "» уже занято.");
        }
        var id = store.insert(account, encoder.encode(account.password()), demonstration);
        record(
                by,
                "открыть учётную запись",
                id,
                account.login() + ", " + account.role().title());
        return id;
    }

    /** Changes one's own password. */
    @Transactional
    public void changePassword(AccountId account, String password, Actor by) {
        check(password);
        store.changePassword(account, encoder.encode(password));
        record(by, "сменить пароль", account, "");
    }

    /**
     * Gives an account a new password made by chance, and ends its sessions.
     *
     * @return the password, which is kept nowhere
     */
    @Transactional
    public String resetPassword(AccountId id, Actor by) {
        var account = get(id);
        String password = freshPassword();
        store.changePassword(id, encoder.encode(password));
        sessions.end(account.login());
        record(by, "сбросить пароль", id, account.login());
        return password;
    }

    /** Shuts an account out, or lets it in again; sessions end at the next request. */
    @Transactional
    public void disable(AccountId id, boolean disabled, Actor by) {
        if (disabled && id.equals(by.account())) {
            throw new Refused("Свою учётную запись отключить нельзя.");
        }
        var account = get(id);
        store.disable(id, disabled);
        record(by, disabled ? "отключить учётную запись" : "включить учётную запись", id, account.login());
    }

    /**
     * The account of a number.
     *
     * @throws NotFound where there is none
     */
    public Account get(AccountId id) {
        return store.byId(id).orElseThrow(() -> new NotFound("account", id));
    }

    /** The account of a login, in whatever case it is written. */
    public Optional<Account> byLogin(String login) {
        return store.byLogin(login);
    }

    /** Whether nobody can sign in yet. */
    public boolean none() {
        return store.isEmpty();
    }

    boolean passwordMatches(AccountId id, String password) {
        return encoder.matches(password, store.passwordHash(id));
    }

    private static void check(String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new Refused("Пароль короче " + SHORTEST_PASSWORD + " знаков.");
        }
    }

    private void record(Actor by, String action, AccountId id, String details) {
        events.publishEvent(new Recorded(by, action, "учётная запись", id.toString(), null, details));
    }
}
