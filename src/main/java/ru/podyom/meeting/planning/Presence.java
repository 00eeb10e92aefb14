package ru.podyom.meeting.planning;

import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.SchoolId;

/**
 * Whether somebody came: a called person, or a school without a name.
 *
 * @param person null where a school is noted
 * @param name empty for a school, and where the scope shows no personal data
 * @param ground why the person was called, e.g. «Директора школ»
 * @param member whether the person is a member of the body on the day, so counts for the quorum
 * @param present null while nothing was noted
 */
public record Presence(
        @Nullable PersonId person,
        String name,
        String position,
        @Nullable SchoolId school,
        String schoolName,
        String ground,
        boolean member,
        @Nullable Boolean present) {}
