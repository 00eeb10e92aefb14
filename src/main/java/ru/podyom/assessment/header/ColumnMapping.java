package ru.podyom.assessment.header;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.podyom.kernel.Refused;

/**
 * What a person says of the columns of a table in no known layout.
 *
 * @param row of the header, as a spreadsheet shows it
 * @param columns places from 0
 */
public record ColumnMapping(String sheet, int row, Map<Column, Integer> columns) {

    /** What a column of such a table may be said to hold, in the order a person is asked. */
    public static final List<Column> MEANINGS = List.of(
            Column.SCHOOL,
            Column.NAME,
            Column.MUNICIPALITY,
            Column.YEAR,
            Column.CLASS,
            Column.SUBJECT,
            Column.COUNT,
            Column.TWO,
            Column.THREE,
            Column.FOUR,
            Column.FIVE,
            Column.BELOW,
            Column.BELOW_SHARE,
            Column.ABSENT,
            Column.PARTICIPANT,
            Column.TOTAL,
            Column.SCORE,
            Column.MARK);

    public ColumnMapping {
        columns = Map.copyOf(columns);
    }

    /**
     * Whether rows can be counted by it.
     *
     * @throws Refused with a sentence on what is missing or said twice
     */
    public void check() {
        if (!has(Column.SCHOOL) && !has(Column.NAME)) {
            throw new Refused(
                    "Укажите, в каком столбце код школы или её название: без них не узнать, чьи это результаты.");
        }
        boolean marks =
                Stream.of(Column.TWO, Column.THREE, Column.FOUR, Column.FIVE).allMatch(this::has);
        boolean below = has(Column.COUNT) && (has(Column.BELOW) || has(Column.BELOW_SHARE));
        boolean pupils = has(Column.TOTAL) || has(Column.SCORE) || has(Column.MARK);
        if (!marks && !below && !pupils) {
            throw new Refused(
                    "Не хватает столбцов с результатами. Нужны отметки «2», «3», «4» и «5», или число участников"
                            + " и сколько из них не преодолели порог, или балл либо отметка каждого участника.");
        }
        if (pupils && !has(Column.SCHOOL)) {
            throw new Refused("В таблице с участниками нужен код школы: укажите его столбец.");
        }
        columns.entrySet().stream().collect(Collectors.groupingBy(Map.Entry::getValue)).values().stream()
                .filter(same -> same.size() > 1)
                .findFirst()
                .ifPresent(same -> {
                    throw new Refused("Один столбец указан дважды: %s. Оставьте одно значение."
                            .formatted(same.stream()
                                    .map(entry -> entry.getKey().title())
                                    .sorted()
                                    .collect(Collectors.joining(", "))));
                });
    }

    public boolean has(Column column) {
        return columns.containsKey(column);
    }

    /** One row per pupil, not per school. */
    public boolean isOfPupils() {
        return !has(Column.TWO) && !has(Column.BELOW) && !has(Column.BELOW_SHARE);
    }

    Header header() {
        return new Header(Layout.NAMED_COLUMNS, columns, List.of());
    }

    /** In one line, for keeping. */
    public String text() {
        return row + " "
                + columns.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(","))
                + " " + sheet;
    }

    /** From {@link #text}. */
    public static ColumnMapping of(String text) {
        String[] parts = text.split(" ", 3);
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (String pair : parts[1].split(",")) {
            int sign = pair.indexOf('=');
            columns.put(Column.valueOf(pair.substring(0, sign)), Integer.valueOf(pair.substring(sign + 1)));
        }
        return new ColumnMapping(parts[2], Integer.parseInt(parts[0]), columns);
    }
}
