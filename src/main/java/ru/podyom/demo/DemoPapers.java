package ru.podyom.demo;

import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.minutes.MinutesId;

/**
 * Signed minutes of a district, from which its assignments and measures follow.
 *
 * @param group the latest minutes of the working group
 * @param seminar minutes with findings, null where the district has none
 */
record DemoPapers(MinutesId group, @Nullable MinutesId seminar) {}
