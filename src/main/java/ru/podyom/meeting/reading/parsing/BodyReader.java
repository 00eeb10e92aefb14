package ru.podyom.meeting.reading.parsing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.reading.found.Found;
import ru.podyom.meeting.reading.found.MinutesKind;
import ru.podyom.meeting.reading.words.Cues;
import ru.podyom.meeting.reading.words.Dates;

/** Reads from the lines about the title who met and what the meeting is called. */
final class BodyReader {

    private static final String KINDS =
            "(?<kind>семинара?\\s*[-–—]\\s*совещани[яею]|заседани[яею]|совещани[яею]|собеседовани[яею]|семинара?|педагогическ\\p{Ll}+\\s+совета?|педсовета?|собрани[яею]|встреч[иа]|конференци[ия]|круглого\\s+стола|планерк[иа])";

    private static final Pattern MEETING = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:рабочего|рабочей|оперативного|расширенного|внеочередного|планового|аппаратного|установочного)\\s+)?"
                    + KINDS + "(?!\\p{L})");

    private static final Pattern BODY_FIRST = Pattern.compile(
            "(?iu)^(?:\\p{L}+(?:-\\p{L}+)?\\s+){0,6}(?:групп[ыа]|комисси[ия]|совета|коллегии|комитета|штаба|управления|отдела|объединения|актива|команды|кафедры|службы|центра|РМО|ГМО|ШМО|УО)(?!\\p{L}).*");

    private static final Pattern PREAMBLE = Pattern.compile(
            "(?iu)^(?:заслушав|рассмотрев|обсудив|проанализировав|в\\s+соответствии|на\\s+основании|руководствуясь|в\\s+целях|с\\s+целью|во\\s+исполнение|согласно)(?!\\p{L})");

    /** The place that stands before the date of the meeting. */
    private static final Pattern AT_PLACE = Pattern.compile("(?u)\\s+(?:г|с|п|пгт|пос|рп)\\.\\s?\\p{Lu}[\\p{L}-]+$");

    /** «совещание при начальнике управления» is held by no body. */
    private static final Pattern LEANS = Pattern.compile("(?iu)^(?:при|по|с|со|о|об|в|для|на)\\s");

    /** «УПРАВЛЕНИЕ ОБРАЗОВАНИЯ» over «АДМИНИСТРАЦИИ … РАЙОНА» is one name on two lines. */
    private static final Pattern OWNER =
            Pattern.compile("(?iu)^(?:администрации|управления|министерства|департамента)(?!\\p{L})");

    private static final Pattern INSTITUTION = Pattern.compile(
            "(?iu)^(?:(?:муниципальн\\p{L}+|районн\\p{L}+|городск\\p{L}+)\\s+)*(?:управление|отдел|комитет|департамент|служба|центр)(?!\\p{L})");

    /** What stands between the title and the body: «№ 3 от 12.03.2024», «из протокола № 5». */
    private static final Pattern LED =
            Pattern.compile("(?iu)^(?:из\\s+протокола\\s*)?(?:(?:№|N)\\s*[\\p{L}\\d/–-]+\\s*)?(?:от\\s+" + Dates.DATE
                    + "\\s*(?:г\\.|года)?\\s*)?(?:(?:№|N)\\s*[\\p{L}\\d/–-]+\\s*)?");

    private final List<Paragraph> head;
    private final int title;
    private final @Nullable MinutesKind kind;
    private final Traced rest;

    /**
     * @param head paragraphs before the agenda or the first decision
     * @param title which of them is the title, -1 where none is
     * @param rest what follows the word of the title on its line
     */
    BodyReader(List<Paragraph> head, int title, @Nullable MinutesKind kind, Traced rest) {
        this.head = head;
        this.title = title;
        this.kind = kind;
        this.rest = rest;
    }

    private Traced titleText() {
        if (title < 0) {
            return Traced.empty();
        }
        Traced next = Traced.empty();
        for (int i = title + 1; i < Math.min(head.size(), title + 5) && next.isEmpty(); i++) {
            String text = head.get(i).text();
            boolean named = !PREAMBLE.matcher(text).lookingAt()
                    && (MEETING.matcher(text).find() || BODY_FIRST.matcher(text).matches());
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

    /** What kind of meeting it was. */
    @Nullable
    Found<String> meeting() {
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

    /** Who met, or who issued the order. */
    @Nullable
    Found<String> body() {
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
        Traced named = text;
        if (cut.find()) {
            named = text.sub(0, cut.start());
            Matcher place = AT_PLACE.matcher(named);
            named = place.find() ? named.sub(0, place.start()) : named;
        }
        named = named.trimmed();
        Matcher meeting = MEETING.matcher(named);
        if (meeting.find()) {
            Traced after = named.from(meeting.end()).strip();
            boolean body =
                    BODY_FIRST.matcher(after).matches() && !LEANS.matcher(after).find();
            boolean described =
                    named.sub(0, meeting.start()).toString().matches("(?su)(?:\\p{L}+(?:ого|его|ой|ей)\\s+){1,5}");
            named = body ? after : named.from(described ? 0 : meeting.start());
        }
        if (named.isEmpty()) {
            return kind == MinutesKind.RESOLUTION ? issuer() : null;
        }
        return new Found<>(named.toString(), named.span(), false);
    }

    /** Orders name who issued them above the title. */
    private @Nullable Found<String> issuer() {
        for (int i = title - 1; i >= 0; i--) {
            Traced text = head.get(i).whole();
            if (text.toString()
                            .matches(
                                    "(?su).*(?:(?iu)управлени|отдел|комитет|департамент|министерств|администраци|школа|учреждени|гимнази|лицей|коллеги|совет|комисси|дума).*")
                    && text.length() < 260) {
                boolean owner = i > 0
                        && OWNER.matcher(text).lookingAt()
                        && INSTITUTION.matcher(head.get(i - 1).whole()).lookingAt();
                Traced whole = owner ? head.get(i - 1).whole().join(text, " ") : text;
                return new Found<>(whole.trimmed().toString(), whole.trimmed().span(), true);
            }
        }
        return null;
    }
}
