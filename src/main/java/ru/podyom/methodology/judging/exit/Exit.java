package ru.podyom.methodology.judging.exit;

import java.util.List;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.ui.Words;

/**
 * Where a school stands on its way out, found by walking its years from the oldest on.
 *
 * @param yearsOut known and trusted years out of the list without a break, up to the last one
 * @param words one Russian sentence
 */
public record Exit(ExitState state, int yearsOut, String words) {

    /**
     * @param needed years running that confirm an exit, 1 or more
     * @param years neighbouring years, the oldest first
     */
    public static Exit of(int needed, List<YearFinding> years) {
        ExitState state = ExitState.NEVER_LISTED;
        boolean left = false;
        int out = 0;
        for (YearFinding year : years) {
            if (year.outcome() == Outcome.LOW_RESULTS) {
                state = left ? ExitState.RE_ENTERED : ExitState.LISTED;
                left = false;
                out = 0;
            } else if (state != ExitState.NEVER_LISTED && !left) {
                boolean known = year.outcome() != Outcome.INSUFFICIENT_DATA;
                out = known && year.trusted() ? out + 1 : 0;
                left = out >= needed;
                state = step(known, year.trusted(), left);
            } else if (left) {
                state = ExitState.CONFIRMED;
            }
        }
        return new Exit(state, out, words(state, out, needed));
    }

    private static ExitState step(boolean known, boolean trusted, boolean left) {
        if (!known) {
            return ExitState.UNKNOWN;
        }
        if (!trusted) {
            return ExitState.NOT_CONFIRMED;
        }
        return left ? ExitState.CONFIRMED : ExitState.FIRST_YEARS;
    }

    private static String words(ExitState state, int out, int needed) {
        return switch (state) {
            case NEVER_LISTED -> "За рассмотренные годы под правило списка школа не попадала.";
            case LISTED -> "Школа попадает под правило списка.";
            case FIRST_YEARS ->
                "Под правило школа не попадает %s из %d нужных для подтверждения выхода."
                        .formatted(Words.count(out, "год", "года", "лет"), needed);
            case CONFIRMED ->
                "Школа была в списке и не попадала под правило %s подряд."
                        .formatted(Words.count(needed, "год", "года", "лет"));
            case NOT_CONFIRMED ->
                "Под правило школа не попадает, но её данные требуют проверки: такой год выхода не подтверждает.";
            case UNKNOWN -> "Для вывода не хватает данных, а нехватка данных — не выход из списка.";
            case RE_ENTERED -> "Школа снова попала под правило после подтверждённого выхода.";
        };
    }
}
