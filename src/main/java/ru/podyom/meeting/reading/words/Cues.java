package ru.podyom.meeting.reading.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that open the parts of minutes and orders. The parts and their order are those of GOST R 7.0.97-2016 and of the
 * usual practice «слушали – выступили – решили (постановили)».
 */
public final class Cues {

    private static final String BODY =
            "(?:[^:.;]{0,140}?(?:групп[аыу]|комисси[яию]|коллеги[яию]|совета?|педсовет|собрани[еяю]|заседани[еяю]|участники|совещани[еяю]|комитет|объединени[ея]|присутствующие|члены)\\s[^:;]{0,120}?)?";
    private static final String BY_ITEM = "(?:по\\s+(?:\\p{L}+|\\d+-?\\p{L}*)\\s+вопросу[^:.]{0,60}?[,:]?\\s*)?";

    private static final Pattern DECIDED = Pattern.compile(
            "(?iu)^" + BY_ITEM + BODY
                    + "(?:(?:единогласно\\s+)?(?:реш(?:или|ило|ил|ила|ает|ают)|постанов(?:или|ил|ила|ило|ляю|ляет)|приказываю|обязываю|распоряжаюсь|договорились|условились)"
                    + "|(?:принято|принятое|вынесено)\\s+решение|принятые\\s+решения|проект\\s+решения"
                    + "|решени[ея](?:\\s+(?:(?:\\p{L}+(?:ого|его|ой|ей)\\s+){0,2}(?:совещания|заседания|комиссии|коллегии|штаба|комитета|педсовета|методсовета|совета|собрания|группы|объединения|семинара(?:\\s?[-–]\\s?совещания)?|конференции|план[её]рки|[рмшг]мо)|по\\s+\\p{L}+\\s+вопросу(?:\\s+повестки(?:\\s+дня)?)?))?)\\s*(?<end>[:.]|$)\\s*");

    private static final Pattern DECIDED_AT_END = Pattern.compile(
            "(?u)(?:^|[\\s,])(?:(?i:принят[оы]\\s+(?:\\p{L}+\\s+)?решени[ея]\\s*:)|(?i:реш(?:или|ило|ил|ила|ает)|постанов(?:или|ил|ила|ило|ляю|ляет)|приказываю|обязываю|распоряжаюсь)\\s*:"
                    + "|(?:РЕШИЛИ?|РЕШИЛО|ПОСТАНОВИЛИ?|ПОСТАНОВЛЯЮ|ПОСТАНОВЛЯЕТ|ПРИКАЗЫВАЮ|ОБЯЗЫВАЮ)\\s*:?)$");

    private static final Pattern ADVISED = Pattern.compile(
            "(?iu)^рекомендации(?:\\s+(?:по\\s+(?:итогам|результатам)|совещания|заседания|семинара|участникам)[^:]{0,160})?\\s*(?::|$)\\s*");

    private static final Pattern AGENDA = Pattern.compile(
            "(?iu)^(?:на\\s+)?повестк[аеи](?:\\s+(?:дня|заседания|совещания|собрания|дня\\s+заседания))?\\s*(?<end>[:.]|$)\\s*"
                    + "|^(?:рассматриваемые|рассмотренные|обсуждаемые)\\s+вопросы\\s*(?::|$)\\s*|^вопросы(?:\\s+(?:собеседования|совещания|семинара|заседания)|\\s+повестки(?:\\s+дня)?|\\s+для\\s+(?:рассмотрения|обсуждения))?\\s*:\\s*");

    private static final Pattern HEARD = Pattern.compile(
            "(?iu)^" + BY_ITEM
                    + "(?:(?:слушали|заслушали|заслушаны|доложил[аи]?|докладывал[аи]?|ход\\s+(?:встречи|совещания|заседания|собрания|семинара|педсовета))\\s*(?::|[-–—]|(?=\\s\\p{L}))\\s*)");

    private static final Pattern ITEM_TURN = Pattern.compile(
            "(?iu)^(?:по|о)\\s+(?<no>перв|втор|треть|четв[её]рт|пят|шест|седьм|восьм|девят|десят)\\p{L}*\\s+вопросу(?:\\s+(?:повестки(?:\\s+дня)?|дня))?[\\s,:.–—-]*|^по\\s+вопросу\\s+№?\\s*(?<n>\\d+)[\\s,:.–—-]*|^вопрос\\s+№?\\s*(?<m>\\d+)[\\s,:.–—-]+");

