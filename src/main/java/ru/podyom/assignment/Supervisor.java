package ru.podyom.assignment;

import ru.podyom.kernel.AccountId;

/**
 * Whoever keeps an assignment under control.
 *
 * @param name as shown to others, e.g. «Петрова А. И.»
 */
public record Supervisor(AccountId account, String name) {}
