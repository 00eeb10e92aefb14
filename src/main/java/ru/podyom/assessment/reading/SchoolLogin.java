package ru.podyom.assessment.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Code of a school in result files. ФИС ОКО wrote «sch» and six digits until 2021 and «edu» with the same digits since:
 * the two name one school.
 *
 * @param code as written, trimmed, lower case, Latin letters
 */
public record SchoolLogin(String code) {

    private static final String CYRILLIC = "асеорхку";
    private static final String LATIN = "aceopxky";
    private static final Pattern LOGIN = Pattern.compile("(?<![a-z0-9])(?:edu|sch|ksh)\\d{6}(?!\\d)");

    /** From a cell: «SCH991030», «edu203389», «240101». */
    public static SchoolLogin of(String cell) {
        String lower = latin(cell.strip().toLowerCase(Locale.ROOT));
        boolean mixed = lower.indexOf('(') >= 0 || lower.indexOf('|') >= 0;
        String inside = mixed ? Group.of(lower).code() : null;
        return new SchoolLogin(inside == null ? lower : inside);
    }

    /** The login somewhere in a name: «edu240101 Форма сбора результатов.xlsx»; null without one. */
    static @Nullable SchoolLogin inName(String name) {
        Matcher login = LOGIN.matcher(name.toLowerCase(Locale.ROOT));
        return login.find() ? new SchoolLogin(login.group()) : null;
    }

    public boolean sameAs(SchoolLogin other) {
        return canonical().equals(other.canonical());
    }

    /** One spelling for «edu» and «sch»; other codes stay as they are. For comparing, not for showing. */
    public String canonical() {
        boolean old = code.startsWith("sch") && code.length() > 3 && Character.isDigit(code.charAt(3));
        return old ? "edu" + code.substring(3) : code;
    }

    @Override
    public String toString() {
        return code;
    }

    /** A Cyrillic «с» in «sсh» looks right and matches nothing. */
    static String latin(String text) {
        if (text.chars().allMatch(c -> c < 128)) {
            return text;
        }
        StringBuilder latin = new StringBuilder(text);
        for (int i = 0; i < latin.length(); i++) {
            int at = CYRILLIC.indexOf(latin.charAt(i));
            if (at >= 0) {
                latin.setCharAt(i, LATIN.charAt(at));
            }
        }
        boolean login = latin.chars().allMatch(c -> c < 128);
        return login ? latin.toString() : text;
    }
}
