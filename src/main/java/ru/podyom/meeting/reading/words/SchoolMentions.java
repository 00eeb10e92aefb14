package ru.podyom.meeting.reading.words;

import java.util.ArrayList;
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

    /** «ГБОУ ДПО», «ФГБУ», a union or a kindergarten: not a school of general education. */
    private static final Pattern OTHER = Pattern.compile(
            "(?iu).*(?:ДПО|(?<!\\p{L})ЦПК|методическ|детск\\p{L}+ сад|детей|искусств|музыкальн|спортивн|педагог|молодого|наставник|воскресн|приёмн|родительск|высш\\p{L}+ школ|семейн|летн\\p{L}+ школ|«?точка роста).*");

    private SchoolMentions() {}

    /** A name and where it stands. */
    public record Mention(String name, int from, int to) {}

    public static List<Mention> in(CharSequence text) {
        List<Mention> mentions = new ArrayList<>();
        Matcher found = MENTION.matcher(text);
        while (found.find()) {
            String name = found.group().strip();
            if (!OTHER.matcher(name).matches()) {
                mentions.add(new Mention(name, found.start(), found.start() + name.length()));
            }
        }
        return mentions;
    }

    /** Whether a line begins with the name of a school. */
    public static boolean beginsWithSchool(String line) {
        return BEGINS.matcher(line).matches() && !OTHER.matcher(line).matches();
    }
}
