package ru.podyom.meeting.reading.parsing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.reading.found.Found;
import ru.podyom.meeting.reading.found.MinutesKind;
import ru.podyom.meeting.reading.found.ReadHeading;
import ru.podyom.meeting.reading.words.Dates;

/** Reads the kind of the document, its number, date, time and body from the lines at its head. */
final class HeadingReader {

    private static final Pattern TITLE = Pattern.compile(
            "(?u)^(?<kind>ПРОТОКОЛ|Протокол|ПРИКАЗ|Приказ|РАСПОРЯЖЕНИЕ|Распоряжение|ПОСТАНОВЛЕНИЕ|Постановление|РЕШЕНИЕ|Решение|ВЫПИСКА|Выписка)(?!\\p{L})(?<rest>.*)$");

    private static final Pattern NO_TITLE = Pattern.compile(
            "(?iu)^\\s*(?:вел|в[её]л|вела|подготов|состав|оформ|подпис|[-–—]\\s*это|должен|разногласий|соглашения|\\(образец|образец|бланк|форма|шаблон|может|содержит|является|об\\s+утверждении\\s+положения).*");

    private static final Pattern NUMBER = Pattern.compile(
            "(?u)(?:№+|(?<![\\p{L}])N[o°º]?|(?<!\\p{L})номер)\\s*[:.]?\\s*(?<no>\\d[\\p{L}\\d]*(?:\\s?[-/–.]\\s?[\\p{L}\\d]+)*|[\\p{Lu}]{1,3}-?\\d+(?:[-/]\\p{L}*\\d*)*)");

    private static final Pattern TIME = Pattern.compile(
            "(?iu)(?<!\\d|\\.)(?<h>[01]?\\d|2[0-3])\\s?[.:ч-]\\s?(?<m>[0-5]\\d)\\s*(?:час\\p{L}*\\.?|ч\\.?|мин\\.?)(?!\\p{L})|(?:время|начало)[^\\d\\n]{0,40}(?<h2>[01]?\\d|2[0-3])\\s?[.:ч-]\\s?(?<m2>[0-5]\\d)|(?<!\\p{L})в\\s+(?<h3>[01]?\\d|2[0-3])[.:](?<m3>[0-5]\\d)(?!\\d|\\.\\d)");

    private static final String KINDS =
            "(?<kind>семинара?\\s*[-–—]\\s*совещани[яею]|заседани[яею]|совещани[яею]|собеседовани[яею]|семинара?|педагогическ\\p{Ll}+\\s+совета?|педсовета?|собрани[яею]|встреч[иа]|конференци[ия]|круглого\\s+стола|планерк[иа])";

