package ru.podyom.meeting.reading.parsing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.reading.found.ReadFinding;
import ru.podyom.meeting.reading.found.ReadListEntry;
import ru.podyom.meeting.reading.found.ReadRecommendation;
import ru.podyom.meeting.reading.found.ReadSchoolList;
import ru.podyom.meeting.reading.parsing.Piece.Part;
import ru.podyom.meeting.reading.words.Dates;
import ru.podyom.school.naming.ListedName;

/** Reads lists of schools, findings with the schools they concern, and recommendations. */
final class ReportReader {

    private static final Pattern SOURCE = Pattern.compile(
            "(?iu)(?:по\\s+(?:исследовани\\p{L}+|данным|результатам\\s+(?:исследовани\\p{L}+)?|итогам\\s+(?:исследовани\\p{L}+)?)\\s*|согласно\\s+данным\\s+)(?<source>.+?)\\s*(?="
                    + Dates.MONTH + "|20\\d\\d|$|[:(,])");
    private static final Pattern MONTH = Pattern.compile("(?iu)(?<month>" + Dates.MONTH + ")\\s*(?<year>20\\d\\d)");
    private static final Pattern BRACKET = Pattern.compile("\\s*\\((?<in>[^()]+)\\)\\s*[.;]?\\s*$");
    private static final Pattern GROUP =
            Pattern.compile("(?iu)^все(?:м|х)?\\s+(?:школы\\s+)?(?:ШНОР|ШНРО|школы|ОО|ОУ)(?:.*)$");

    private final List<Piece> pieces;

    ReportReader(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** A list may follow its title at once, or several titles stand first and the lists one after another. */
    List<ReadSchoolList> lists() {
        List<Traced> titles = new ArrayList<>();
        List<List<ReadListEntry>> lists = new ArrayList<>();
        boolean entries = false;
        int current = -1;
        for (Piece piece : pieces) {
            if (piece.part() == Part.LIST_TITLE) {
                titles.add(piece.paragraph().body().trimmed());
                lists.add(new ArrayList<>());
                current = entries || current < 0 ? titles.size() - 1 : current;
                entries = false;
            } else if (piece.part() == Part.LIST_ENTRY && current >= 0) {
                ReadListEntry entry = entry(piece);
                if (entries && current + 1 < titles.size() && startsAnew(lists.get(current), entry)) {
                    current++;
                }
                lists.get(current).add(entry);
                entries = true;
            }
        }
        List<ReadSchoolList> read = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            if (!lists.get(i).isEmpty()) {
                read.add(list(titles.get(i), lists.get(i)));
            }
        }
        return read;
    }

    private static boolean startsAnew(List<ReadListEntry> before, ReadListEntry entry) {
        ReadListEntry last = before.getLast();
        boolean numbersEnd = last.no() != null && entry.no() == null;
        boolean numbersRestart = entry.no() != null && entry.no().equals("1");
        boolean repeated = before.stream().anyMatch(other -> other.name().equals(entry.name()));
        return numbersEnd || numbersRestart || repeated;
    }

    private static ReadListEntry entry(Piece piece) {
        Traced whole = piece.paragraph().whole();
        boolean dashed = piece.paragraph().isDashed();
        ListedName listed = ListedName.of(dashed ? piece.paragraph().text() : whole.toString());
        String name = listed.name().replaceFirst("[.;,:]+$", "").strip();
        Integer ordinal = listed.ordinal();
        return new ReadListEntry(
                ordinal == null ? null : ordinal.toString(), name, listed.mark(), listed.cohort(), whole.span());
    }

    private static ReadSchoolList list(Traced title, List<ReadListEntry> entries) {
        String text = title.toString();
        Matcher source = SOURCE.matcher(text);
        Matcher month = MONTH.matcher(text);
        YearMonth date = month.find()
                ? YearMonth.of(Integer.parseInt(month.group("year")), Dates.month(month.group("month")))
                : null;
        String small = text.toLowerCase(java.util.Locale.ROOT);
        String category = small.contains("риск")
                ? "зона риска"
                : small.matches("(?su).*(?:шнро|шнор|низк).*")
                        ? "ШНРО/ШНОР"
                        : small.matches("(?su).*(?:шнсу|неблагоприятн).*")
                                ? "ШНСУ"
                                : small.matches("(?su).*500\\s?\\+.*") ? "500+" : null;
        return new ReadSchoolList(
                text, source.find() ? nominative(source.group("source")) : null, date, category, entries, title.span());
    }

    private static String nominative(String source) {
        return source.replaceFirst("^Рособрнадзора$", "Рособрнадзор")
                .replaceFirst("^Минпросвещения.*", "Минпросвещения")
                .strip();
    }

    List<ReadFinding> findings(SchoolNames schools, List<ReadSchoolList> lists, List<String> warnings) {
        List<ReadFinding> findings = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.part() == Part.FINDING) {
                findings.add(finding(findings.size() + 1, piece, schools, lists, warnings));
            }
        }
        return findings;
    }

    private static ReadFinding finding(
            int no, Piece piece, SchoolNames schools, List<ReadSchoolList> lists, List<String> warnings) {
        Traced body = piece.paragraph().body();
        Matcher bracket = BRACKET.matcher(body);
        if (bracket.find()) {
            String raw = bracket.group("in").strip();
            String text = body.sub(0, bracket.start()).trimmed().toString();
            if (GROUP.matcher(raw).matches()) {
                return new ReadFinding(
                        no,
                        text,
                        raw,
                        raw,
                        ofGroup(raw, lists),
                        piece.paragraph().whole().span());
            }
            List<@Nullable String> all = schools.all(raw);
            List<String> known = all.stream()
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .toList();
            if (!known.isEmpty()) {
                if (known.size() < all.size()) {
                    warnings.add("вывод " + no + ": из школ «" + raw + "» узнаны не все");
                }
                return new ReadFinding(
                        no, text, raw, null, known, piece.paragraph().whole().span());
            }
        }
        return new ReadFinding(
                no,
                body.trimmed().toString(),
                null,
                null,
                List.of(),
                piece.paragraph().whole().span());
    }

    /** As far as lists of the text tell: «все ШНОР» are the schools of its lists of low results. */
    private static List<String> ofGroup(String group, List<ReadSchoolList> lists) {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        boolean low = group.matches("(?isu).*(?:ШНОР|ШНРО).*");
        boolean risk = group.matches("(?isu).*риск.*");
        for (ReadSchoolList list : lists) {
            boolean isRisk = "зона риска".equals(list.category());
            if (isRisk ? risk || !low : low || !risk) {
                list.entries().forEach(entry -> names.add(entry.name()));
            }
        }
        return List.copyOf(names);
    }

    List<ReadRecommendation> recommendations() {
        List<ReadRecommendation> recommendations = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.part() == Part.RECOMMENDATION) {
                String text = piece.paragraph().body().trimmed().toString();
                recommendations.add(new ReadRecommendation(
                        recommendations.size() + 1,
                        text,
                        piece.paragraph().whole().span()));
            }
        }
        return recommendations;
    }
}
