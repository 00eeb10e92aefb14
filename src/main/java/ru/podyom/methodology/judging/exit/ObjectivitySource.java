package ru.podyom.methodology.judging.exit;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where flags come from: whoever finds them offers such a bean; without one no school has flags. */
@FunctionalInterface
public interface ObjectivitySource {

    /**
     * Flags of schools that the caller already knows to lie in its scope.
     *
     * @param schools numbers of schools in the registry
     * @param from first calendar year
     * @param to last calendar year
     * @return by school number; a school without flags may be missing
     */
    Map<Long, List<ObjectivityFlags>> flags(Collection<Long> schools, int from, int to);
}
