package ru.podyom.curator.interview;

import java.time.LocalDate;
import java.util.List;
import ru.podyom.curator.Curatorship;
import ru.podyom.kernel.Share;

/**
 * What a curator takes along to an interview, to be printed.
 *
 * @param lists newest lists that name the school, the risk zone among them
 */
public record SheetPage(Curatorship held, List<String> lists, List<Result> results, List<Open> open, LocalDate today) {

    /** Those who did not pass, of those who took part. */
    public record Result(String procedure, Share failed) {}

    /** A recommendation that waits for an accepted report. */
    public record Open(LocalDate heldOn, String text, LocalDate due) {}
}
