package ru.podyom.objectivity;

import org.jspecify.annotations.Nullable;
import ru.podyom.objectivity.computing.Computation;

/**
 * How things stand with the signs of one region and year.
 *
 * @param index null where nothing is computed
 */
public record RegionState(
        long region,
        String name,
        @Nullable Computation computation,
        boolean outOfDate,
        @Nullable RegionIndex index) {}
