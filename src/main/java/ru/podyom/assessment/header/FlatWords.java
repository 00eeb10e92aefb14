package ru.podyom.assessment.header;

import java.util.Map;
import java.util.Set;

/** Header words of a region's flat table of marks. */
final class FlatWords {

    static final HeaderWords MARKS = new HeaderWords(
            Map.ofEntries(
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
                    Map.entry("количество участников", Column.COUNT),
                    Map.entry("2", Column.TWO),
                    Map.entry("3", Column.THREE),
                    Map.entry("4", Column.FOUR),
                    Map.entry("5", Column.FIVE)),
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

    /** Nothing is found by words here: a person names the columns. */
    static final HeaderWords NONE = new HeaderWords(Map.of(), Set.of(Column.SCHOOL), HeaderWords.NO_TASKS);

    private FlatWords() {}
}
