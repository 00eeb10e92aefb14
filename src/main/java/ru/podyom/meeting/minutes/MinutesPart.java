package ru.podyom.meeting.minutes;

import java.util.Optional;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Frame;

/**
 * What an upper module has to say on the page of minutes; implemented package-privately, so that the page grows without
 * knowing them.
 */
public interface MinutesPart {

    /** What to show to this person; empty hides the part. The minutes are known to lie in the scope. */
    Optional<Shown> shown(Minutes minutes, Scope scope, Frame frame);

    /**
     * One part.
     *
     * @param title heading
     * @param template the module's own template without its ending, with the parameters {@code Frame frame} and
     *     {@code section}
     * @param section value of the template's parameter {@code section}, a public record of the module
     */
    record Shown(String title, String template, Object section) {}
}
