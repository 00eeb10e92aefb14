package ru.podyom.access.managing;

import java.time.Instant;
import ru.podyom.kernel.Role;
import ru.podyom.ui.Tone;

/**
 * An account as the list shows it.
 *
 * @param demonstration whether its password is still the one that the demonstration prints
 */
record AccountLine(
        long id,
        String login,
        String name,
        Role role,
        String unit,
        boolean disabled,
        boolean demonstration,
        Instant openedAt) {

    String state() {
        if (disabled) {
            return "Отключена";
        }
        return demonstration ? "Пароль демонстрации" : "Действует";
    }

    Tone tone() {
        if (disabled) {
            return Tone.NEUTRAL;
        }
        return demonstration ? Tone.ATTENTION : Tone.GOOD;
    }
}
