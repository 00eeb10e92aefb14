package ru.podyom.access;

import java.util.List;
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
    private final ApplicationEventPublisher events;

    Accounts(AccountStore store, PasswordEncoder encoder, ApplicationEventPublisher events) {
        this.store = store;
        this.encoder = encoder;
        this.events = events;
    }

    /**
     * Opens an account.
     *
     * @throws Refused when the login is taken or the password is too short
     */
    @Transactional
    public AccountId open(NewAccount account, Actor by) {
        check(account.password());
        if (store.byLogin(account.login()).isPresent()) {
            throw new Refused("Имя входа «" + account.login() + "» уже занято.");
        }
        var id = store.insert(account, encoder.encode(account.password()));
        record(
                by,
                "открыть учётную запись",
                id,
                account.login() + ", " + account.role().title());
        return id;
    }

    /** Changes a password. */
    @Transactional
    public void changePassword(AccountId account, String password, Actor by) {
        check(password);
        store.changePassword(account, encoder.encode(password));
        record(by, "сменить пароль", account, "");
    }

    /** Shuts an account out, or lets it in again; sessions end at the next request. */
    @Transactional
    public void disable(AccountId account, boolean disabled, Actor by) {
        if (disabled && account.equals(by.account())) {
            throw new Refused("Свою учётную запись отключить нельзя.");
        }
        store.disable(account, disabled);
        record(by, disabled ? "отключить учётную запись" : "включить учётную запись", account, "");
    }

    Account get(AccountId id) {
        return store.byId(id).orElseThrow(() -> new NotFound("account", id));
    }

    Optional<Account> byLogin(String login) {
        return store.byLogin(login);
    }

    List<Account> all() {
        return store.all();
    }

    /** Whether anybody can sign in at all. */
    public boolean none() {
        return store.all().isEmpty();
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
