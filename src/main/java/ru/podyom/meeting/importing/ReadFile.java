package ru.podyom.meeting.importing;

import org.jspecify.annotations.Nullable;

/**
 * What became of one uploaded file.
 *
 * @param done whether it is a draft now
 * @param sentence what happened, for the person
 * @param link to the draft or to what is there already, null where there is nothing to go to
 */
public record ReadFile(
        String name,
        boolean done,
        String sentence,
        @Nullable String link) {}
