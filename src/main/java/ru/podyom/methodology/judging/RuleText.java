package ru.podyom.methodology.judging;

import static ru.podyom.methodology.judging.ParameterName.ADVERSE_CONDITIONS;
import static ru.podyom.methodology.judging.ParameterName.ADVERSE_RESULTS;
import static ru.podyom.methodology.judging.ParameterName.DOUBT_FLAGS;
import static ru.podyom.methodology.judging.ParameterName.EXIT_YEARS;
import static ru.podyom.methodology.judging.ParameterName.HIGH_PERCENT;
import static ru.podyom.methodology.judging.ParameterName.HIGH_YEARS;
import static ru.podyom.methodology.judging.ParameterName.LEAST_PROCEDURES;
import static ru.podyom.methodology.judging.ParameterName.MIN_PARTICIPANTS;
import static ru.podyom.methodology.judging.ParameterName.POOL_YEARS;
import static ru.podyom.methodology.judging.ParameterName.RESILIENT_YEARS;
import static ru.podyom.methodology.judging.ParameterName.RISK_PERCENT;
import static ru.podyom.methodology.judging.ParameterName.RISK_PROCEDURES;
import static ru.podyom.methodology.judging.ParameterName.RISK_RISE;
import static ru.podyom.methodology.judging.ParameterName.RISK_RISE_PROCEDURES;
import static ru.podyom.methodology.judging.ParameterName.THRESHOLD_PERCENT;

import java.util.ArrayList;
import java.util.List;
import ru.podyom.ui.Words;

/** The rule of a methodology in plain Russian, made from its own numbers so that words and numbers cannot part. */
final class RuleText {

    private RuleText() {}

    static List<String> of(MethodologyVersion methodology) {
        List<String> sentences = new ArrayList<>();
        sentences.add(low(methodology));
        sentences.add(minimum(methodology));
        addPool(sentences, methodology);
        sentences.add(list(methodology));
        addRepeat(sentences, methodology);
        sentences.add(risk(methodology));
        sentences.add(insufficient(methodology));
        addBeside(sentences, methodology);
        return List.copyOf(sentences);
    }

    private static String low(MethodologyVersion methodology) {
        return ("Результат процедуры считается низким, если не менее %d\u00a0%% её участников получили отметку «2» "
                        + "(ВПР, ОГЭ) или не преодолели минимальный порог (ЕГЭ). Доли сравниваются в целых числах: "
                        + "ровно %d\u00a0%% — это уже низкий результат.")
                .formatted(methodology.value(THRESHOLD_PERCENT), methodology.value(THRESHOLD_PERCENT));
    }

    private static String minimum(MethodologyVersion methodology) {
        int minimum = methodology.value(MIN_PARTICIPANTS);
        return minimum == 1
                ? "Учитывается каждая процедура, в которой был хотя бы один участник."
                : "Процедура учитывается, если в ней не менее %s; иначе она показана с пометкой «малая численность»."
                        .formatted(Words.count(minimum, "участника", "участников", "участников"));
    }

    private static void addPool(List<String> sentences, MethodologyVersion methodology) {
        int years = methodology.value(POOL_YEARS);
        if (years > 1) {
            sentences.add(
                    ("Если участников одного года мало, к ним добавляются участники той же процедуры прошлых лет, "
                                    + "год за годом, пока их не станет достаточно, но не больше чем за %s вместе с этим.")
                            .formatted(Words.count(years, "год", "года", "лет")));
        }
    }

    private static void addRepeat(List<String> sentences, MethodologyVersion methodology) {
        String twoYears = "хотя бы по одной и той же процедуре результат низкий два года подряд (каждый год учтён сам "
                + "по себе; ученики в эти годы разные)";
        switch (methodology.repeatRule()) {
            case IGNORED -> {}
            case MARKED ->
                sentences.add("Школа списка отмечается как «устойчиво низкие результаты», если " + twoYears
                        + ". На список эта отметка не влияет.");
            case BOTH -> sentences.add("Кроме того, для списка нужно, чтобы " + twoYears + ".");
            case EITHER -> sentences.add("Вместо этого для списка достаточно, чтобы " + twoYears + ".");
        }
    }

