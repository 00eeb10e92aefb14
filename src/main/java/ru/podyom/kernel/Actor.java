package ru.podyom.kernel;

/**
 * Who acts: an account and the role it has.
 *
 * @param name as shown to others, e.g. «Петрова А. И.»
 */
public record Actor(AccountId account, String login, String name, Role role) {}
