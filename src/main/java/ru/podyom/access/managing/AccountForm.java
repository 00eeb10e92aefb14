package ru.podyom.access.managing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Role;

/**
 * What the form of a new account sends; every field may be missing at the first look.
 *
 * @param territory key of a territory
 * @param schools numbers of chosen schools
 */
public record AccountForm(
        @Nullable Role role,
        @Nullable String territory,
        @Nullable Set<Long> schools,
        @Nullable String login,
        @Nullable String name) {

    Set<Long> chosen() {
        return schools == null ? Set.of() : schools;
    }

    String loginText() {
        return login == null ? "" : login.strip();
    }

    String nameText() {
        return name == null ? "" : name.strip();
    }
}
