package ru.podyom.methodology.judging;

import java.util.List;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.Share;

/**
 * One procedure of one school as judged.
 *
 * @param counted enough people took part
 * @param low counted and not under the line
 * @param interval Wilson's interval of 95 % for the share of failed
 * @param probabilityLow probability that the true share is not under the line, 0…1
 */
public record ProcedureConclusion(
        Procedure procedure,
        Share failed,
        boolean counted,
        boolean low,
        Interval interval,
        double probabilityLow,
        List<Evidence> sources) {}
