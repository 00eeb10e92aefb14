package ru.podyom.assessment.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an undoing would do, before it is done. */
public record UndoPage(ImportHead head, List<Fallback> fallbacks) {

    /** Schools whose result of the procedure would be gone. */
    public int vanishing() {
        return fallbacks.stream()
                .filter(fallback -> fallback.id() == null)
                .mapToInt(Fallback::schools)
                .sum();
    }

    /** Earlier imports that would stand again. */
    public List<Fallback> returning() {
        return fallbacks.stream().filter(fallback -> fallback.id() != null).toList();
    }

    /** Schools whose result is of a newer import already: nothing changes for them. */
    public int untouched() {
        return head.counts().schools()
                - fallbacks.stream().mapToInt(Fallback::schools).sum();
    }

    /**
     * Schools that would fall back to the same earlier import.
     *
     * @param id null where there is none: their results of the procedure would vanish
     */
    public record Fallback(@Nullable Long id, @Nullable String file, int schools) {}
}
