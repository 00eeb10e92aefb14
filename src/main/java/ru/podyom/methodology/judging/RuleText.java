package ru.podyom.methodology.judging;

import static ru.podyom.methodology.judging.ParameterName.LEAST_PROCEDURES;
import static ru.podyom.methodology.judging.ParameterName.MIN_PARTICIPANTS;
import static ru.podyom.methodology.judging.ParameterName.RISK_PERCENT;
import static ru.podyom.methodology.judging.ParameterName.RISK_PROCEDURES;
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
        sentences.add(list(methodology));
        sentences.add(risk(methodology));
        sentences.add(insufficient(methodology));
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

    private static String list(MethodologyVersion methodology) {
        return "Школа попадает в список с низкими результатами, если таких процедур за год не менее %d."
                .formatted(methodology.value(LEAST_PROCEDURES));
    }

    private static String risk(MethodologyVersion methodology) {
        int fewest = methodology.value(RISK_PROCEDURES);
        int most = methodology.value(LEAST_PROCEDURES) - 1;
        List<String> arms = new ArrayList<>();
        if (fewest <= most) {
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
