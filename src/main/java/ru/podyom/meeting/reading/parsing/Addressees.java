package ru.podyom.meeting.reading.parsing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.reading.words.Dates;
import ru.podyom.meeting.reading.words.Marker;
import ru.podyom.meeting.reading.words.Verbs;

/** Who has to do something: a heading above points, the dative a point begins with, words after «Ответственный». */
final class Addressees {

    private static final String ENTRUST =
            "(?:(?:рекомендовать|поручить|обязать|предложить|порекомендовать|рекомендую|поручаю)\\s*:?\\s+)";

    private static final String ADJECTIVES = "(?:\\p{L}+(?:ому|ему|ой|ей|ым|им)\\s+){0,3}";

    /** «И.о. директора» stands in the genitive and means whom the point is for all the same. */
    private static final String ACTING = "(?:(?:и\\.\\s?о\\.|врио)\\s+)?";

    private static final String ROLE =
            "(?:(?:руководител|директор|заместител|зам\\.|начальник|куратор|родител|методист|специалист|координатор|педагог|учител|член|секретар|председател|психолог|администратор|воспитател|заведующ|тьютор|логопед|завуч|участник|операторам|оператору|организатор|ответственн|исполнител)\\p{L}*"
                    + "|школ(?:ам|е)|организаци(?:ям|и)|учреждени(?:ям|ю)|отдел(?:у|ам)|кабинет(?:у|ам)|сектор(?:у|ам)|коллектив(?:у|ам)|управлени(?:ю|ям)|центр(?:у|ам)|комитет(?:у|ам)|служб(?:е|ам)|объединени(?:ю|ям)|групп(?:е|ам)|администраци(?:и|ям)|совет(?:у|ам)|комисси(?:и|ям)|шнор|шнро|оо|оу|рмо|ммс|ммц|мц|мбоу|мкоу|маоу|уо|гимнази[ия]м?|лице(?:ю|ям))(?!\\p{L})";

    private static final String PERSON =
            "(?-i:\\p{Lu}\\p{Ll}+(?:у|ю|ой|ему|ому|е|ко|их|ых)\\s+\\p{Lu}\\.\\s?\\p{Lu}\\.?|\\p{Lu}\\.\\s?\\p{Lu}\\.\\s?\\p{Lu}\\p{Ll}+(?:у|ю|ой|ему|ому|е|ко|их|ых)(?!\\p{L}))";

    /** «ТОИПКРО (Замятина О.М.)»: an institution by its letters with who answers there. */
    private static final String ACRONYM = "(?-i:\\p{Lu}[\\p{Lu}\\d-]{2,}\\s*\\([^()]{3,60}\\))";

    /** A point or heading that begins with whom it is for. */
    private static final Pattern FIRST = Pattern.compile("(?iu)^" + ENTRUST + "?(?<who>(?:всем(?!\\p{L})\\s*)?(?:"
            + ACTING + ADJECTIVES + ROLE + "|" + PERSON + "|" + ACRONYM + "|(?<=всем\\s)\\p{L}+))");

    /** «Рекомендовать:» with whom and what in the points below. */
    private static final Pattern ENTRUSTS = Pattern.compile("(?iu)(?:рекомендовать|поручить|обязать|предложить)\\s*:");

    private static final Pattern HEADING_VERB = Pattern.compile("(?iu)^" + ENTRUST);

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:^|(?<=[.;,(\\s]))(?:ответственн(?:ый|ые|ая|ое|ым|ыми|ого|ых)(?:\\s+(?:исполнител\\p{L}+|лиц[оа]?|за\\s+(?:исполнение|выполнение|реализацию)))?\\s*[:–—-]\\s*|отв\\s?\\.\\s*[:–—-]?\\s*|исполнител[ьи]\\s*[:–—-]\\s*)");

