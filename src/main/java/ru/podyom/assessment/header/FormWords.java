package ru.podyom.assessment.header;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Header words of the collected forms of ВПР and of the comparison with the marks of the journal. */
final class FormWords {

    /** «1 (1б)», «5(1) (1б)», «16 (1) (1б)», «5(1б)», «4К1 (3б)». */
    private static final Pattern TASKS = Pattern.compile("\\d.*\\(\\d+ ?б\\)");

    static final HeaderWords GROUPS_2020 = new HeaderWords(
            ExamWords.words(
                    "user",
                    Column.SCHOOL,
                    "groups",
                    Column.MUNICIPALITY,
                    "code",
                    Column.PARTICIPANT,
                    "klass",
                    Column.CLASS,
                    "var-1",
                    Column.VARIANT,
                    "otc",
                    Column.JOURNAL,
                    "sum",
                    Column.TOTAL),
            Set.of(Column.SCHOOL, Column.PARTICIPANT, Column.VARIANT, Column.TOTAL),
            Pattern.compile(Words.plain("a-") + "\\d+" + Words.plain("-grade")));

    static final HeaderWords PROTOCOL_2022 = new HeaderWords(
            ExamWords.words(
                    "пользователь",
                    Column.SCHOOL,
                    "муниципалитет",
                    Column.MUNICIPALITY,
                    "школа",
                    Column.NAME,
                    "код код_участника",
                    Column.PARTICIPANT,
                    "вариант",
                    Column.VARIANT,
                    "наименование_класса порядковый_номер_класса класс",
                    Column.CLASS,
                    "отметка_за_предыдущий_триместр/_четверть/полугодие отметка_за_предыдущий_триместр/четверть/полугодие",
                    Column.JOURNAL,
                    "итого_баллов",
                    Column.TOTAL),
            Set.of(Column.SCHOOL, Column.PARTICIPANT, Column.VARIANT, Column.TOTAL),
            TASKS);

    static final HeaderWords FORM_2026 = new HeaderWords(
            ExamWords.words(
                    "код_участника",
                    Column.PARTICIPANT,
                    "вариант",
                    Column.VARIANT,
                    "порядковый_номер_класса наименование_класса класс",
                    Column.CLASS,
                    "отметка_за_предыдущий_триместр/_четверть/полугодие отметка_за_предыдущий_триместр/четверть/полугодие",
                    Column.JOURNAL,
                    "итого_баллов",
                    Column.TOTAL),
            Set.of(Column.PARTICIPANT, Column.VARIANT, Column.TOTAL),
            TASKS);

    static final HeaderWords JOURNAL = new HeaderWords(
            journal(),
            Set.of(Column.GROUP, Column.COUNT, Column.LOWERED, Column.CONFIRMED, Column.RAISED),
            HeaderWords.NO_TASKS);

    static final HeaderWords JOURNAL_OLD = new HeaderWords(
            ExamWords.words(
                    "группы_участников",
                    Column.GROUP,
                    "кол-во_участников количество_участников",
                    Column.COUNT,
                    "%",
                    Column.PERCENT),
            Set.of(Column.GROUP, Column.COUNT, Column.PERCENT),
            HeaderWords.NO_TASKS);

    private FormWords() {}

    /** The reports spell «Отметка» and «Отметке» by turns. */
    private static Map<String, Column> journal() {
        Map<String, Column> words = new HashMap<>(ExamWords.words(
                "группы_участников",
                Column.GROUP,
                "кол-во_участников(всего) кол-во_участников_(всего) кол-во_участников",
                Column.COUNT));
        for (String mark : new String[] {"отметка", "отметке"}) {
            for (String people : new String[] {"кол-во участников", "количество участников"}) {
                words.put("понизили (отметка < " + mark + " по журналу) " + people, Column.LOWERED);
                words.put("подтвердили (отметка = " + mark + " по журналу) " + people, Column.CONFIRMED);
                words.put("повысили (отметка > " + mark + " по журналу) " + people, Column.RAISED);
            }
        }
        return Map.copyOf(words);
    }
}
