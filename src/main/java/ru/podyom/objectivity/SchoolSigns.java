package ru.podyom.objectivity;

import java.util.List;
import ru.podyom.objectivity.signs.SignAnswer;
import ru.podyom.objectivity.signs.SignFinding;

/** Signs of one school in its newest computed year, for its card. */
public record SchoolSigns(
        long school,
        int year,
        int guards,
        boolean mustBeChecked,
        List<String> official,
        int unknown,
        List<Flag> flags) {

    /** A flagged sign in words. */
    public record Flag(String procedure, String sign, String source, String words) {}

    static SchoolSigns of(int year, List<SignLine> lines) {
        var flags = lines.stream()
                .flatMap(line ->
                        line.signs().stream().filter(SignFinding::isFlagged).map(found -> flag(line, found)))
                .toList();
        int unknown = (int) lines.stream()
                .flatMap(line -> line.signs().stream())
                .filter(found -> found.answer() == SignAnswer.UNKNOWN)
                .count();
        return new SchoolSigns(
                lines.getFirst().school(),
                year,
                SignLine.guards(lines),
                SignLine.mustBeChecked(lines),
                lines.getFirst().official(),
                unknown,
                flags);
    }

    private static Flag flag(SignLine line, SignFinding found) {
        var sign = found.sign();
        return new Flag(
                line.procedure().title(),
                sign.code() + " " + sign.title(),
                sign.source().title(),
                found.words());
    }
}
