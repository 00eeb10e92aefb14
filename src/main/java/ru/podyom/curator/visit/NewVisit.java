package ru.podyom.curator.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A visit as entered.
 *
 * @param heldOn null while it is only planned; then nothing was done or seen
 */
public record NewVisit(
        LocalDate plannedOn, String purpose, @Nullable LocalDate heldOn, String done, String seen) {}
