package ru.podyom.access;

import java.time.ZoneId;
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.Scope;

/**
 * An account one signs in with.
 *
 * @param unit whose data the account works with, in words («Богучанский район»)
 * @param zone time zone in which moments are shown
 */
public record Account(
        AccountId id, String login, String name, Role role, String unit, ZoneId zone, boolean disabled, Scope scope) {

    /** The one who acts, as lower modules know it. */
    public Actor actor() {
        return new Actor(id, login, name, role);
    }
}
