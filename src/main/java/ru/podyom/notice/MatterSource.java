package ru.podyom.notice;

import java.time.LocalDate;
import java.util.List;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Scope;

/** What a module reminds a person of; implemented package-privately by upper modules. */
public interface MatterSource {

    /**
     * What the person owes or decides by a day, what is late among it, earliest first.
     *
     * @param today the day now where the person works
     * @param until the last day that is of interest
     */
    List<Matter> matters(Scope scope, Actor actor, LocalDate today, LocalDate until);
}
