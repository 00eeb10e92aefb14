package ru.podyom.assessment.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A group of participants as ФИС ОКО names it: «МБОУ «СОШ № 1»(edu203389)», «Урус-Мартановский район(reg20_m012)».
 *
 * @param code what stands in the last brackets or before an inner bar, null where it is no code
 */
record Group(String name, @Nullable String code) {

    private static final Pattern SCHOOL = Pattern.compile("(?iu)сош|оош|нош|школ|гимнази|лице|интернат|кадет");
    private static final Pattern AMONG_GROUPS = Pattern.compile(",\\s*(reg\\d{2}_(?:vpr_)?m\\d{3})\\s*,");

    static Group of(String text) {
        int bar = text.indexOf('|');
        String before = bar < 0 ? "" : SchoolLogin.latin(text.substring(0, bar).strip());
        if (isCode(before)) {
            return new Group(text.substring(bar + 1).strip(), before);
        }
        int open = text.lastIndexOf('(');
        boolean closed = open >= 0 && text.endsWith(")");
        String inner = closed
                ? SchoolLogin.latin(text.substring(open + 1, text.length() - 1).strip())
                : "";
        return isCode(inner) ? new Group(text.substring(0, open).strip(), inner) : new Group(text, null);
    }

    /**
     * A municipality as it can be looked for: «reg22_m019 | Красногорский район» is «Красногорский район (reg22_m019)»,
     * and of the many groups of 2020 it is the code.
     */
    static String place(String text) {
        Matcher among = AMONG_GROUPS.matcher(text);
        if (among.find()) {
            return among.group(1);
        }
        Group group = of(text);
        return group.code == null ? text : group.name + " (" + group.code + ")";
    }

    /** A municipality, not a school. */
    boolean isMunicipality() {
        return code != null && code.startsWith("reg");
    }

    /** Older reports write no codes: there the name tells a school from a region. */
    boolean isSchool() {
        return code == null ? SCHOOL.matcher(name).find() : !isMunicipality();
    }

    /** The code of a school, its name where there is no code. */
    SchoolLogin login() {
        return SchoolLogin.of(code == null ? name : code);
    }

    private static boolean isCode(String inner) {
        return inner.length() > 3
                && inner.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '_'))
                && inner.chars().anyMatch(Character::isDigit);
    }
}
