package ru.podyom.assessment.reading.flat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People behind the figures of one row: people as such, per cents, or fractions of one. Per cents become people only
 * where one whole number of people, and no other, gives them within rounding.
 *
 * @param people by figure, empty where something is wrong
 * @param wrong which figure is wrong, -1 where it is the number of participants or their sum
 * @param expected what is wrong, empty where nothing is
 */
public record WholePeople(List<Integer> people, int wrong, String expected) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 6;

    /** Figures that share the participants out among themselves. */
    public static WholePeople shared(int participants, List<String> cells) {
        var figures = cells.stream().map(WholePeople::number).toList();
        int unread = figures.indexOf(null);
        if (unread >= 0) {
            return wrong(unread, "Ожидалось число людей или процент.");
        }
        var known = figures.stream()
                .map(figure -> figure == null ? BigDecimal.ZERO : figure)
                .toList();
        BigDecimal sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean whole =
                known.stream().allMatch(figure -> figure.stripTrailingZeros().scale() <= 0);
        if (whole && sum.compareTo(BigDecimal.valueOf(participants)) == 0) {
            return new WholePeople(known.stream().map(BigDecimal::intValueExact).toList(), -1, "");
        }
        int decimals = known.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigDecimal slack = BigDecimal.valueOf(cells.size()).movePointLeft(Math.max(0, decimals));
        if (sum.subtract(HUNDRED).abs().compareTo(slack) <= 0) {
            return percents(participants, known, decimals);
        }
        if (sum.subtract(BigDecimal.ONE).abs().compareTo(slack) <= 0 && decimals > 1) {
            return percents(
                    participants,
                    known.stream().map(figure -> figure.multiply(HUNDRED)).toList(),
                    decimals - 2);
        }
        return wrong(
                -1,
                "Отметки дают в сумме %s: это не число участников (%d) и не 100 %%."
                        .formatted(shown(sum), participants));
    }

    /** A single per cent of the participants. */
    public static WholePeople share(int participants, String cell) {
        BigDecimal figure = number(cell);
        return figure == null || figure.compareTo(HUNDRED) > 0
                ? wrong(0, "Ожидался процент от 0 до 100.")
                : percents(participants, List.of(figure), figure.scale());
    }

    private static WholePeople percents(int participants, List<BigDecimal> figures, int decimals) {
        Integer[] people = new Integer[figures.size()];
        for (int i = 0; i < people.length; i++) {
            BigDecimal exact =
                    figures.get(i).multiply(BigDecimal.valueOf(participants)).movePointLeft(2);
            int nearest = exact.setScale(0, RoundingMode.HALF_UP).intValueExact();
            if (!gives(nearest, participants, figures.get(i), decimals)) {
                return wrong(i, impossible(participants, exact));
            }
            if (gives(nearest + 1, participants, figures.get(i), decimals)
                    || gives(nearest - 1, participants, figures.get(i), decimals)) {
                return wrong(
                        i,
                        "Процент округлён слишком грубо: из %d участников его дают и %d, и соседнее число людей. Нужны люди или"
                                        .formatted(participants, nearest)
                                + " процент с десятыми.");
            }
            people[i] = nearest;
        }
        int sum = Arrays.stream(people).mapToInt(Integer::intValue).sum();
        return people.length > 1 && sum != participants
                ? wrong(-1, "По процентам выходит %d человек, а участников %d.".formatted(sum, participants))
                : new WholePeople(List.of(people), -1, "");
    }

    private static boolean gives(int people, int participants, BigDecimal percent, int decimals) {
        BigDecimal off = HUNDRED.multiply(BigDecimal.valueOf(people))
                .subtract(percent.multiply(BigDecimal.valueOf(participants)))
                .abs();
        BigDecimal half =
                BigDecimal.valueOf(participants).multiply(BigDecimal.valueOf(5)).movePointLeft(decimals + 1);
        return people >= 0 && people <= participants && off.compareTo(half) <= 0;
    }

    private static String impossible(int participants, BigDecimal exact) {
        int below = exact.setScale(0, RoundingMode.FLOOR).intValueExact();
        return "Из %d участников такого процента не выходит: %d чел. — %s %%, %d чел. — %s %%."
                .formatted(
                        participants, below, percent(below, participants), below + 1, percent(below + 1, participants));
    }

    private static String percent(int people, int participants) {
        return shown(HUNDRED.multiply(BigDecimal.valueOf(people))
                .divide(BigDecimal.valueOf(Math.max(1, participants)), 2, RoundingMode.HALF_UP));
    }

    private static String shown(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** A blank is nobody; null for what is no number. */
    private static @Nullable BigDecimal number(String cell) {
        String plain = cell.replace("%", "").replace(',', '.').strip();
        if (plain.isEmpty() || plain.equals("-") || plain.equals("–")) {
            return BigDecimal.ZERO;
        }
        if (plain.length() > 30 || !plain.matches("\\d{1,9}(\\.\\d+)?([eE]-?\\d{1,2})?")) {
            return null;
        }
        BigDecimal number = new BigDecimal(plain);
        return number.scale() > MOST_DECIMALS
                ? number.setScale(MOST_DECIMALS, RoundingMode.HALF_UP)
                : number.setScale(Math.max(0, number.scale()), RoundingMode.UNNECESSARY);
    }

    private static WholePeople wrong(int figure, String expected) {
        return new WholePeople(List.of(), figure, expected);
    }
}