    private static final Pattern MEETING = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:рабочего|рабочей|оперативного|расширенного|внеочередного|планового|аппаратного|установочного)\\s+)?"
                    + KINDS + "(?!\\p{L})");

    private static final Pattern BODY_FIRST = Pattern.compile(
            "(?iu)^(?:\\p{L}+(?:-\\p{L}+)?\\s+){0,6}(?:групп[ыа]|комисси[ия]|совета|коллегии|комитета|штаба|управления|отдела|объединения|актива|команды|кафедры|службы|центра|РМО|ГМО|ШМО|УО)(?!\\p{L}).*");

    /** «совещание при начальнике управления» is held by no body. */
    private static final Pattern LEANS = Pattern.compile("(?iu)^(?:при|по|с|со|о|об|в|для|на)\\s");

    private static final Pattern FORMAT = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?<vks>ВКС|видео-?\\s?конференц\\p{L}*|онлайн|дистанционн\\p{L}+)|(?<za>заочн\\p{L}+)|(?<och>очн\\p{L}+))(?!\\p{L})");

    /** What stands between the title and the body: «№ 3 от 12.03.2024», «из протокола № 5». */
    private static final Pattern LED =
            Pattern.compile("(?iu)^(?:из\\s+протокола\\s*)?(?:(?:№|N)\\s*[\\p{L}\\d/–-]+\\s*)?(?:от\\s+" + Dates.DATE
                    + "\\s*(?:г\\.|года)?\\s*)?(?:(?:№|N)\\s*[\\p{L}\\d/–-]+\\s*)?");

    private final List<Paragraph> head;
    private final List<Paragraph> all;
    private @Nullable MinutesKind kind;
    private int title = -1;

    /**
     * @param head paragraphs before the agenda or the first decision
     * @param all paragraphs of the document
     */
    HeadingReader(List<Paragraph> head, List<Paragraph> all) {
        this.head = head;
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

    /** Whether a title of a known kind stands at the head. */
    boolean hasTitle() {
        return kind != null;
    }

    ReadHeading read() {
        Found<String> meeting = meeting();
        return new ReadHeading(
                kind, meeting, format(), number(), date(), time(), body(), MunicipalityReader.read(head, all));
    }

    private Traced titleText() {
        if (title < 0) {
            return Traced.empty();
        }
        Traced whole = head.get(title).whole();
        Matcher found = TITLE.matcher(whole);
        Traced rest = found.matches() ? whole.from(found.start("rest")).strip() : Traced.empty();
        Traced next = Traced.empty();
        for (int i = title + 1; i < Math.min(head.size(), title + 5) && next.isEmpty(); i++) {
            String text = head.get(i).text();
            boolean named =
                    MEETING.matcher(text).find() || BODY_FIRST.matcher(text).matches();
            boolean fact = Cues.chair(text) != null
                    || Cues.attendance(text) != null
                    || Dates.PATTERN.matcher(text).lookingAt()
                    || text.startsWith("№")
                    || text.startsWith("от ");
            if (named && !fact && head.get(i).marker() == null) {
                next = head.get(i).whole();
            }
        }
        boolean named = MEETING.matcher(rest).find() || BODY_FIRST.matcher(rest).matches();
        return named ? rest : next;
    }

    private @Nullable Found<String> meeting() {
        if (kind == null || kind.isOrder()) {
            return null;
        }
        Traced text = titleText();
        Matcher found = MEETING.matcher(text);
        if (!found.find()) {
            return null;
        }
        return new Found<>(nominative(found.group("kind")), text.span(found.start("kind"), found.end("kind")), false);
    }

    private static String nominative(String kind) {
        String small = kind.toLowerCase(Locale.ROOT);
        if (small.startsWith("семинар")) {
            return small.contains("совещ") ? "семинар-совещание" : "семинар";
        }
        if (small.startsWith("пед")) {
            return "педсовет";
        }
        if (small.startsWith("круглого")) {
            return "круглый стол";
        }
        if (small.startsWith("встреч") || small.startsWith("планерк")) {
            return small.substring(0, small.length() - 1) + "а";
        }
        return small.substring(0, small.length() - 1) + (small.startsWith("конференци") ? "я" : "е");
    }

    private @Nullable Found<String> body() {
        if (kind == null) {
            return null;
        }
        if (kind.isOrder()) {
            return issuer();
        }
        Traced text = titleText();
        Matcher led = LED.matcher(text);
        text = led.find() ? text.from(led.end()).strip() : text;
        Matcher cut = Pattern.compile("(?iu)(?:\\s+от\\s+" + Dates.DATE + "|\\s*№\\s*\\d|\\s+" + Dates.DATE + ").*$")
                .matcher(text);
        Traced named = (cut.find() ? text.sub(0, cut.start()) : text).trimmed();
        Matcher meeting = MEETING.matcher(named);
        if (meeting.find()) {
            Traced after = named.from(meeting.end()).strip();
            boolean body =
                    BODY_FIRST.matcher(after).matches() && !LEANS.matcher(after).find();
            named = body ? after : named.from(meeting.start());
        }
        return named.isEmpty() ? null : new Found<>(named.toString(), named.span(), false);
    }

    /** Orders name who issued them above the title. */
    private @Nullable Found<String> issuer() {
        for (int i = title - 1; i >= 0; i--) {
            Traced text = head.get(i).whole();
            if (text.toString()
                            .matches(
                                    "(?su).*(?:(?iu)управлени|отдел|комитет|департамент|министерств|администраци|школа|учреждени|гимнази|лицей).*")
                    && text.length() < 260) {
                return new Found<>(text.trimmed().toString(), text.trimmed().span(), true);
            }
        }
        return null;
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
                for (String n : List.of("", "2", "3")) {
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
