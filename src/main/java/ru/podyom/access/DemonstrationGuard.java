package ru.podyom.access;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Keeps a system for real work shut while an account has the password that the demonstration prints for everybody. */
@Component
@Profile("!demo & !shell")
class DemonstrationGuard implements SmartInitializingSingleton {

    private final AccountStore accounts;

    DemonstrationGuard(AccountStore accounts) {
        this.accounts = accounts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var logins = accounts.ofDemonstration();
        if (!logins.isEmpty()) {
            throw new Left(logins);
        }
    }

    /** Accounts of the demonstration are still open. */
    static final class Left extends RuntimeException {

        private final List<String> logins;

        Left(List<String> logins) {
            super("accounts of the demonstration: " + logins);
            this.logins = List.copyOf(logins);
        }

        List<String> logins() {
            return logins;
        }
    }
}
