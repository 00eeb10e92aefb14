package ru.podyom.assessment.header;

import static java.util.Map.entry;
import static ru.podyom.assessment.header.Column.ABSENT;
import static ru.podyom.assessment.header.Column.CLASS;
import static ru.podyom.assessment.header.Column.COUNT;
import static ru.podyom.assessment.header.Column.FIVE;
import static ru.podyom.assessment.header.Column.FOUR;
import static ru.podyom.assessment.header.Column.GROUP;
import static ru.podyom.assessment.header.Column.JOURNAL;
import static ru.podyom.assessment.header.Column.MARK;
import static ru.podyom.assessment.header.Column.MUNICIPALITY;
import static ru.podyom.assessment.header.Column.NAME;
import static ru.podyom.assessment.header.Column.PARTICIPANT;
import static ru.podyom.assessment.header.Column.SCHOOL;
import static ru.podyom.assessment.header.Column.SCHOOLS;
import static ru.podyom.assessment.header.Column.THREE;
import static ru.podyom.assessment.header.Column.TOTAL;
import static ru.podyom.assessment.header.Column.TWO;
import static ru.podyom.assessment.header.Column.VARIANT;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands over the columns of a layout, as {@link Words#plain} writes it. Columns are known by these words only,
 * never by their place.
 *
 * @param columns by header word; several words may mean one column
 * @param required without these the layout is not recognised
 * @param tasks columns of single tasks
 */
record HeaderWords(Map<String, Column> columns, Set<Column> required, Pattern tasks) {

    static final Pattern NO_TASKS = Pattern.compile("(?!)");

    /** Columns of primary scores from 1 on, one after another; 0 has a name of its own. */
    static final Pattern SCORES = Pattern.compile("\\d{1,3}");

    private static final HeaderWords HELD_2021 = new HeaderWords(
            Map.ofEntries(
                    entry("логин школы", SCHOOL),
                    entry("логин оо", SCHOOL),
                    entry("логин", SCHOOL),
                    entry("регион", MUNICIPALITY),
                    entry("муниципалитет", MUNICIPALITY),
                    entry("код обучающегося", PARTICIPANT),
                    entry("код участника", PARTICIPANT),
                    entry("класс", CLASS),
                    entry("вариант", VARIANT),
                    entry("отметка за предыдущую четверть/триместр", JOURNAL),
                    entry("отметка за предыдущую четверть", JOURNAL),
                    entry("всего баллов", TOTAL)),
            Set.of(SCHOOL, PARTICIPANT, VARIANT, TOTAL),
            Pattern.compile("балл за .+"));

    private static final HeaderWords INDIVIDUAL = new HeaderWords(
            Map.ofEntries(
                    entry("оо", SCHOOL),
                    entry("код оо", SCHOOL),
                    entry("логин оо", SCHOOL),
                    entry("муниципалитет", MUNICIPALITY),
                    entry("название оо", NAME),
                    entry("наименование оо", NAME),
                    entry("код участника", PARTICIPANT),
                    entry("класс", CLASS),
                    entry("вариант", VARIANT),
                    entry("первичный балл", TOTAL),
                    entry("отметка", MARK),
                    entry("отметка по журналу", JOURNAL)),
            Set.of(SCHOOL, PARTICIPANT, TOTAL),
            Pattern.compile("\\d.*\\(\\d+ ?б\\)"));

    private static final HeaderWords STATISTICS = new HeaderWords(
            Map.ofEntries(
                    entry("группы участников", GROUP),
                    entry("кол-во оо", SCHOOLS),
                    entry("количество оо", SCHOOLS),
                    entry("кол-во участников", COUNT),
                    entry("количество участников", COUNT),
                    entry("2", TWO),
                    entry("3", THREE),
                    entry("4", FOUR),
                    entry("5", FIVE)),
            Set.of(GROUP, COUNT, TWO, THREE, FOUR, FIVE),
            NO_TASKS);

    private static final HeaderWords SCHOOL_MARKS = new HeaderWords(
            Map.ofEntries(
                    entry("код оо", SCHOOL),
                    entry("логин оо", SCHOOL),
                    entry("код школы", SCHOOL),
                    entry("наименование", NAME),
                    entry("наименование оо", NAME),
                    entry("название оо", NAME),
                    entry("школа", NAME),
                    entry("муниципалитет", MUNICIPALITY),
                    entry("участников", COUNT),
                    entry("кол-во участников", COUNT),
                    entry("количество участников", COUNT),
                    entry("2", TWO),
                    entry("3", THREE),
                    entry("4", FOUR),
                    entry("5", FIVE),
                    entry("отсутствовали", ABSENT),
                    entry("отсутствовало", ABSENT)),
            Set.of(SCHOOL, COUNT, TWO, THREE, FOUR, FIVE),
            NO_TASKS);

    static HeaderWords of(Layout layout) {
        return switch (layout) {
            case OGE -> ExamWords.OGE;
            case EGE -> ExamWords.EGE;
            case OGE_APPEALS -> ExamWords.APPEALS;
            case GROUPS_2020 -> FormWords.GROUPS_2020;
            case PROTOCOL_2022 -> FormWords.PROTOCOL_2022;
            case FORM_2026 -> FormWords.FORM_2026;
            case JOURNAL -> FormWords.JOURNAL;
            case JOURNAL_OLD -> FormWords.JOURNAL_OLD;
            case FLAT_MARKS -> FlatWords.MARKS;
            case FLAT_SCORES -> FlatWords.SCORES;
            case NAMED_COLUMNS -> FlatWords.NONE;
            case HELD_2021 -> HELD_2021;
            case INDIVIDUAL -> INDIVIDUAL;
            case STATISTICS -> STATISTICS;
            case SCHOOL_MARKS -> SCHOOL_MARKS;
        };
    }

    /** The column a header word stands for, null for words that mean nothing here. */
    @Nullable
    Column column(String plain) {
        return columns.get(plain);
    }

    /** @param before how many columns of tasks stand before this one; columns of scores stand in their order */
    boolean isTask(String plain, int before) {
        return tasks.matcher(plain).matches() && (tasks != SCORES || plain.equals(Integer.toString(before + 1)));
    }

    /** Required columns that are not among the given ones. */
    Set<Column> missing(Set<Column> present) {
        Set<Column> missing = EnumSet.copyOf(required);
        missing.removeAll(present);
        return missing;
    }
}
