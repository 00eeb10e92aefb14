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

    /** How many of the seven guards are flagged in any procedure of the year. */
    public int guards() {
        return SignLine.guards(lines);
    }

    /** Signs of official lists of the year, with their lists. */
    public List<String> official() {
        return lines.getFirst().official();
    }

    public boolean mustBeChecked() {
        return SignLine.mustBeChecked(lines);
    }

    public static String tone(SignFinding found) {
        return found.answer() == SignAnswer.FLAGGED ? Tone.ATTENTION.css() : Tone.NEUTRAL.css();
    }
}
