package ru.podyom.meeting.reading.words;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.podyom.meeting.reading.found.DecisionForm;

/** What the verb of a point tells: whether it asks for an action, decides, recommends or only states. */
public final class Verbs {

    private static final Pattern INFINITIVE =
            Pattern.compile("(?iu)(?<![\\p{L}-])\\p{L}*(?:[аяиеоуы]ть|сти|зти|йти|[еоя]чь)(?:ся|сь)?(?![\\p{L}-])");

    /** Nouns and numerals with the same endings. */
    private static final Pattern NOUN = Pattern.compile(
            "(?iu).*(?:ость|ости|дцать|надцать)|сеть|путь|печать|мать|память|пять|девять|десять|опять|площадь|помощь|речь|ночь"
                    + "|дочь|тетрадь|области|подобласти|части|власти|сети|кровать|треть|четверть|нефть|степень|почти|гости|кости"
                    + "|страсти|пасти|отрасти|напасти|снасти|зрелости|кисть|весть|повесть|суть|ртуть|медь|есть|повестки");

    private static final Set<String> STATING =
            Set.of("признать", "считать", "отметить", "констатировать", "согласиться");

    private static final Set<String> ADVISING = Set.of("рекомендовать", "предложить", "порекомендовать");

    private static final Set<String> DECIDING = Set.of(
            "утвердить",
            "создать",
            "назначить",
            "избрать",
            "включить",
            "исключить",
            "ввести",
            "одобрить",
            "закрепить",
            "освободить",
            "присвоить",
            "отменить",
            "наградить",
            "объявить",
            "перенести",
            "снять",
            "возложить",
            "образовать",
            "согласовать",
            "продлить",
            "определить",
            "установить",
            "внести",
            "принять",
            "признать");

    /** Deciding is what the body does itself, whoever is named. */
    private static final Set<String> ALWAYS_DECIDING =
            Set.of("утвердить", "создать", "назначить", "избрать", "отменить", "одобрить", "признать");

    private static final Pattern NOTED = Pattern.compile(
            "(?iu)(?:принят[ьа]?|принято|взять|взята)\\s+(?:информаци\\p{L}+\\s+|доклад\\p{L}*\\s+|отч[её]т\\p{L}*\\s+)?(?:к сведению|во внимание)|к сведению\\s+принят"
                    + "|(?:признан|считается|отмечен)[аоы]?(?!\\p{L})");

    /** A document about its own force. */
    private static final Pattern IN_FORCE =
            Pattern.compile("(?iu)вступает\\s+в\\s+(?:законную\\s+)?силу|утратившим[аи]?\\s+силу");

    private static final Pattern CONTROL = Pattern.compile(
            "(?iu)^(?:общий\\s+|персональный\\s+)?контроль(?!н)|контроль\\s+(?:за|над|по|исполнения|выполнения)[^.]{0,160}(?:возложить|возлагаю|оставляю|оставить|осуществ)"
                    + "|возложить\\s+контроль");

    private Verbs() {}

    /** The first infinitive of the text, empty where there is none. */
    public static String first(CharSequence text) {
        Matcher found = INFINITIVE.matcher(text);
        while (found.find()) {
            if (!NOUN.matcher(found.group()).matches() && found.group().length() > 3) {
                return found.group().toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    /** Where the infinitive after a place begins, -1 where there is none. */
    public static int place(CharSequence text, int from) {
        Matcher found = INFINITIVE.matcher(text);
        found.region(from, text.length());
        found.useTransparentBounds(true);
        while (found.find()) {
            if (!NOUN.matcher(found.group()).matches() && found.group().length() > 3) {
                return found.start();
            }
        }
        return -1;
    }

    public static boolean hasInfinitive(CharSequence text) {
        return !first(text).isEmpty();
    }

    /** Whether it reads like something decided: an infinitive or «принять к сведению». */
    public static boolean decides(CharSequence text) {
        return hasInfinitive(text)
                || NOTED.matcher(text).find()
                || CONTROL.matcher(text).find()
                || IN_FORCE.matcher(text).find();
    }

    /**
     * What a point does.
     *
     * @param addressed whether somebody is named who has to do it
     * @param ordered whether it is put to somebody outside the body: «руководителям создать группы» orders, though
     *     «создать группу (отв. …)» is the body's own decision
     */
    public static DecisionForm form(String text, boolean addressed, boolean ordered) {
        String verb = first(text);
        if (CONTROL.matcher(text).find()) {
            return DecisionForm.CONTROL;
        }
        if (IN_FORCE.matcher(text).find()) {
            return DecisionForm.DECISION;
        }
        if (STATING.contains(verb) || NOTED.matcher(text).find()) {
            return DecisionForm.STATEMENT;
        }
        if (ADVISING.contains(verb)) {
            return DecisionForm.RECOMMENDATION;
        }
        boolean decides = (ALWAYS_DECIDING.contains(verb) && !ordered) || (DECIDING.contains(verb) && !addressed);
        return decides ? DecisionForm.DECISION : DecisionForm.ASSIGNMENT;
    }
}
