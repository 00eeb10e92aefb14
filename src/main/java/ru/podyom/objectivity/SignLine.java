package ru.podyom.objectivity;

import java.util.List;
import ru.podyom.kernel.Procedure;
import ru.podyom.objectivity.signs.SignFinding;

/**
 * Signs of one procedure of one school, as a computation found them.
 *
 * @param guards how many of the seven guards are flagged
 */
public record SignLine(
        long school,
        String name,
        String municipality,
        Procedure procedure,
        int participants,
        int guards,
        List<SignFinding> signs) {

    /** How many different guards are flagged in the procedures of a year (methodology section 8.2). */
    static int guards(List<SignLine> procedures) {
        return (int) procedures.stream()
                .flatMap(line -> line.signs().stream())
                .filter(found -> found.isFlagged() && found.sign().isGuard())
                .map(SignFinding::sign)
                .distinct()
                .count();
    }

    /** Flagged signs in words: «G3 Скачок на границе отметки: …». */
    List<String> flaggedWords() {
        return signs.stream()
                .filter(SignFinding::isFlagged)
                .map(found -> found.sign().code() + " " + found.sign().title() + ": " + found.words())
                .toList();
    }

    /** Signs that could not be computed with what is missing. */
    List<String> unknownWords() {
        return signs.stream()
                .filter(found -> !found.missing().isEmpty())
                .map(found -> (found.sign().isGuard()
                                ? found.sign().code()
                                : found.sign().title()) + ": " + found.missing())
                .toList();
    }
}
