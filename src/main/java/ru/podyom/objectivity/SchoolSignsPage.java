package ru.podyom.objectivity;

import java.util.List;
import java.util.Map;
import ru.podyom.objectivity.signs.SignAnswer;
import ru.podyom.objectivity.signs.SignFinding;
import ru.podyom.ui.Tone;

/**
 * Signs of one school in a year, procedure by procedure.
 *
 * @param charts distributions of primary scores by title of the procedure
 */
public record SchoolSignsPage(
        long school, int year, List<Integer> years, List<SignLine> lines, Map<String, ScoreBars> charts) {

    public String name() {
        return lines.getFirst().name();
    }

    /** Flags of the year, of the seven guards. */
    public int guards() {
        return lines.stream().mapToInt(SignLine::guards).sum();
    }

    public static String tone(SignFinding found) {
        return found.answer() == SignAnswer.FLAGGED ? Tone.ATTENTION.css() : Tone.NEUTRAL.css();
    }
}
