package ru.podyom.meeting.reading.parsing;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.reading.found.DueKind;
import ru.podyom.meeting.reading.found.ReadDue;
import ru.podyom.meeting.reading.words.Dates;

/** Finds the deadline in the words of a point or after «Срок:». A date of an act or of a period is none. */
final class Deadlines {

    private static final String D = Dates.DATE + "(?:\\s*(?:г\\.?|года)(?!\\p{L}))?";
    private static final String M = Dates.MONTH;
    private static final String Y = "(?:\\s*(" + Dates.YEAR + ")(?:\\s*(?:г\\.?|года?|году)(?!\\p{L}))?)?";

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:^|(?<=[.;,(\\s]))(?<label>срок(?:и|ом|а)?(?:\\s+(?:исполнения|выполнения|реализации|представления|проведения|сдачи|готовности|подготовки|завершения)(?:\\s+(?:программ\\p{L}*|плана|работ|документов))?)?"
                    + "(?:\\s+(?:решени\\p{L}+|поручени\\p{L}+|всех пунктов|пункт\\p{L}+|протокола))?)\\s*(?:[:–—-]\\s*|(?=до\\s|не\\s|[0-3]?\\d[.\\s]))");

    private static final Pattern RECURRING = Pattern.compile(
            "(?iu)(?<![\\p{L}-])(?:(?:не\\s+позднее|до|к)\\s+[0-3]?\\d(?:\\s?-?го)?\\s+числа\\s+(?:каждого\\s+месяца|месяца,?\\s+следующего\\s+за\\s+отч[её]тн\\p{L}+(?:\\s+месяц\\p{L}*)?|следующего\\s+месяца)|ежемесячно|еженедельно|ежеквартально|ежегодно|ежедневно|постоянно(?!\\s+действующ)|раз в \\p{L}+"
                    + "|(?:не реже|один раз|1 раз|не менее)\\s[^.;,]{0,25}?(?:в|за) (?:месяц|квартал|год|неделю|четверть|полугодие|учебн\\p{L}+ год\\p{L}*))"
                    + "(?:,?\\s*(?:не позднее|до|к|по)\\s+(?:[0-3]?\\d(?:\\s*-?\\s*го)?\\s+числа(?:\\s+(?:каждого|текущего|следующего|отч[её]тного)\\p{L}*(?:\\s+за\\s+отч[её]тным)?(?:\\s+(?:месяца|квартала))?|\\s+месяца)?|(?:последн|перв)\\p{L}+\\s+\\p{L}+(?:\\s+месяца)?))?");

    private static final Pattern ALWAYS = Pattern.compile(
            "(?iu)регулярно|систематически|в течение (?:всего )?(?:года|периода|времени|срока)|по мере \\p{L}+|на постоянной основе|по графику|по плану|согласно (?:плану|графику)\\p{L}*");

