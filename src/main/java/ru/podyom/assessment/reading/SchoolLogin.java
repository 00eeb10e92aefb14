package ru.podyom.assessment.reading;

import java.util.Locale;

/**
 * Code of a school in result files. ФИС ОКО wrote «sch» and six digits until 2021 and «edu» with the same digits since:
 * the two name one school.
 *
 * @param code as written, trimmed, lower case, Latin letters
 */
public record SchoolLogin(String code) {

    private static final String CYRILLIC = "асеорхку";
    private static final String LATIN = "aceopxky";

    /** From a cell: «SCH991030», «edu203389», «240101». */
    public static SchoolLogin of(String cell) {
        String lower = cell.strip().toLowerCase(Locale.ROOT);
        return new SchoolLogin(lower.chars().anyMatch(c -> c > 127) ? latin(lower) : lower);
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
    private static String latin(String text) {
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