    private static final Pattern SPOKE = Pattern.compile(
            "(?iu)^(?:выступил[аи]?|выступали|выступлени[ея]|обсуждение|обменялись мнениями|в обсуждении|в прениях|вопросы к докладчику|поступило предложение|поступили предложения|отметил[аи]?)(?!\\p{L})");

    private static final Pattern VOTE = Pattern.compile(
            "(?iu)^(?:(?:итоги |результаты )?голосовани[ея]|(?:про)?голосовали|решение принято|решения приняты|принято единогласно|единогласно|[«\"]?за[»\"]?\\s*[-–—:]\\s*\\d|[«\"]?за[»\"]?\\s*[-–—:]?\\s*единогласно|принято большинством|кворум|заседание правомочно)");

    private static final Pattern ATTENDANCE = Pattern.compile(
            "(?iu)^(?<head>(?:на\\s+(?:заседании|совещании|собрании)\\s+)?присутств(?:овали|овало|уют|ующие)(?:\\s+(?:на\\s+\\p{L}+|онлайн|члены[^:]{0,120}|дистанционно))?"
                    + "|члены\\s+[^:–—]{3,160}(?=[:–—])|члены(?=\\s*:)|приглаш[её]н(?:ные|ы)(?:\\s+лица)?|отсутств(?:овали|уют|ующие|овало)(?:\\s+по[^:]{0,60})?|участники(?:\\s+\\p{L}+)?(?=\\s*[:–—])|состав\\s+[^:]{3,80}(?=:)|онлайн(?:\\s+участвовали)?(?=\\s*[:–—])"
                    + "|(?:участвовали|приняли\\s+участие|в\\s+(?:работе|заседании|совещании)[^:]{0,60}приняли\\s+участие)(?:\\s+[^:]{0,40})?)\\s*(?<sep>[:–—-]|(?=\\s*\\d)|$)\\s*");

    private static final Pattern CHAIR = Pattern.compile(
            "(?iu)^(?<role>(?:зам(?:еститель|\\.)\\s+)?председател(?:ь(?:ствующий)?|ьствовал[а]?|ьствующая)(?:\\s+(?:заседания|совещания|собрания|комиссии|рабочей\\s+группы|педсовета|педагогического\\s+совета|совета))?|вед(?:ущий|[её]т|ет)\\s+(?:совещание|заседание)|вела?\\s+(?:совещание|заседание)|ведущий)\\s*(?<sep>[:–—-]|(?=\\s)|$)\\s*");

    private static final Pattern SECRETARY = Pattern.compile(
            "(?iu)^(?<role>секретарь(?:\\s+(?:заседания|совещания|собрания|комиссии|рабочей\\s+группы|педсовета|педагогического\\s+совета|совета))?|протокол\\s+(?:в[её]л|вела|подготовил|подготовила|составил|составила|оформил|оформила))\\s*(?<sep>[:–—-]|(?=\\s)|$)\\s*");

    private static final Pattern SPEAKER = Pattern.compile(
            "(?iu)^(?:содокладчик\\p{L}*|докладчик(?:и|ами)?|докл\\.|выступающ(?:ий|ие|ая)|ответственн\\p{L}+ за вопрос)\\s*[:–—-]?\\s*");

    private static final Pattern FINDINGS = Pattern.compile(
            "(?iu)(?:выявлен[оы]|установлен[оы]|отмечен[оы]|определен[ыо]|обнаружен[оы])\\s+(?:\\p{L}+\\s+){0,2}?(?:следующе[ею]|следующие[^.:]{0,60})\\s*:\\s*$"
                    + "|^(?:выводы|выявленные\\s+(?:проблемы|недостатки|затруднения|дефициты)|установленные\\s+проблемы|проблемы)[^.:]{0,80}:?$");

    private static final Pattern ESTABLISHED = Pattern.compile(
            "(?iu)^(?:(?:в\\s+(?:ходе|результате)|по\\s+(?:итогам|результатам))\\s+[^:.]{3,80}?\\s+)?(?:установлено|выявлено)\\s*:\\s*");

    private static final Pattern ADVICE_FOLLOWS = Pattern.compile(
            "(?iu)(?:сформулирован\\p{L}*|выработан\\p{L}*|подготовлен\\p{L}*|дан[аы]|разработан\\p{L}*)\\s+(?:\\p{L}+\\s+){0,3}рекомендации");

