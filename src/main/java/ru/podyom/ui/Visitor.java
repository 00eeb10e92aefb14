package ru.podyom.ui;

import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Scope;

/**
 * The person behind a request, put into its attributes by the module that knows accounts, so that lower code need not
 * know it.
 *
 * @param actor null before signing in
 * @param unit whose data the person works with, in words
 */
public record Visitor(@Nullable Actor actor, Scope scope, Set<Action> can, String unit, ZoneId zone) {

    /** Name of the request attribute. */
    public static final String ATTRIBUTE = Visitor.class.getName();

    /** Nobody: sees nothing, may do nothing. */
    public static Visitor nobody() {
        return new Visitor(null, Scope.nothing(), Set.of(), "", ZoneId.of("Europe/Moscow"));
    }
}
