package ru.podyom.curator.interview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What was said at an interview, as entered.
 *
 * @param month whose talk it is, also when it was held some days later
 * @param recommendations in their order
 */
public record NewInterview(
        YearMonth month,
        LocalDate heldOn,
        InterviewMode mode,
        String participants,
        String discussed,
        List<Wanted> recommendations) {

    /** One recommendation with the day until which the school reports on it. */
    public record Wanted(String text, LocalDate due) {}
}
