package ru.podyom.assignment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step to be taken with an assignment.
 *
 * @param remark the report, the reason, the remark; empty where nothing is said
 * @param day the later deadline asked for or granted
 * @param files attached, kept already
 */
public record Step(Move move, String remark, @Nullable LocalDate day, List<StepFile> files) {

    public Step {
        remark = remark.strip();
        files = List.copyOf(files);
    }

    public static Step of(Move move) {
        return new Step(move, "", null, List.of());
    }

    public static Step of(Move move, String remark) {
        return new Step(move, remark, null, List.of());
    }

    public static Step to(Move move, String remark, @Nullable LocalDate day) {
        return new Step(move, remark, day, List.of());
    }
}
