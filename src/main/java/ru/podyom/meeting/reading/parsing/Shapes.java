package ru.podyom.meeting.reading.parsing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.meeting.reading.words.Cues;
import ru.podyom.meeting.reading.words.Marker;
import ru.podyom.meeting.reading.words.Persons;
import ru.podyom.meeting.reading.words.Verbs;

/** What a paragraph looks like by itself. */
final class Shapes {

    private static final Pattern LIST_TITLE = Pattern.compile(
            "(?iu)^(?:(?:список|перечень)\\s.{0,80}(?:школ|организаци|учреждени|ШНОР|ШНРО).*|(?:ШНРО|ШНОР|ШНСУ)(?:\\s*[:(]|\\s+(?:по|на|\\d).*|$)"
                    + "|школы,?\\s+(?:[^.]{0,60})?(?:зон\\p{L}\\s+риска|групп\\p{L}\\s+риска|риск|низки|500\\s?\\+|неблагоприятн).*|участник\\p{L}*\\s+проекта.*500.*|зона риска\\s*:?)$");

    /** The head of a table of schools whose cells came as one line. */
    private static final Pattern LIST_HEAD = Pattern.compile(
            "(?iu)^(?:№(?:\\s*п\\s?[/.]\\s?п\\.?)?\\s+)?(?:(?:полное|краткое)\\s+)?(?:наименование|название|школа|образовательн\\p{L}+\\s+организаци\\p{L}+|ОО|ОУ)(?!\\p{L})[^.:;]{0,160}$");

    private static final Pattern OFFICERS =
            Pattern.compile("(?u)(?<=[.;,]\\s)\\s*(?=(?:Председатель|Секретарь)\\p{L}*\\s)");

    private static final Pattern POSITION = Pattern.compile(
            "(?iu)^(?:и\\.?\\s?о\\.?\\s+|зам(?:еститель|\\.)\\s+)?(?:начальник|директор|заведующ|руководител|глав|министр|председател|заместител|ректор|врио)\\p{L}*");

    private Shapes() {}

    static boolean isListTitle(String text) {
        return LIST_TITLE.matcher(text).matches() && text.length() < 240 && !Verbs.hasInfinitive(text);
    }

    /** Where officers begin after a count: «Присутствовали 23 педагога. Председатель …»; -1 where names come first. */
    static int officersAfterCount(String text) {
        Matcher officers = OFFICERS.matcher(text);
        boolean counted = officers.find()
                && Persons.in(text.substring(0, officers.start())).isEmpty();
        return counted ? officers.start() : -1;
    }

    static boolean isListHead(String text) {
        return LIST_HEAD.matcher(text).matches();
    }

    static boolean isOfficer(String rest) {
        return rest.length() < 160
                && (rest.isBlank()
                        || rest.matches("[\\s_/.:–—-]*")
                        || !Persons.in(rest).isEmpty()
                        || Cues.secretary(rest) != null)
                && !Verbs.hasInfinitive(rest);
    }

    static boolean isSignature(Paragraph paragraph) {
        String text = paragraph.text();
        return paragraph.marker() == null
                && text.length() < 160
                && POSITION.matcher(text).find()
                && !Verbs.hasInfinitive(text)
                && (!Persons.in(text).isEmpty() || text.contains("__"));
    }

    static boolean opensItem(Paragraph paragraph, @Nullable Marker marker) {
        return marker != null
                || paragraph
                        .text()
                        .matches(
                                "(?su)(?:О|Об|Обо|Итоги|Результаты|Анализ|Утверждение|Отчет|Отчёт|Рассмотрение|Организация|Разное|Подведение|Состояние|Мониторинг|Доклад)(?!\\p{L}).*");
    }

    static String firstWords(String text) {
        return text.length() > 60 ? text.substring(0, 60) : text;
    }
}