    /** «… (Воронова И.А., до 10.09.2024)»: who and when in one bracket at the end. */
    private static final Pattern BRACKETED = Pattern.compile(
            "(?u)\\((?<who>\\p{Lu}[\\p{Ll}-]+\\s\\p{Lu}\\.\\s?\\p{Lu}\\.?(?:,\\s\\p{Lu}[\\p{Ll}-]+\\s\\p{Lu}\\.\\s?\\p{Lu}\\.?)*)[,;]\\s*(?:срок\\s*[:–—-]?\\s*)?(?:до|к|не позднее)?\\s*[0-3]?\\d[.\\s][^()]*\\)\\s*[.;]?$");

    private static final Pattern ENTRUSTED = Pattern.compile(
            "(?iu)возложить(?:\\s+(?:контроль|обязанност\\p{L}+|ответственность)[^.;]{0,200}?)?\\s+на\\s+(?<who>[^;]+?)\\s*;?$"
                    + "|возлагаю\\s+на\\s+(?<who2>[^;]+?)\\s*;?$|контроль[^;]{0,200}?\\sна\\s+(?<who3>[^;]+?)\\s+(?:возложить|возлагаю)");

    private static final Pattern MYSELF =
            Pattern.compile("(?iu)оставляю\\s+за\\s+собой|оставить\\s+за\\s+собой|оставляется\\s+за");

    private static final Pattern LABEL_END = Pattern.compile(
            "(?iu)[;,.]?\\s*(?<![\\p{L}])(?:срок(?:и)?\\s*(?:исполнения\\s*)?[:–—-]|срок\\s+до|в срок|до\\s+\\d|не позднее)|[;)]\\s*");

    private static final Pattern ROLE_PHRASE = Pattern.compile(
            "(?iu)^" + ENTRUST + "?(?<who>(?:всем\\s+)?" + ADJECTIVES + ROLE
                    + "(?:\\s+(?:школ|ОО|ОУ|ШНОР|ШНРО|организаций|учреждений|(?:обще)?образовательных|муниципальных|\\p{L}+ских|РМО|управления|отдела|образования))*)");

    private Addressees() {}

    /** Whether a paragraph only names whom the points below it are for. */
    static boolean isHeading(Paragraph paragraph, @Nullable Paragraph next) {
        String text = paragraph.text();
        if (ENTRUSTS.matcher(text).matches()) {
            return true;
        }
        if (text.length() > 320 || !FIRST.matcher(text).find()) {
            return false;
        }
        Matcher verb = HEADING_VERB.matcher(text);
        int after = verb.find() ? verb.end() : 0;
        boolean acts = Verbs.place(text, after) >= 0;
        boolean listFollows = next != null && next.marker() != null && !text.endsWith(".") && !text.endsWith(";");
        boolean deeper = next != null && next.marker() != null && isDeeper(paragraph, next);
        return !acts && (paragraph.endsWithColon() || (listFollows && (paragraph.marker() == null || deeper)));
    }

    private static boolean isDeeper(Paragraph paragraph, Paragraph next) {
        Marker mine = paragraph.marker();
        Marker below = next.marker();
        if (mine == null || below == null) {
            return below != null;
        }
        return below.isNumber() ? below.depth() > mine.depth() : mine.isNumber();
    }

    /** Whether the heading or the point recommends rather than orders. */
    static boolean recommends(String text) {
        return text.matches("(?iu)^(?:рекоменд|предлож|порекоменд).*");
    }

    /** Whom a heading names, without its verb and its deadline. */
    static Traced ofHeading(Traced heading) {
        if (ENTRUSTS.matcher(heading).matches()) {
            return Traced.empty();
        }
        Matcher verb = HEADING_VERB.matcher(heading);
        Traced who = verb.find() ? heading.from(verb.end()) : heading;
        return withoutDeadline(who).trimmed();
    }

