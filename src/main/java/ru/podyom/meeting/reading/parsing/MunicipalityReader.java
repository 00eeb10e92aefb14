package ru.podyom.meeting.reading.parsing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.reading.found.Found;

/** Finds the municipality in the words of the head, then of the whole text: «Богучанского района». */
final class MunicipalityReader {

    private static final Pattern DISTRICT = Pattern.compile(
            "(?u)(?<adj>\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?[сц]к)(?<end>ого|ому|ом|им|ий)\\s+(?:(?<kind>муниципальн|городск|сельск)(?:ого|ому|ом|ый|ой)\\s+)?(?<unit>район|округ)(?:а|у|е|ом)?(?!\\p{L})");

    private static final Pattern TOWN = Pattern.compile(
            "(?u)(?<kind>городского округа|городской округ|муниципального образования|города|г\\.)\\s*(?<name>(?:«[^»]{3,40}»|\\p{Lu}\\p{Ll}+(?:-\\p{Lu}?\\p{Ll}+)*))");

    private MunicipalityReader() {}

    /** In the nominative, null where none is named. */
    static @Nullable Found<String> read(List<Paragraph> head, List<Paragraph> all) {
        for (List<Paragraph> place : List.of(head, all)) {
            for (Paragraph paragraph : place) {
                Matcher found = DISTRICT.matcher(paragraph.whole());
                if (found.find()) {
                    String kind = found.group("kind") == null
                            ? ""
                            : found.group("kind").startsWith("муниц")
                                    ? "муниципальный "
                                    : found.group("kind") + (found.group("kind").equals("городск") ? "ой " : "ий ");
                    return new Found<>(
                            found.group("adj") + "ий " + kind + found.group("unit"),
                            paragraph.whole().span(found.start(), found.end()),
                            false);
                }
            }
        }
        for (Paragraph paragraph : head) {
            Matcher found = TOWN.matcher(paragraph.whole());
            if (found.find() && found.group("kind").startsWith("городск")) {
                return new Found<>(
                        "городской округ " + found.group("name"),
                        paragraph.whole().span(found.start(), found.end()),
                        true);
            }
        }
        return null;
    }
}
