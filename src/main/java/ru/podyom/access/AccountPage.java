package ru.podyom.access;

import ru.podyom.ui.FormErrors;

/** One's own account with the form that changes the password. */
public record AccountPage(String login, String name, String role, String unit, String zone, FormErrors errors) {

    AccountPage(Account account, FormErrors errors) {
        this(
                account.login(),
                account.name(),
                account.role().title(),
                account.unit(),
                account.zone().getId(),
                errors);
    }
}