    /** Who is named after «Ответственный» in a point or a line of its own, null where nobody is. */
    static @Nullable Traced labelled(Traced text) {
        Matcher label = LABEL.matcher(text);
        if (!label.find()) {
            Matcher bracketed = BRACKETED.matcher(text);
            return bracketed.find() ? text.sub(bracketed.start("who"), bracketed.end("who")) : null;
        }
        Traced who = text.from(label.end());
        Matcher end = LABEL_END.matcher(who);
        if (end.find() && end.start() > 0) {
            boolean initial = who.charAt(end.start()) == '.' && Character.isUpperCase(who.charAt(end.start() - 1));
            who = who.sub(0, initial ? end.start() + 1 : end.start());
        }
        Traced named = who.strip();
        String words = named.toString().replaceFirst("[;,:]+$", "");
        boolean initials = words.matches("(?su).*\\p{Lu}\\.$");
        Traced result = initials ? named.sub(0, words.length()) : named.trimmed();
        return result.isEmpty() || result.toString().matches("[_\\s.]+") ? null : result;
    }

    /** Where the label begins, -1 where there is none. */
    static int labelPlace(CharSequence text) {
        Matcher label = LABEL.matcher(text);
        return label.find() ? label.start() : -1;
    }

    /** Whether a point puts what it asks to somebody it names first. */
    static boolean beginsWithWho(Traced text) {
        return FIRST.matcher(text).find() && named(text) != null;
    }

    /** Whom the words of a point name, null where nobody is. */
    static @Nullable Traced named(Traced text) {
        Matcher entrusted = ENTRUSTED.matcher(text);
        if (entrusted.find()) {
            for (String group : List.of("who", "who2", "who3")) {
                if (entrusted.group(group) != null) {
                    return text.sub(entrusted.start(group), entrusted.end(group))
                            .trimmed();
                }
            }
        }
        Matcher first = FIRST.matcher(text);
        if (!first.find()) {
            return null;
        }
        int act = Verbs.place(text, first.start("who"));
        if (act > first.start("who") && act - first.start("who") < 220) {
            Traced who = withoutDeadline(text.sub(first.start("who"), act));
            return isOnePhrase(who) ? keepInitials(who.strip()) : null;
        }
        if (first.start("who") == 0) {
            return null;
        }
        Matcher phrase = ROLE_PHRASE.matcher(text);
        return phrase.find()
                ? text.sub(phrase.start("who"), phrase.end("who")).strip()
                : text.sub(first.start("who"), first.end("who")).strip();
    }

    /** A sentence ends before the verb where its subject is no addressee. */
    private static boolean isOnePhrase(Traced who) {
        return !who.toString().matches("(?isu).*(?<!\\p{L})(?!зам\\.)\\p{L}{3,}\\.\\s.*");
    }

    private static Traced keepInitials(Traced who) {
        Traced bare = who;
        while (bare.toString().matches("(?s).*[,;:–—-]\\s*$")) {
            bare = bare.sub(0, bare.length() - 1).strip();
        }
        return bare;
    }

    /** Whether the signatory keeps the control. */
    static boolean keptByChair(CharSequence text) {
        return MYSELF.matcher(text).find();
    }

    private static final Pattern DEADLINE = Pattern.compile(
            "(?iu),?\\s*(?:в\\s+срок\\s+|(?<!\\p{L})срок\\s*[:–—-]?\\s*)?(?<!\\p{L})(?:до|не\\s+позднее|к)\\s+"
                    + Dates.DATE + "(?:\\s*(?:г\\.?|года))?,?\\s*"
                    + "|,?\\s*(?<!\\p{L})(?:ежемесячно|еженедельно|ежеквартально|постоянно)(?:,?\\s+до\\s+\\d+(?:-?го)?\\s+числа)?,?\\s*");

    private static Traced withoutDeadline(Traced who) {
        Matcher found = DEADLINE.matcher(who);
        return found.find()
                ? who.sub(0, found.start()).join(who.from(found.end()).strip(), " ")
                : who;
    }
}
