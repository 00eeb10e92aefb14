package ru.podyom.meeting.planning;

import org.jspecify.annotations.Nullable;
import ru.podyom.identification.lists.ListId;
import ru.podyom.kernel.PersonId;

/**
 * One part of those whom a meeting is for.
 *
 * @param list whose schools' heads are meant, null for other groups
 * @param person who is meant by name, null for groups
 */
public record Audience(
        AudienceKind kind, @Nullable ListId list, @Nullable PersonId person) {

    /** A group that needs nothing more to be said. */
    public static Audience of(AudienceKind kind) {
        return new Audience(kind, null, null);
    }

    /** Heads of the schools of a list. */
    public static Audience of(ListId list) {
        return new Audience(AudienceKind.LIST_HEADS, list, null);
    }

    /** One person. */
    public static Audience of(PersonId person) {
        return new Audience(AudienceKind.PERSON, null, person);
    }
}
