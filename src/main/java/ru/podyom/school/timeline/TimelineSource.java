package ru.podyom.school.timeline;

import java.util.List;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;

/**
 * What a module knows to have happened to a school; implemented package-privately by the module, so that the history
 * grows without knowing it.
 */
public interface TimelineSource {

    /** In any order; only what the scope covers. */
    List<TimelineEntry> of(Scope scope, SchoolId school);
}
