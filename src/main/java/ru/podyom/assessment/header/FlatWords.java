package ru.podyom.assessment.header;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Header words of a region's flat tables of marks and of scores. */
final class FlatWords {

    private static final Map<String, Column> COMMON = Map.ofEntries(
            Map.entry("логин", Column.SCHOOL),
            Map.entry("логин оо", Column.SCHOOL),
            Map.entry("код оо", Column.SCHOOL),
            Map.entry("код школы", Column.SCHOOL),
            Map.entry("оо", Column.NAME),
            Map.entry("школа", Column.NAME),
            Map.entry("наименование", Column.NAME),
            Map.entry("наименование оо", Column.NAME),
            Map.entry("название оо", Column.NAME),
            Map.entry("муниципалитет", Column.MUNICIPALITY),
            Map.entry("год", Column.YEAR),
            Map.entry("класс", Column.CLASS),
            Map.entry("параллель", Column.CLASS),
            Map.entry("предмет", Column.SUBJECT),
            Map.entry("участников", Column.COUNT),
            Map.entry("кол-во участников", Column.COUNT),
            Map.entry("количество участников", Column.COUNT));

    static final HeaderWords MARKS = new HeaderWords(
            with(Map.of("2", Column.TWO, "3", Column.THREE, "4", Column.FOUR, "5", Column.FIVE)),
            Set.of(
                    Column.SCHOOL,
                    Column.CLASS,
                    Column.SUBJECT,
                    Column.COUNT,
                    Column.TWO,
                    Column.THREE,
                    Column.FOUR,
                    Column.FIVE),
            HeaderWords.NO_TASKS);

    static final HeaderWords SCORES = new HeaderWords(
            with(Map.of("0", Column.ZERO)),
            Set.of(Column.SCHOOL, Column.CLASS, Column.SUBJECT, Column.COUNT, Column.ZERO),
            HeaderWords.SCORES);

    /** Nothing is found by words here: a person names the columns. */
    static final HeaderWords NONE = new HeaderWords(Map.of(), Set.of(Column.SCHOOL), HeaderWords.NO_TASKS);

    private FlatWords() {}

    private static Map<String, Column> with(Map<String, Column> own) {
        var all = new HashMap<>(COMMON);
        all.putAll(own);
        return Map.copyOf(all);
    }
}