    private static final Pattern ANNEX = Pattern.compile(
            "(?iu)^(?:приложение(?:\\s*№?\\s*\\d+)?(?:\\s*(?:к\\s|\\().{0,120})?|утвержден[оа]?\\s+(?:приказом|распоряжением|постановлением).{0,120}|лист\\s+(?:ознакомления|согласования).{0,60}|с\\s+(?:приказом|распоряжением|протоколом|решением)\\s+ознаком\\p{L}+.*)\\s*:?$");

    private static final Pattern BEGINS = Pattern.compile(
            "(?u)^(?:(?i:срок(?:и|ом)?(?:\\s+\\p{L}+){0,3}\\s*[:–—-]|ответственн\\p{L}+(?:\\s+\\p{L}+){0,3}\\s*[:–—-]|отв\\.|исполнител[ьи]\\s*:)"
                    + "|(?:Срок|СРОК|Контроль за|Контроль над|Контроль испол|Голосовали|ГОЛОСОВАЛИ|Результаты голосования|Решение принято|Приложение|Исп\\.|Исполнитель|С приказом|Всем\\s|Руководителям\\s|Директорам\\s|Дата\\s*:|Время|Место|Протокол\\s|ПРОТОКОЛ|Повестка|ПОВЕСТКА))");

    private Cues() {}

    /** Whether a line opens a paragraph whatever stands before it. */
    public static boolean begins(String line) {
        boolean capital = Character.isUpperCase(line.charAt(0)) || line.charAt(0) == '«' || line.charAt(0) == '"';
        return BEGINS.matcher(line).find()
                || (capital
                        && (heading(DECIDED, line) != null
                                || AGENDA.matcher(line).find()
                                || HEARD.matcher(line).find()
                                || SPOKE.matcher(line).find()
                                || VOTE.matcher(line).find()
                                || ATTENDANCE.matcher(line).find()
                                || SPEAKER.matcher(line).find()
                                || ITEM_TURN.matcher(line).find()
                                || CHAIR.matcher(line).find()
                                || SECRETARY.matcher(line).find()));
    }

    private static @Nullable Matcher heading(Pattern pattern, CharSequence text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found : null;
    }

    /** Length of the words that say decisions follow, -1 where they do not stand at the beginning. */
    public static int decided(CharSequence text) {
        Matcher found = heading(DECIDED, text);
        if (found == null) {
            return -1;
        }
        boolean colon = found.group("end").equals(":");
        boolean first = Character.isUpperCase(text.charAt(0));
        return colon || (first && found.end() == text.length() && text.length() < 90) ? found.end() : -1;
    }

    /** Whether decisions follow after this paragraph: «…, ПРИКАЗЫВАЮ:». */
    public static boolean endsDeciding(CharSequence text) {
        return DECIDED_AT_END.matcher(text).find();
    }

    public static int advised(CharSequence text) {
        Matcher found = heading(ADVISED, text);
        return found == null ? -1 : found.end();
    }

    public static int agenda(CharSequence text) {
        Matcher found = heading(AGENDA, text);
        return found == null ? -1 : found.end();
    }

    public static int heard(CharSequence text) {
        Matcher found = heading(HEARD, text);
        return found == null ? -1 : found.end();
    }

    public static int speaker(CharSequence text) {
        Matcher found = heading(SPEAKER, text);
        return found == null ? -1 : found.end();
    }

    public static boolean spoke(CharSequence text) {
        return SPOKE.matcher(text).find();
    }

    public static boolean voted(CharSequence text) {
        return VOTE.matcher(text).find();
    }

    public static boolean findings(CharSequence text) {
        return FINDINGS.matcher(text).find();
    }

    /** Length of «Установлено:» at the beginning, -1 where it does not stand there. */
    public static int established(CharSequence text) {
        Matcher found = heading(ESTABLISHED, text);
        return found == null ? -1 : found.end();
    }

    public static boolean adviceFollows(CharSequence text) {
        return ADVICE_FOLLOWS.matcher(text).find();
    }

    public static boolean annex(CharSequence text) {
        return ANNEX.matcher(text).find();
    }

    /** Groups: head, sep. */
    public static @Nullable Matcher attendance(CharSequence text) {
        return heading(ATTENDANCE, text);
    }

    /** Group: role. */
    public static @Nullable Matcher chair(CharSequence text) {
        return heading(CHAIR, text);
    }

    /** Group: role. */
    public static @Nullable Matcher secretary(CharSequence text) {
        return heading(SECRETARY, text);
    }

    /** Groups: no in words, n and m in digits. */
    public static @Nullable Matcher itemTurn(CharSequence text) {
        return heading(ITEM_TURN, text);
    }
}
