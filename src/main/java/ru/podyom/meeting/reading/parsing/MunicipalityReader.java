package ru.podyom.meeting.reading.parsing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.reading.found.Found;

/** Finds the municipality in the words of the head, then of the whole text: «Богучанского района». */
final class MunicipalityReader {

    private static final Pattern DISTRICT = Pattern.compile(
            "(?u)(?<adj>(?!Городск|Сельск)\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?[сц]к)(?<end>ого|ому|ом|им|ий)\\s+(?:(?iu:(?<kind>муниципальн|городск|сельск)(?:ого|ому|ом|ый|ой)\\s+))?(?iu:(?<unit>район|округ)(?:а|у|е|ом)?)(?!\\p{L})");

    private static final Pattern CAPITALS = Pattern.compile("(?u)(?<=\\p{Lu})\\p{Lu}{3,}");

    private static final Pattern TOWN = Pattern.compile(
            "(?u)(?<kind>городского округа|городской округ|муниципального образования|города|г\\.)\\s*(?<name>(?:«[^»]{3,40}»|\\p{Lu}\\p{Ll}+(?:-\\p{Lu}?\\p{Ll}+)*))");

    private MunicipalityReader() {}

    /** «АСИНОВСКОГО РАЙОНА» as «Асиновского Района», of the same length. */
    private static String capitalised(String text) {
        return CAPITALS.matcher(text).replaceAll(run -> run.group().toLowerCase(Locale.ROOT));
    }

    private static String kind(String stem) {
        return stem.startsWith("муниц") ? "муниципальный " : stem + (stem.equals("городск") ? "ой " : "ий ");
    }

    /** In the nominative, null where none is named. */
    static @Nullable Found<String> read(List<Paragraph> head, List<Paragraph> all) {
        for (List<Paragraph> place : List.of(head, all)) {
            for (Paragraph paragraph : place) {
                Matcher found = DISTRICT.matcher(capitalised(paragraph.whole().toString()));
                if (found.find()) {
                    String kind = found.group("kind") == null
                            ? ""
                            : kind(found.group("kind").toLowerCase(Locale.ROOT));
                    return new Found<>(
                            found.group("adj") + "ий " + kind
                                    + found.group("unit").toLowerCase(Locale.ROOT),
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
