package ru.podyom.school.life;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The history of a school on its card, newest first, with the schools it carries on, those that carry it on and those
 * that belong to it.
 */
public record SchoolTimeline(
        long school, List<Line> lines, List<Kin> predecessors, List<Kin> successors, List<Kin> parts) {

    /**
     * One thing that happened.
     *
     * @param whose name of the predecessor it happened to, empty where it is the school itself
     * @param undo address that takes it back, null where that is not possible
     */
    public record Line(
            LocalDate day,
            String title,
            String text,
            @Nullable String href,
            String whose,
            @Nullable String undo) {}

    /** Another school the history leads to. */
    public record Kin(long id, String name, String text) {}
}