    /** What is found beside the outcome and never changes it. */
    private static void addBeside(List<String> sentences, MethodologyVersion methodology) {
        int exit = methodology.value(EXIT_YEARS);
        if (exit > 0) {
            sentences.add(
                    ("Выход подтверждён, если школа %s не попадает под правило и её данным можно доверять; раньше "
                                    + "это «выход, первый год». Нехватка данных выходом не считается. Школа, которая снова "
                                    + "попала под правило после подтверждённого выхода, — «повторный вход».")
                            .formatted(Words.count(exit, "год", "года", "лет") + " подряд"));
        }
        int doubts = methodology.value(DOUBT_FLAGS);
        if (doubts > 0) {
            sentences.add(
                    ("«Данные требуют проверки» — если школа есть в официальном перечне необъективности или признаков "
                                    + "не меньше %d. Из выявления она не исключается, но её хорошие результаты не подтверждают "
                                    + "выход и не делают её школой высоких результатов.")
                            .formatted(doubts));
        }
        int high = methodology.value(HIGH_PERCENT);
        if (high > 0) {
            sentences.add(("Стабильно высокие результаты: %s подряд учтено не меньше %d, ни одна не низкая, а не "
                            + "справившихся во всех учтённых вместе не больше %d\u00a0%%.")
                    .formatted(
                            Words.count(methodology.value(HIGH_YEARS), "год", "года", "лет"),
                            methodology.value(LEAST_PROCEDURES),
                            high));
        }
        addConditions(sentences, methodology);
    }

    private static void addConditions(List<String> sentences, MethodologyVersion methodology) {
        int conditions = methodology.value(ADVERSE_CONDITIONS);
        if (conditions > 0) {
            sentences.add(("ШНСУ: не меньше %d социальных условий школы хуже, чем у трёх четвертей школ расчёта, либо "
                            + "условия признаны неблагоприятными документом%s.")
                    .formatted(
                            conditions,
                            methodology.value(ADVERSE_RESULTS) == 0
                                    ? ""
                                    : "; вместе с этим нужно второе основание — низкие результаты или зона риска"));
        }
        int resilient = methodology.value(RESILIENT_YEARS);
        if (resilient > 0) {
            sentences.add(("Резильентная школа: условия неблагоприятны, а %s подряд ни одного низкого результата и не "
                            + "справившихся не больше, чем по всем школам расчёта вместе.")
                    .formatted(Words.count(resilient, "год", "года", "лет")));
        }
    }

    private static String list(MethodologyVersion methodology) {
        return "Школа попадает в список с низкими результатами, если таких процедур за год не менее %d."
                .formatted(methodology.value(LEAST_PROCEDURES));
    }

    private static String risk(MethodologyVersion methodology) {
        int fewest = methodology.value(RISK_PROCEDURES);
        int most = methodology.value(LEAST_PROCEDURES) - 1;
        List<String> arms = new ArrayList<>();
        if (methodology.repeatRule() == RepeatRule.BOTH) {
            arms.add("низкий результат не менее чем в %s"
                    .formatted(Words.count(fewest, "процедуре", "процедурах", "процедурах")));
        } else if (fewest <= most) {
            arms.add(
                    fewest == most
                            ? "низкий результат ровно в %s"
                                    .formatted(Words.count(fewest, "процедуре", "процедурах", "процедурах"))
                            : "низкий результат в %d–%d процедурах".formatted(fewest, most));
        }
        if (methodology.value(RISK_PERCENT) > 0) {
            arms.add("не менее %d\u00a0%% не справившихся не менее чем в %s"
                    .formatted(
                            methodology.value(RISK_PERCENT),
                            Words.count(methodology.value(LEAST_PROCEDURES), "процедуре", "процедурах", "процедурах")));
        }
        if (methodology.value(RISK_RISE) > 0) {
            arms.add("доля не справившихся за год выросла не менее чем на %s не менее чем в %s"
                    .formatted(
                            Words.count(
                                    methodology.value(RISK_RISE),
                                    "процентный пункт",
                                    "процентных пункта",
                                    "процентных пунктов"),
                            Words.count(
                                    methodology.value(RISK_RISE_PROCEDURES), "процедуре", "процедурах", "процедурах")));
        }
        return arms.isEmpty()
                ? "Зона риска этой методикой не выделяется."
                : "Школа вне списка попадает в зону риска: " + String.join(" либо ", arms) + ".";
    }

    private static String insufficient(MethodologyVersion methodology) {
        return ("Если учтено процедур меньше %d и низких среди них недостаточно для зоны риска, вывод — «недостаточно "
                        + "данных». Это не означает благополучия.")
                .formatted(methodology.value(LEAST_PROCEDURES));
    }
}
