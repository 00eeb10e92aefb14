package ru.podyom.school;

import java.util.Optional;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;

/**
 * What a module has to say on the card of a school; implemented package-privately by upper modules, so that the card
 * grows without knowing them.
 */
public interface SchoolSection {

    /** Place on the card, smaller is higher: people 10, results 20, identification 30, lists 40. */
    int order();

    /** What to show to this person; empty hides the section. The school is known to lie in the scope. */
    Optional<Shown> shown(SchoolId school, Scope scope, Actor actor);

    /**
     * One section.
     *
     * @param anchor latin word, unique on the card: the address of the section is «#anchor»
     * @param title heading
     * @param template the module's own template without its ending («people/school-section»), with the parameters
     *     {@code Frame frame} and {@code section}
     * @param section value of the template's parameter {@code section}, a public record of the module
     */
    record Shown(String anchor, String title, String template, Object section) {}
}
