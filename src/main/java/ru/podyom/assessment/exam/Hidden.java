package ru.podyom.assessment.exam;

import java.util.Set;
import java.util.regex.Pattern;

/** Makes a cell of a protocol fit to be shown: a row shifted by a column must not put a name into a problem. */
public final class Hidden {

    /** What stands where a cell might hold a name. */
    public static final String TEXT = "[скрыто]";

    private static final Pattern NAME = Pattern.compile("\\p{IsCyrillic}{2,}|\\p{IsLatin}{3,}");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d[\\d\\s-]{5,}\\d");
    private static final Set<String> TOKENS = Set.of(
            "неявка",
            "явка",
            "не",
            "явился",
            "явилась",
            "отсутствует",
            "отсутствовал",
            "отсутствовала",
            "удален",
            "удалён",
            "удалена",
            "завершил",
            "завершила",
            "зачет",
            "зачёт",
            "незачет",
            "незачёт",
            "нет",
            "оценки",
            "аннулирован",
            "аннулирована",
            "класс",
            "средние",
            "среднее",
            "итого");

    private Hidden() {}

    /** The text itself where it is a number, a code or a known word. */
    public static String unlessPlain(String text) {
        boolean words = NAME.matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(java.util.Locale.ROOT))
                .anyMatch(word -> !TOKENS.contains(word));
        return words || LONG_NUMBER.matcher(text).find() ? TEXT : text;
    }
}
