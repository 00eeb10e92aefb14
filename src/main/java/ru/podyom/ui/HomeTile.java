package ru.podyom.ui;

import java.util.List;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Scope;

/** What a module has to say on the start page «что ждёт меня»; implemented package-privately by upper modules. */
public interface HomeTile {

    /** Place on the page, smaller is higher. */
    int order();

    /** Lines for this person; an empty list means that nothing waits. */
    List<Line> lines(Scope scope, Actor actor);

    /**
     * One thing that waits or one figure to look at.
     *
     * @param figure short figure shown large, e.g. «17»
     * @param text what the figure counts, e.g. «школ в действующих списках»
     * @param href where to go on
     * @param waits whether the person is expected to act
     */
    record Line(String figure, String text, String href, boolean waits) {}
}
