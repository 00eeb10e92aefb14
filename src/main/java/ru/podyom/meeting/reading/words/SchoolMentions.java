package ru.podyom.meeting.reading.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names of schools inside sentences: by legal form, by type word with a number, a settlement or an adjective. */
public final class SchoolMentions {

    private static final String LEGAL =
            "(?:(?:М|К|КГ|ОГ|Г|Ч|Н|ФГ|ФГК|ОБ|ЛГ)?(?:Б|К|А)?О(?:Б)?(?:У|ОУ)|МОО|МБУ|МКУ|МАУ|МБОО|НЧОУ|ЧУ)(?:[\\s-]?(?=СОШ|ООШ|НОШ|СШ|ОШ)|(?![\\p{L}]))";

    private static final String FULL_LEGAL =
            "(?:[Мм]униципальн\\p{Ll}+\\s+(?:бюджетн\\p{Ll}+|каз[её]нн\\p{Ll}+|автономн\\p{Ll}+)\\s+общеобразовательн\\p{Ll}+\\s+учреждени\\p{Ll}+)";

    private static final String OWNER = "(?:\\s*\\p{Lu}{1,2}ГО(?=\\s)|\\s*\\p{Lu}МР(?=\\s))?";

    private static final String TYPE =
            "(?:(?:[Сс]редн\\p{Ll}{2,3}|[Оо]сновн\\p{Ll}{2,3}|[Нн]ачальн\\p{Ll}{2,3})\\s+(?:\\(полн\\p{Ll}+\\)\\s+)?(?:общеобразовательн\\p{Ll}+\\s+)?школ(?:ой|а|ы|е|у)"
                    + "|(?:[Оо]бщеобразовательн\\p{Ll}+\\s+)?[Шш]кол(?:ой|а|ы|е|у)(?:-интернат\\p{Ll}*)?"
                    + "|[Лл]ице(?:ем|й|я|ю|е)|[Гг]имнази(?:ей|я|и|ю)|С\\(К\\)ШИ|(?:\\p{Lu}{0,2})(?:СОШ|ООШ|НОШ|СШ|ОШ))(?!\\p{L})";

