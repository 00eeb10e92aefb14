package ru.podyom.meeting.reading.parsing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.reading.found.Found;
import ru.podyom.meeting.reading.found.MinutesKind;
import ru.podyom.meeting.reading.found.ReadHeading;
import ru.podyom.meeting.reading.words.Dates;

/** Reads the kind of the document, its number, date, time and body from the lines at its head. */
final class HeadingReader {

    private static final Pattern TITLE = Pattern.compile(
            "(?u)^(?<kind>ПРОТОКОЛ|Протокол|ПРИКАЗ|Приказ|РАСПОРЯЖЕНИЕ|Распоряжение|ПОСТАНОВЛЕНИЕ|Постановление|РЕШЕНИЕ|Решение|ВЫПИСКА|Выписка)(?!\\p{L})(?<rest>.*)$");

    private static final Pattern NAMED = Pattern.compile(
            "(?u)^(?:Протокол|ПРОТОКОЛ)\\s+(?:заседания|совещания|семинара|собрания).{3,200}?(?:от\\s+)?" + Dates.DATE
                    + ".{0,40}");

    private static final Pattern NO_TITLE = Pattern.compile(
            "(?iu)^\\s*(?:вел|в[её]л|вела|подготов|состав|оформ|подпис|[-–—]\\s*это|должен|разногласий|соглашения|\\(образец|образец|бланк|форма|шаблон|может|содержит|является|об\\s+утверждении\\s+положения).*");

    private static final Pattern NUMBER = Pattern.compile(
            "(?u)(?:№+|(?<![\\p{L}])N[o°º]?|(?<!\\p{L})номер)\\s*[:.]?\\s*(?<no>\\d[\\p{L}\\d]*(?:\\s?[-/–.]\\s?[\\p{L}\\d]+)*|[\\p{Lu}]{1,3}-?\\d+(?:[-/]\\p{L}*\\d*)*)");

    private static final Pattern TIME = Pattern.compile(
            "(?iu)(?<!\\d|\\.)(?<h>[01]?\\d|2[0-3])\\s?[.:ч-]\\s?(?<m>[0-5]\\d)\\s*(?:час\\p{L}*\\.?|ч\\.?|мин\\.?)(?!\\p{L})|(?:время|начало)[^\\d\\n]{0,40}(?<h2>[01]?\\d|2[0-3])\\s?[.:ч-]\\s?(?<m2>[0-5]\\d)|(?<!\\p{L})в\\s+(?<h3>[01]?\\d|2[0-3])[.:](?<m3>[0-5]\\d)(?!\\d|\\.\\d)|(?:г\\.|года|\\d{4})\\s+(?<h4>[01]?\\d|2[0-3])[.:-](?<m4>[0-5]\\d)$|^(?<h5>[01]?\\d|2[0-3])[.:-](?<m5>[0-5]\\d)$");

