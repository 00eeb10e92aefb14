package ru.podyom.assessment.reading;

import org.jspecify.annotations.Nullable;

/**
 * A group of participants as ФИС ОКО names it: «МБОУ «СОШ № 1»(edu203389)», «Урус-Мартановский район(reg20_m012)».
 *
 * @param code what stands in the last brackets, null where it is no code
 */
record Group(String name, @Nullable String code) {

    static Group of(String text) {
        int open = text.lastIndexOf('(');
        boolean closed = open >= 0 && text.endsWith(")");
        String inner = closed ? text.substring(open + 1, text.length() - 1).strip() : "";
        return isCode(inner) ? new Group(text.substring(0, open).strip(), inner) : new Group(text, null);
    }

    /** A municipality, not a school. */
    boolean isMunicipality() {
        return code != null && code.startsWith("reg");
    }

    private static boolean isCode(String inner) {
        return inner.length() > 3
                && inner.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '_'))
                && inner.chars().anyMatch(Character::isDigit);
    }
}