    private static final String NUMBER = "(?:\\s*№+\\s*\\d{1,4})";
    private static final String PLACE_NAME = "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}?\\p{Ll}+)*";
    private static final String PLACE =
            "(?:\\s*(?:(?:[гспдхГСПДХ]|ст|пос|гор|пгт|р\\.\\s?п|с\\.\\s?п|рп)\\.\\s*|(?:города|города|села|деревни|пос[её]лка|станицы|хутора|аула?)\\s+)"
                    + PLACE_NAME + "(?:\\s(?!\\p{Lu}\\.)" + PLACE_NAME + "(?!\\s?\\p{L}*\\s?\\p{Lu}\\.))?)";
    private static final String HONOUR =
            "(?:\\s*(?:им\\.|имени)\\s*(?:\\p{Lu}\\.\\s?(?:\\p{Lu}\\.\\s?)?\\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\.\\s?\\p{Lu}\\.|(?:\\s\\p{Lu}\\p{Ll}+){0,4})))";
    private static final String ADJECTIVE = "(?:\\p{Lu}\\p{Ll}+(?:-\\p{L}\\p{Ll}+)?(?:ая|яя|ой|ей|ую|юю)\\s+)";
    private static final String QUOTED = "(?:«[^«»]{3,140}»|\"[^\"]{3,140}\"|“[^”]{3,140}”|„[^“”]{3,140}[“”])";

    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}])(?:"
            + "(?:" + LEGAL + "|" + FULL_LEGAL + ")" + OWNER + "\\s*" + QUOTED + PLACE + "?"
            + "|(?:(?:" + LEGAL + "|" + FULL_LEGAL + ")" + OWNER + "[\\s-]*)" + ADJECTIVE + "{0,2}" + TYPE + "\\.?"
            + NUMBER + "?" + PLACE + "?" + HONOUR + "?"
            + "|" + ADJECTIVE + "(?:[Оо]сновн\\p{Ll}+\\s+|[Сс]редн\\p{Ll}+\\s+)?" + TYPE + NUMBER + "?" + PLACE + "?"
            + "|" + TYPE + "(?:" + NUMBER + PLACE + "?" + HONOUR + "?|" + PLACE + "|\\s*" + QUOTED + ")"
            + ")");

    private static final Pattern BEGINS = Pattern.compile("^(?:\\d{1,3}\\s?[.)]\\s*)?(?:" + LEGAL + "|" + FULL_LEGAL
            + "|" + ADJECTIVE + "?" + TYPE + "(?=\\s*№)|" + ADJECTIVE + TYPE + ").*");

    /** «школам №№ 3, 5 и 7»: the noun once, a number for each. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?<!\\p{L})[Шш]кол(?:ы|ам|ах|ами|)\\s*№+\\s*(?<no>\\d{1,4})(?!\\d)");

    /** Another number after one: «№№ 3, 5», «№ 3 (Иванов И.И.), № 5», «№ 3 и 5». */
    private static final Pattern NEXT_NUMBER = Pattern.compile(
            "^(?:\\s*\\([^()]{3,60}\\))?\\s*(?:,|и(?=\\s)|,\\s*а также)\\s*(?:№+\\s*(?<sure>\\d{1,4})|(?<bare>\\d{1,3}))(?![\\d.]|\\s*-?\\s*(?:\\p{L}{1,2}\\s+)?(?:класс|марта|апреля|мая|июн|июл|август|сентябр|октябр|ноябр|декабр|январ|феврал|человек|%))");

    /** «Яндобинской, Таутовской и Аликовской школам»: the noun once for all of them. */
    private static final Pattern ADJECTIVES = Pattern.compile(
            "(?<list>(?:\\p{Lu}\\p{Ll}+[сц]к(?:ой|ая|ую)(?:,\\s*|\\s+и\\s+))+\\p{Lu}\\p{Ll}+[сц]к(?:ой|ая|ую))\\s+(?:[Шш]кол(?:ам|ах|ами|ы|)|(?<type>СОШ|ООШ|СШ|ОШ|НОШ))(?!\\p{L})");

    private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{Ll}+");
    private static final Pattern LAST_NUMBER = Pattern.compile("№+\\s*\\d{1,4}$");

    /** «ГБОУ ДПО», «ФГБУ», a union or a kindergarten: not a school of general education. */
    private static final Pattern OTHER = Pattern.compile(
            "(?iu).*(?:ДПО|(?<!\\p{L})ЦПК|методическ|детск\\p{L}+ сад|детей|искусств|музыкальн|спортивн|педагог|молодого|наставник|воскресн|приёмн|родительск|высш\\p{L}+ школ|семейн|летн\\p{L}+ школ|«?точка роста).*");

    private SchoolMentions() {}

    /** A name and where it stands. */
    public record Mention(String name, int from, int to) {}

    /** Every school named in the text in its order; those of an enumeration carry a name of their own each. */
    public static List<Mention> in(CharSequence text) {
        List<Mention> mentions = new ArrayList<>();
        enumerated(text, mentions);
        Matcher found = MENTION.matcher(text);
        while (found.find()) {
            String name = found.group().strip().replaceFirst("\\.$", "");
            int end = found.start() + name.length();
            boolean known = mentions.stream().anyMatch(one -> one.from() < end && one.to() > found.start());
            if (!OTHER.matcher(name).matches() && !known) {
                mentions.add(new Mention(name, found.start(), end));
                Matcher number = LAST_NUMBER.matcher(name);
                if (number.find()) {
                    numbers(text, name.substring(0, number.start()) + "№ ", end, mentions);
                }
            }
        }
        mentions.sort(Comparator.comparingInt(Mention::from));
        return mentions;
    }

    private static void enumerated(CharSequence text, List<Mention> mentions) {
        Matcher adjectives = ADJECTIVES.matcher(text);
        while (adjectives.find()) {
            String noun = adjectives.group("type") == null ? "школы" : adjectives.group("type");
            Matcher word = WORD.matcher(adjectives.group("list"));
            while (word.find()) {
                int from = adjectives.start("list") + word.start();
                mentions.add(new Mention(
                        word.group() + " " + noun, from, from + word.group().length()));
            }
        }
        Matcher numbered = NUMBERED.matcher(text);
        while (numbered.find()) {
            int before = mentions.size();
            numbers(text, "школа № ", numbered.end(), mentions);
            if (mentions.size() > before || !numbered.group().matches("(?su)[Шш]колы.*")) {
                mentions.add(new Mention("школа № " + numbered.group("no"), numbered.start(), numbered.end()));
            }
        }
    }

    /** The schools whose numbers follow. */
    private static void numbers(CharSequence text, String noun, int from, List<Mention> mentions) {
        int at = from;
        Matcher next = NEXT_NUMBER.matcher(text);
        next.region(at, text.length());
        while (next.find()) {
            String no = next.group("sure") == null ? next.group("bare") : next.group("sure");
            mentions.add(new Mention(noun + no, next.end() - no.length(), next.end()));
            at = next.end();
            next.region(at, text.length());
        }
    }

    /** Whether a line begins with the name of a school. */
    public static boolean beginsWithSchool(String line) {
        return BEGINS.matcher(line).matches() && !OTHER.matcher(line).matches();
    }
}
