package ru.podyom.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Something was written, or personal data was read: published as an event inside the transaction of the act and kept
 * by the journal in that same transaction.
 *
 * @param action verb of the business in the infinitive, e.g. «загрузить результаты»
 * @param kind kind of the object, e.g. «школа»
 * @param id the object's number as text
 * @param school the school concerned, null where none is
 * @param details what changed, in words; never a pupil's name
 */
public record Recorded(
        Actor actor,
        String action,
        String kind,
        String id,
        @Nullable SchoolId school,
        String details) {}
