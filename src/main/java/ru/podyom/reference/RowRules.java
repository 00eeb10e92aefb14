package ru.podyom.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What must hold between the cells of a row, once each is right by itself. */
final class RowRules {

    private RowRules() {}

    static List<String> wrong(ReferenceRow row) {
        List<String> wrong = new ArrayList<>();
        switch (row.table()) {
            case VPR_SCALES, OGE_SCALES -> {
                scale(row, wrong);
                if (row.table() == ReferenceTable.VPR_SCALES) {
                    between(row, "grade", 1, 11, wrong);
                }
            }
            case EGE_MINIMUMS -> {
                if (row.text("unit").equals("Отметка")) {
                    between(row, "minimum", 2, 5, wrong);
                } else {
                    between(row, "minimum", 1, 100, wrong);
                }
            }
            case HELD -> {
                between(row, "grade", 1, 11, wrong);
                if (!row.text("from").isEmpty()
                        && !row.text("to").isEmpty()
                        && row.text("from").compareTo(row.text("to")) > 0) {
                    wrong.add("Начало позже конца.");
                }
            }
            case REGIONS -> between(row, "code", 1, 99, wrong);
            case RIS_SUBJECTS, MEETING_WORDS -> {}
        }
        if (row.table().fields().stream().anyMatch(field -> field.name().equals("year"))) {
            between(row, "year", 2010, 2100, wrong);
        }
        return wrong;
    }

    private static void between(ReferenceRow row, String name, int from, int to, List<String> wrong) {
        int value = row.required(name);
        if (value < from || value > to) {
            String title = row.table().fields().stream()
                    .filter(field -> field.name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .title();
            wrong.add(title + ": от " + from + " до " + to + ", а введено «" + value + "».");
        }
    }

    /** Limits grow; the last may equal the maximum. */
    private static void scale(ReferenceRow row, List<String> wrong) {
        List<Integer> limits = Stream.of("from3", "from4", "from5")
                .map(row::number)
                .filter(Objects::nonNull)
                .toList();
        Integer max = row.number("max");
        boolean grow = IntStream.range(1, limits.size()).allMatch(i -> limits.get(i - 1) < limits.get(i))
                && (max == null || limits.getLast() <= max);
        if (!grow || limits.size() == 2) {
            wrong.add("Баллы шкалы должны расти: «3» < «4» < «5» ≤ максимум; «4» и «5» указывают вместе.");
        }
    }
}