    private static final Pattern RANGE = Pattern.compile("(?iu)(?<!\\p{L})(?:с\\s+|в период с\\s+)(?<a>" + D
            + "|[0-3]?\\d)\\s*(?:г\\.?\\s*)?(?:по|до)\\s+(?<b>" + D + ")");
    private static final Pattern DASHED =
            Pattern.compile("(?iu)(?<a>" + D + "|(?<![\\d.,№/-])[0-3]?\\d)\\s*[-–—]\\s*(?<b>" + D + ")");
    private static final Pattern MONTHS =
            Pattern.compile("(?iu)(?<!\\p{L})(?:с\\s+)?(?<a>" + M + ")\\s*(?:[-–—]|по|до)\\s*(?<b>" + M + ")" + Y);
    private static final Pattern UNTIL = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:в\\s+срок\\s+(?:до|не\\s+позднее|по)|до|не\\s+позднее(?:\\s+чем)?|не\\s+позже|к|по)\\s+(?<a>"
                    + D + ")(?:\\s*включительно)?");
    private static final Pattern FROM = Pattern.compile("(?iu)(?<!\\p{L})(?:начиная\\s+)?с\\s+(?<a>" + D + ")");
    private static final Pattern END =
            Pattern.compile("(?iu)(?<!\\p{L})(?:(?:в срок\\s+)?до|к|не позднее)\\s+конц[ау]\\s+(?<a>" + M + ")" + Y);
    private static final Pattern SCHOOL_YEAR = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:в\\s+течение|до\\s+(?:конца|окончания)|к\\s+концу|до\\s+начала)\\s+(?:\\p{L}+\\s+)?(?:20\\d\\d\\s*[-–/]\\s*(?:20)?\\d\\d\\s*)?(?:учебного|уч\\.)\\s*(?:года|г\\.)");
    private static final Pattern PLAIN_YEAR =
            Pattern.compile("(?iu)20\\d\\d\\s*[-–/]\\s*(?:20)?\\d\\d\\s*(?:учебн\\p{L}+|уч\\.)\\s*(?:год\\p{L}*|г\\.)");
    private static final Pattern QUARTER =
            Pattern.compile("(?iu)(?<q>[1-4]|I{1,3}|IV)(?:\\s*-?\\p{L}{1,2})?\\s*(?:квартал\\p{L}*|кв\\.)" + Y);
    private static final Pattern YEAR = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:в\\s+течение|до\\s+(?:конца|окончания))\\s+(?<a>20\\d\\d)\\s*(?:г\\.|года)(?!\\p{L})");
    private static final Pattern MONTH =
            Pattern.compile("(?iu)(?<!\\p{L})(?:в(?:\\s+течение)?|до|за)\\s+(?<a>" + M + ")" + Y);
    private static final Pattern BRACKETED = Pattern.compile("(?iu)\\((?<a>" + M + ")" + Y + "\\)\\s*[.;]?$");
    private static final Pattern BARE_MONTH = Pattern.compile("(?iu)(?<!\\p{L})(?<a>" + M + ")" + Y);
    private static final Pattern RELATIVE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:в\\s+(?:течение\\s+)?(?:\\d+|\\p{L}+)[\\s-]*(?:х\\s+)?(?:дневн\\p{L}+\\s+срок|(?:рабочих\\s+|календарных\\s+)?дней|недель|недел[иья]|месяц\\p{L}*(?!\\s+20))|в\\s+\\p{L}+дневный\\s+срок|в\\s+день\\s+\\p{L}+|незамедлительно|немедленно|"
                    + "(?:до|к)\\s+(?:конц[ау]|окончани[яю]|завершени[яю])\\s+(?:(?:\\d(?:-?\\p{L}{1,2})?|I{1,3}|IV|\\p{L}+(?:го|й))\\s+)?(?:четверти|полугодия|месяца|года)(?!\\p{L})|(?:не позднее|до)\\s+\\d+\\s+(?:рабочих\\s+)?дней)");
    private static final Pattern DATE = Pattern.compile("(?iu)(?<a>" + D + ")");
    private static final Pattern PERIOD = Pattern.compile(
            "(?iu).*(?:за период|результат\\p{L}*|за время|прошедш\\p{L}+|проведенн\\p{L}+|проведённ\\p{L}+)\\s*$");

    private final @Nullable LocalDate near;

    /** @param near day of the document: years that are left out follow it */
    Deadlines(@Nullable LocalDate near) {
        this.near = near;
    }

    /** What follows «Срок:» in the text, null where no such label stands there. */
    @Nullable
    Traced labelled(Traced text) {
        Matcher label = LABEL.matcher(text);
        return label.find() ? text.from(label.end()) : null;
    }

    /** Where the label begins, -1 where there is none. */
    static int labelPlace(CharSequence text) {
        Matcher label = LABEL.matcher(text);
        return label.find() ? label.start("label") : -1;
    }

    /** Whether the label speaks of several points: «Сроки: …». */
    static boolean isPlural(CharSequence text) {
        Matcher label = LABEL.matcher(text);
        return label.find()
                && label.group("label")
                        .toLowerCase(java.util.Locale.ROOT)
                        .matches("сроки.*|.*(?:решений|поручений|пунктов|протокола).*");
    }

    /** The deadline in a text: after its label, else in its words. */
    @Nullable
    ReadDue find(Traced text) {
        Traced after = labelled(text);
        if (after != null) {
            ReadDue labelled = read(after, true);
            if (labelled != null) {
                return labelled;
            }
        }
        return read(text, false);
    }

    /** Reads words that are known to be a deadline, or looks for one among other words. */
    @Nullable
    ReadDue read(Traced text, boolean labelled) {
        Matcher found = RECURRING.matcher(text);
        if (found.find()) {
            return due(text, found, null, DueKind.RECURRING, false);
        }
        ReadDue ranged = range(text);
        if (ranged != null) {
            return ranged;
        }
        found = UNTIL.matcher(text);
        while (found.find()) {
            LocalDate day = day(found.group("a"));
            if (day != null) {
                return due(text, found, day, DueKind.DATE, !Dates.hasYear(found.group("a")));
            }
        }
        ReadDue vague = vague(text, labelled);
        return vague == null && labelled ? labelledOnly(text) : vague;
    }

    private @Nullable ReadDue range(Traced text) {
        for (Pattern pattern : new Pattern[] {RANGE, DASHED}) {
            Matcher found = pattern.matcher(text);
            if (found.find() && !PERIOD.matcher(text.sub(0, found.start())).matches()) {
                LocalDate end = day(found.group("b"));
                if (end != null) {
                    return due(text, found, end, DueKind.RANGE, !Dates.hasYear(found.group("b")));
                }
            }
        }
        Matcher months = MONTHS.matcher(text);
        if (months.find()) {
            YearMonth end = month(months.group("b"), months.group(3));
            return due(text, months, end == null ? null : end.atEndOfMonth(), DueKind.RANGE, months.group(3) == null);
        }
        return null;
    }

    private @Nullable ReadDue vague(Traced text, boolean labelled) {
        Matcher end = END.matcher(text);
        if (end.find()) {
            return month(text, end);
        }
        Matcher year = SCHOOL_YEAR.matcher(text);
        if (year.find()) {
            return due(text, year, null, DueKind.SCHOOL_YEAR, false);
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.find() && (labelled || quarter.group(2) != null)) {
            return quarter(text, quarter);
        }
        Matcher from = FROM.matcher(text);
        if (from.find() && !PERIOD.matcher(text.sub(0, from.start())).matches()) {
            LocalDate day = day(from.group("a"));
            if (day != null) {
                return due(text, from, day, DueKind.FROM, !Dates.hasYear(from.group("a")));
            }
        }
        Matcher month = MONTH.matcher(text);
        if (month.find()
                && (labelled || !PERIOD.matcher(text.sub(0, month.start())).matches())) {
            return month(text, month);
        }
        Matcher bracketed = BRACKETED.matcher(text);
        if (bracketed.find()) {
            return month(text, bracketed);
        }
        Matcher calendar = YEAR.matcher(text);
        if (calendar.find()) {
            LocalDate last = LocalDate.of(Integer.parseInt(calendar.group("a")), Month.DECEMBER, 31);
            return due(text, calendar, last, DueKind.RANGE, false);
        }
        Matcher relative = RELATIVE.matcher(text);
        return relative.find() ? due(text, relative, null, DueKind.RELATIVE, true) : null;
    }

    private @Nullable ReadDue labelledOnly(Traced text) {
        Matcher date = DATE.matcher(text);
        if (date.find() && day(date.group("a")) != null) {
            return due(text, date, day(date.group("a")), DueKind.DATE, !Dates.hasYear(date.group("a")));
        }
        Matcher always = ALWAYS.matcher(text);
        if (always.find()) {
            return due(text, always, null, DueKind.RECURRING, false);
        }
        Matcher year = PLAIN_YEAR.matcher(text);
        if (year.find()) {
            return due(text, year, null, DueKind.SCHOOL_YEAR, false);
        }
        Matcher month = BARE_MONTH.matcher(text);
        return month.find() ? month(text, month) : null;
    }

    private ReadDue month(Traced text, Matcher found) {
        YearMonth month = month(found.group("a"), found.group(2));
        return due(text, found, month == null ? null : month.atEndOfMonth(), DueKind.MONTH, found.group(2) == null);
    }

    private ReadDue quarter(Traced text, Matcher found) {
        String name = found.group("q");
        int quarter = name.equals("IV") ? 4 : name.startsWith("I") ? name.length() : Integer.parseInt(name);
        String year = found.group(2) == null && near != null ? Integer.toString(near.getYear()) : found.group(2);
        LocalDate end = year == null
                ? null
                : YearMonth.of(Integer.parseInt(year), quarter * 3).atEndOfMonth();
        return due(text, found, end, DueKind.RANGE, found.group(2) == null);
    }

    private @Nullable YearMonth month(String name, @Nullable String year) {
        int month = Dates.month(name);
        if (year != null) {
            return YearMonth.of(Integer.parseInt(year), month);
        }
        if (near == null) {
            return null;
        }
        return YearMonth.of(month >= near.getMonthValue() ? near.getYear() : near.getYear() + 1, month);
    }

    private @Nullable LocalDate day(String words) {
        return Dates.parse(words, near);
    }

    private static ReadDue due(Traced text, Matcher found, @Nullable LocalDate date, DueKind kind, boolean unsure) {
        Traced words = text.sub(found.start(), found.end()).strip();
        return new ReadDue(date, kind, words.toString(), words.span(), unsure);
    }
}
