package ru.podyom.objectivity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import ru.podyom.kernel.Procedure;
import ru.podyom.objectivity.signs.SignFinding;

/**
 * Signs of one procedure of one school, as a computation found them.
 *
 * @param official signs of imported official lists of the year with their lists, of the school as a whole
 * @param guards how many of the seven guards are flagged
 */
public record SignLine(
        long school,
        String name,
        String municipality,
        Procedure procedure,
        int participants,
        int guards,
        List<String> official,
        List<SignFinding> signs) {

    private static final int ENOUGH = 2;

    /** How many different guards are flagged in the procedures of a year (methodology section 8.2). */
    static int guards(List<SignLine> procedures) {
        return (int) procedures.stream()
                .flatMap(line -> line.signs().stream())
                .filter(found -> found.isFlagged() && found.sign().isGuard())
                .map(SignFinding::sign)
                .distinct()
                .count();
    }

    /** Whether an official list or two different guards ask to check the data. */
    static boolean mustBeChecked(List<SignLine> procedures) {
        return !procedures.getFirst().official().isEmpty() || guards(procedures) >= ENOUGH;
    }

    /** Flagged signs in words: «G3 Скачок на границе отметки: …». */
    List<String> flaggedWords() {
        return signs.stream()
                .filter(SignFinding::isFlagged)
                .map(found -> found.sign().code() + " " + found.sign().title() + ": " + found.words())
                .toList();
    }

    /** Guards that could not be computed: «G3, G5»; what is missing stands on the page of the school. */
    String unknownGuards() {
        return signs.stream()
                .filter(found -> found.sign().isGuard() && !found.missing().isEmpty())
                .map(found -> found.sign().code())
                .collect(Collectors.joining(", "));
    }

    /** Signs that could not be computed by what is missing: «G3, G5: участников 12, нужно не меньше 20». */
    List<String> unknownWords() {
        var byMissing = new LinkedHashMap<String, String>();
        for (SignFinding found : signs) {
            var sign = found.sign();
            if (!found.missing().isEmpty()) {
                byMissing.merge(
                        found.missing(),
                        sign.isGuard() ? sign.code() : sign.title(),
                        (some, another) -> some + ", " + another);
            }
        }
        return byMissing.entrySet().stream()
                .map(entry -> entry.getValue() + ": " + entry.getKey())
                .toList();
    }
}