    private static final Pattern FORMAT = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?<vks>ВКС|видео-?\\s?конференц\\p{L}*|онлайн|дистанционн\\p{L}+)|(?<za>заочн\\p{L}+)|(?<och>очн\\p{L}+))(?!\\p{L})");

    private final List<Paragraph> head;
    private final List<Paragraph> all;
    private @Nullable MinutesKind kind;
    private int title = -1;

    /**
     * @param head paragraphs before the agenda or the first decision
     * @param all paragraphs of the document
     */
    HeadingReader(List<Paragraph> head, List<Paragraph> all) {
        this.head = withTitleOfEnd(head, all);
        this.all = all;
        findTitle();
    }

    private void findTitle() {
        for (int i = 0; i < Math.min(head.size(), 30); i++) {
            Matcher found = TITLE.matcher(head.get(i).whole());
            if (!found.matches()
                    || head.get(i).whole().length() > 420
                    || NO_TITLE.matcher(found.group("rest")).matches()) {
                continue;
            }
            boolean small = Character.isLowerCase(found.group("kind").charAt(1));
            boolean sentence = small
                    && found.group("rest")
                            .matches("(?su).*\\.\\s+\\p{Lu}\\p{Ll}+.*\\s\\p{Ll}+(?:ли|ла|ет|ит|ются|ется)\\s.*");
            if (!sentence) {
                kind = kind(found.group("kind").toLowerCase(Locale.ROOT));
                title = i;
                return;
            }
        }
    }

    private static MinutesKind kind(String word) {
        for (MinutesKind kind : MinutesKind.values()) {
            if (kind.title().equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(word);
    }

    /** Minutes quoted in part name themselves last: «Протокол заседания Совета от 05.12.2009 г. № 18/114». */
    private static List<Paragraph> withTitleOfEnd(List<Paragraph> head, List<Paragraph> all) {
        boolean titled = head.stream()
                .anyMatch(paragraph -> TITLE.matcher(paragraph.whole()).matches());
        List<Paragraph> end = all.subList(Math.max(0, all.size() - 6), all.size());
        Paragraph last = titled
                ? null
                : end.stream()
                        .filter(paragraph -> NAMED.matcher(paragraph.whole()).matches())
                        .findFirst()
                        .orElse(null);
        return last == null || head.contains(last)
                ? head
                : Stream.concat(Stream.of(last), head.stream()).toList();
    }

    /** Whether a title of a known kind stands at the head. */
    boolean hasTitle() {
        return kind != null;
    }

    ReadHeading read() {
        BodyReader body = new BodyReader(head, title, kind, titleRest());
        return new ReadHeading(
                kind,
                body.meeting(),
                format(),
                number(),
                date(),
                time(),
                body.body(),
                MunicipalityReader.read(head, all));
    }

    /** What follows the word of the title on its line. */
    private Traced titleRest() {
        if (title < 0) {
            return Traced.empty();
        }
        Traced whole = head.get(title).whole();
        Matcher found = TITLE.matcher(whole);
        return found.matches() ? whole.from(found.start("rest")).strip() : Traced.empty();
    }

    private @Nullable Found<String> format() {
        for (Paragraph paragraph : head) {
            Matcher found = FORMAT.matcher(paragraph.whole());
            while (found.find()) {
                boolean said =
                        paragraph.text().matches("(?isu).*(?:режим|форм|формат|провед|семинар|совещан|заседан).*");
                if (said) {
                    String value = found.group("vks") != null ? "ВКС" : found.group("za") != null ? "заочно" : "очно";
                    return new Found<>(value, paragraph.whole().span(found.start(), found.end()), false);
                }
            }
        }
        return null;
    }

    private @Nullable Found<String> number() {
        if (title < 0) {
            return null;
        }
        for (int i = title; i < Math.min(head.size(), title + 8); i++) {
            Traced text = head.get(i).whole();
            String words = text.toString();
            boolean line = i == title
                    || words.startsWith("№")
                    || words.startsWith("N")
                    || (Dates.PATTERN.matcher(text).find() && text.length() < 120)
                    || words.matches("(?iu).{0,20}номер.{0,20}");
            Matcher found = NUMBER.matcher(text);
            while (line && found.find()) {
                boolean school = words.substring(0, found.start())
                        .matches(
                                "(?isu).*(?:школ\\p{L}*|СОШ|ООШ|ОШ|СШ|НОШ|лице\\p{L}+|гимнази\\p{L}+|сад\\p{L}*|приказ\\p{L}+|приложени\\p{L}+)\\s*$");
                if (!school) {
                    return new Found<>(
                            found.group("no").replaceAll("\\s", ""),
                            text.span(found.start("no"), found.end("no")),
                            i != title && !words.startsWith("№") && text.length() > 60);
                }
            }
        }
        return null;
    }

    private @Nullable Found<LocalDate> date() {
        int from = Math.max(0, title - 3);
        for (int i = Math.max(0, title); i < Math.min(head.size(), Math.max(0, title) + 10); i++) {
            Found<LocalDate> found = date(head.get(i));
            if (found != null) {
                return found;
            }
        }
        for (int i = from; i < title; i++) {
            Found<LocalDate> found = date(head.get(i));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Found<LocalDate> date(Paragraph paragraph) {
        Traced text = paragraph.whole();
        Matcher found = Dates.PATTERN.matcher(text);
        boolean act = text.toString()
                .matches(
                        "(?isu).*(?:на основании|в соответствии|во исполнение|утвержд\\p{L}+ приказом|Федеральн\\p{L}+ закон).*");
        while (found.find() && !act) {
            LocalDate day = Dates.parse(found.group(), null);
            if (day != null) {
                return new Found<>(day, text.span(found.start(), found.end()), text.length() > 160);
            }
        }
        return null;
    }

    private @Nullable Found<LocalTime> time() {
        for (int i = Math.max(0, title); i < Math.min(head.size(), Math.max(0, title) + 12); i++) {
            Traced text = head.get(i).whole();
            Matcher found = TIME.matcher(text);
            if (found.find()) {
                for (String n : List.of("", "2", "3", "4", "5")) {
                    if (found.group("h" + n) != null) {
                        return time(text, found, found.group("h" + n), found.group("m" + n));
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable Found<LocalTime> time(Traced text, Matcher found, String hour, String minute) {
        try {
            LocalTime time = LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
            return new Found<>(time, text.span(found.start(), found.end()), false);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
