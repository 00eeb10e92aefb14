package ru.podyom.authority;

import ru.podyom.kernel.Actor;
import ru.podyom.kernel.RegionId;

/** A region was entered: who entered it and works with regions may see it from now on. */
public record RegionAdded(RegionId region, String name, Actor by) {}
