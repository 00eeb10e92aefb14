package ru.podyom.meeting.reading.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.reading.parsing.Tidy.Line;
import ru.podyom.meeting.reading.words.Cues;
import ru.podyom.meeting.reading.words.Dates;
import ru.podyom.meeting.reading.words.Marker;
import ru.podyom.meeting.reading.words.SchoolMentions;
import ru.podyom.meeting.reading.words.Verbs;

/** Puts lines broken at a margin together again, as pdf and plain text break them. */
final class Paragraphs {

    private static final Pattern ENDS = Pattern.compile(".*[.;:!?…]$");

    /** A full stop that ends no sentence. */
    private static final Pattern ABBREVIATED = Pattern.compile(
            ".*(?:(?<!\\p{L})(?:г|гг|ул|им|с|п|д|ст|стр|ч|т|тыс|млн|т\\.д|т\\.п|т\\.е|кв|др|пр|руб|зам|ред|см|обл|р-н|пос|гор)\\.|\\p{Lu}\\.)$");

    /** A line that ends so goes on. */
    private static final Pattern OPEN = Pattern.compile(
            ".*(?:(?<![\\p{L}-])(?:и|или|в|во|на|по|за|с|со|к|ко|о|об|от|до|для|из|при|под|у|не|ни|а|что|как|также|имени|позднее|чем|срок|менее|более|им\\.|(?<!\\d\\s?)г\\.|№|N|ул\\.)|[(«„/№])$");

    /** Nothing begins with a bare day or year: it goes on with the line above. */
    private static final Pattern DATED = Pattern.compile("(?iu)^(?:" + Dates.DATE + "|20\\d\\d\\s*(?:г|уч))");

    private static final Pattern HYPHENATED = Pattern.compile(".*\\p{L}[-‐¬]$");

    /** First parts of compounds: their hyphen is a real one. */
    private static final Pattern COMPOUND = Pattern.compile(
            "(?iu).*(?<!\\p{L})(?:план|семинар|онлайн|интернет|школ[аыеу]|мастер|центр|системно|проблемно|учебно|социально|"
                    + "психолого|научно|информационно|организационно|материально|нормативно|контрольно|воспитательно|северо|юго|"
                    + "кое|что|где|кто|когда|как|по|из|во|бизнес|пресс|медиа|видео|приказ|отчет|ОШ|СОШ)[-‐]$");

    private static final Pattern PERSON_FIRST = Pattern.compile(
            "^(?:\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)? \\p{Lu}\\. ?\\p{Lu}|\\p{Lu}\\. ?\\p{Lu}\\. ?\\p{Lu}\\p{Ll}).*");

    private static final double FULL = 0.72;
    private static final int NARROWEST = 45;
    private static final int WIDEST = 140;

    private final List<Line> lines;
    private final int margin;

    private Paragraphs(List<Line> lines) {
        this.lines = lines;
        this.margin = margin();
    }

    static List<Paragraph> of(List<Line> lines) {
        return new Paragraphs(lines).joined();
    }

    private List<Paragraph> joined() {
        List<Paragraph> paragraphs = new ArrayList<>();
        Traced text = Traced.empty();
        @Nullable Line first = null;
        @Nullable Line last = null;
        for (Line line : lines) {
            if (first != null && last != null && goesOn(text, last, line)) {
                text = glue(text, line.text());
            } else {
                if (first != null) {
                    paragraphs.add(Paragraph.of(text, first.blankBefore(), first.cell()));
                }
                text = line.text();
                first = line;
            }
            last = line;
        }
        if (first != null) {
            paragraphs.add(Paragraph.of(text, first.blankBefore(), first.cell()));
        }
        return paragraphs;
    }

    private static Traced glue(Traced text, Traced line) {
        String before = text.toString();
        if (HYPHENATED.matcher(before).matches() && Character.isLetter(line.charAt(0))) {
            return COMPOUND.matcher(before).matches()
                    ? text.join(line, "")
                    : text.sub(0, text.length() - 1).join(line, "");
        }
        return text.join(line, " ");
    }

