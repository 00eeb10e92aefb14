package ru.podyom.meeting.minutes;

import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.SchoolId;

/**
 * A school that minutes name, once.
 *
 * @param name as written
 * @param school of the registry, null where a person left it as written
 */
public record NamedSchool(String name, @Nullable SchoolId school) {}
