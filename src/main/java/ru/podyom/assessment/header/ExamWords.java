package ru.podyom.assessment.header;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Header words of the protocols of РИС ГИА, in Russian as its reports print them and in English as its CSV has them. */
final class ExamWords {

    private static final Map<String, Column> COMMON = words(
            "код_оо оо schoolcode",
            Column.SCHOOL,
            "класс classcode",
            Column.CLASS,
            "код_ппэ ппэ stationcode",
            Column.STATION,
            "код_участника",
            Column.PARTICIPANT,
            "фамилия surnamecell",
            Column.SURNAME,
            "имя namecell",
            Column.GIVEN_NAME,
            "отчество secondnamecell",
            Column.PATRONYMIC,
            "вариант",
            Column.VARIANT,
            "первичный_балл первичный primarymark",
            Column.TOTAL);

    static final HeaderWords OGE = new HeaderWords(
            with(words("оценка отметка mark5", Column.MARK)),
            Set.of(Column.SCHOOL, Column.STATION, Column.TOTAL, Column.MARK),
            HeaderWords.NO_TASKS);

    static final HeaderWords EGE = new HeaderWords(
            with(words("итоговый_балл тестовый_балл балл_по_100-балльной_шкале mark100", Column.SCORE)),
            Set.of(Column.SCHOOL, Column.STATION, Column.SCORE),
            HeaderWords.NO_TASKS);

    static final HeaderWords APPEALS = new HeaderWords(
            with(words("экзамен", Column.EXAM, "состояние_апелляции", Column.APPEAL)),
            Set.of(Column.SCHOOL, Column.EXAM, Column.APPEAL),
            HeaderWords.NO_TASKS);

    private ExamWords() {}

    /** The words all protocols share, with some of one's own. */
    private static Map<String, Column> with(Map<String, Column> own) {
        var all = new HashMap<>(COMMON);
        all.putAll(own);
        return Map.copyOf(all);
    }

    /** Pairs of words and their column; «_» stands for a blank inside a word. */
    static Map<String, Column> words(Object... pairs) {
        var words = new HashMap<String, Column>();
        for (int i = 0; i < pairs.length; i += 2) {
            for (String word : pairs[i].toString().split(" ")) {
                words.put(Words.plain(word.replace('_', ' ')), (Column) pairs[i + 1]);
            }
        }
        return words;
    }
}