    private boolean goesOn(Traced text, Line last, Line line) {
        String before = text.toString();
        String next = line.text().toString();
        if (!Objects.equals(last.cell(), line.cell())) {
            return false;
        }
        Marker alone = Marker.of(before);
        if (alone != null && alone.length() == before.length()) {
            return true;
        }
        if (Marker.of(next) != null && !isFalseMarker(before, next)) {
            return false;
        }
        if (Cues.begins(next)) {
            return false;
        }
        boolean ends = ENDS.matcher(before).matches();
        boolean small = Character.isLowerCase(next.charAt(0));
        if (line.blankBefore()) {
            return small && !ends && last.width() > NARROWEST / 2 && line.cell() == null;
        }
        boolean shouted = before.length() > 1 && Character.isUpperCase(before.charAt(before.length() - 2));
        if (HYPHENATED.matcher(before).matches() && (small || shouted)) {
            return true;
        }
        if (small) {
            return !ends || ABBREVIATED.matcher(before).matches();
        }
        boolean point = Marker.of(before) != null || Verbs.hasInfinitive(before);
        if (OPEN.matcher(before).matches()
                || (!ends && point && DATED.matcher(next).find())) {
            return true;
        }
        return margin > 0 && line.cell() == null && atMargin(before, last, next);
    }

    /** In a text broken at a margin a full line goes on whatever the next one begins with. */
    private boolean atMargin(String before, Line last, String next) {
        boolean full = last.width() >= margin * FULL;
        boolean listed = SchoolMentions.beginsWithSchool(next)
                || PERSON_FIRST.matcher(next).matches();
        boolean comma = before.endsWith(",");
        boolean sentence =
                ENDS.matcher(before).matches() && !ABBREVIATED.matcher(before).matches();
        boolean heading = next.length() > 4 && next.equals(next.toUpperCase(java.util.Locale.ROOT));
        boolean signature = Shapes.isSignature(Paragraph.of(Tidy.line(next, 0, next.length()), false, null));
        if (!full || heading || signature || before.endsWith(":") || before.endsWith(";")) {
            return false;
        }
        return listed
                ? !sentence && (comma || Verbs.hasInfinitive(before))
                : !sentence || last.width() >= margin * 0.85;
    }

    /** «5 числа» at the start of a line is no number of a point. */
    private boolean isFalseMarker(String before, String next) {
        Marker marker = Marker.of(next);
        boolean open = OPEN.matcher(before).matches()
                || (margin > 0 && !ENDS.matcher(before).matches());
        boolean small = marker != null
                && marker.length() < next.length()
                && Character.isLowerCase(next.charAt(marker.length()));
        boolean dash = marker != null && marker.kind() == Marker.Kind.DASH;
        return dash
                ? margin > 0 && small && before.matches(".*(?:за|против|воздержал\\p{L}*|ответственн\\p{L}*|срок)$")
                : open && small && before.matches(".*(?:до|с|по|к|№)$");
    }

    /** The width at which lines were broken, 0 where paragraphs are whole lines. */
    private int margin() {
        int[] widths = lines.stream()
                .filter(line -> line.cell() == null)
                .mapToInt(Line::width)
                .sorted()
                .toArray();
        if (widths.length < 4) {
            return 0;
        }
        int widest = widths[(int) ((widths.length - 1) * 0.95)];
        long broken = 0;
        for (int i = 1; i < lines.size(); i++) {
            String before = lines.get(i - 1).text().toString();
            String next = lines.get(i).text().toString();
            if (!lines.get(i).blankBefore()
                    && lines.get(i - 1).width() >= widest * 0.6
                    && !ENDS.matcher(before).matches()
                    && Character.isLowerCase(next.charAt(0))) {
                broken++;
            }
        }
        boolean isBroken = broken >= 2 && broken * 12 >= lines.size();
        return isBroken && widest >= NARROWEST && widest <= WIDEST ? widest : 0;
    }
}
