package ru.podyom.school.naming;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name as it stands in a list, with what is written around it.
 *
 * @param ordinal number of the line: «4.», null where there is none
 * @param name the name alone
 * @param mark stars after the name, their legend being a matter of the list; null where there is none
 * @param project500 whether «(500+ …)» stands there
 * @param cohort its year, null where it is not written
 */
public record ListedName(
        @Nullable Integer ordinal,
        String name,
        @Nullable String mark,
        boolean project500,
        @Nullable Integer cohort) {

    private static final Pattern ORDINAL = Pattern.compile("^\\s*(\\d{1,3})\\s*[.)](?!\\d)\\s*(?=\\S)");

    private static final Pattern PROJECT = Pattern.compile(
            "[(\\[]\\s*(?:проект\\s+)?[\"«]?\\s*500\\s*\\+[\"»]?\\s*,?\\s*(20\\d\\d)?\\s*(?:г\\.?|год)?\\s*[)\\]]");

    private static final Pattern MARK = Pattern.compile("\\s*([*＊∗]+)\\s*$|(?<=\\p{L}|\\d|[\"»])\\s*([*＊∗]+)");

    /** Takes a line of a list apart; what is not there is null. */
    public static ListedName of(String written) {
        String rest = written.replaceAll("[\\s\\u00a0\\u2007\\u202f]+", " ");
        Integer ordinal = null;
        Matcher numbered = ORDINAL.matcher(rest);
        if (numbered.find()) {
            ordinal = Integer.valueOf(numbered.group(1));
            rest = rest.substring(numbered.end());
        }
        Matcher project = PROJECT.matcher(rest);
        boolean project500 = project.find();
        Integer cohort = project500 && project.group(1) != null ? Integer.valueOf(project.group(1)) : null;
        rest = project500 ? project.replaceAll(" ") : rest;
        Matcher starred = MARK.matcher(rest);
        String mark = null;
        if (starred.find()) {
            mark = starred.group(1) == null ? starred.group(2) : starred.group(1);
            rest = starred.replaceAll("");
        }
        String name = rest.replaceAll(" +", " ").replaceFirst("[;,]+\\s*$", "").strip();
        return new ListedName(ordinal, name, mark, project500, cohort);
    }
}
