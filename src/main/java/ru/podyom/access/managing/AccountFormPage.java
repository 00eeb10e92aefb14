package ru.podyom.access.managing;

import java.util.Map;
import java.util.Set;
import ru.podyom.ui.FormErrors;

/**
 * The form of a new account: role and territory first, then who it is for.
 *
 * @param roles titles by name
 * @param territories names by key, only those the role can be opened for
 * @param schools names by number, empty where the role is not of schools
 * @param many whether more than one school can be chosen
 * @param ready whether role and territory are chosen, so that the rest can be asked
 */
public record AccountFormPage(
        Map<String, String> roles,
        Map<String, String> territories,
        Map<Long, String> schools,
        String role,
        String territory,
        Set<Long> chosen,
        boolean many,
        boolean ready,
        String login,
        String name,
        FormErrors errors) {}
