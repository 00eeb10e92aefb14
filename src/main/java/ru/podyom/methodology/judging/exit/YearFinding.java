package ru.podyom.methodology.judging.exit;

import ru.podyom.methodology.judging.Outcome;

/**
 * What a methodology says of a school in one year.
 *
 * @param trusted whether the data of the year need no checking
 */
public record YearFinding(int year, Outcome outcome, boolean trusted) {}
