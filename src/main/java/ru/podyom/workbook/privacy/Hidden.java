package ru.podyom.workbook.privacy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes a cell of a protocol fit to be shown: a row shifted by a column must not put a name into a problem. */
public final class Hidden {

    /** What stands where a cell might hold a name. */
    public static final String TEXT = "[скрыто]";

    private static final Pattern WORD = Pattern.compile("\\p{IsCyrillic}{2,}|\\p{IsLatin}{3,}");
    private static final Pattern DOCUMENT = Pattern.compile("\\d[\\d\\s-]{8,}\\d");
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
            "отметки",
            "аннулирован",
            "аннулирована",
            "класс",
            "средние",
            "среднее",
            "итого",
            "edu",
            "sch");

    private Hidden() {}

    /** The text itself where it is a number, a code or a known word. */
    public static String unlessPlain(String text) {
        return holdsWords(text) || DOCUMENT.matcher(text).find() ? TEXT : text;
    }

    /** Whether the text has words other than those of a protocol: a name may be among them. */
    public static boolean holdsWords(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .anyMatch(word -> !TOKENS.contains(word));
    }
}
