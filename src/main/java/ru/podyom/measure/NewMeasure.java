package ru.podyom.measure;

import java.time.LocalDate;

/**
 * A measure as entered.
 *
 * @param until last day of the period
 * @param responsible position, no name
 * @param indicator what is measured before and after; may be empty
 */
public record NewMeasure(
        Place place,
        String title,
        Direction direction,
        Origin origin,
        LocalDate from,
        LocalDate until,
        String responsible,
        String expected,
        String indicator,
        Gauge before,
        Gauge after) {}
