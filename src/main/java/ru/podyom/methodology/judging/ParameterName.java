package ru.podyom.methodology.judging;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a methodology lets one set, in the order in which it is read; the bounds are what a form accepts, both
 * inclusive. Some may be left out: they then have their idle value, with which the rule is as if they did not exist, and
 * neither cards nor hashes name them. Zero as {@link #RISK_PERCENT} means that no share is near enough to count.
 */
public enum ParameterName {
    THRESHOLD_PERCENT(
            "thresholdPercent", "Доля участников, с которой результат процедуры считается низким", "%", 1, 100),
    LEAST_PROCEDURES("leastProcedures", "Сколько процедур с низким результатом нужно для списка", "", 1, 20),
    MIN_PARTICIPANTS(
            "minParticipants", "Наименьшее число участников, при котором процедура учитывается", "чел.", 1, 1000),
    RISK_PROCEDURES("riskProcedures", "Сколько процедур с низким результатом нужно для зоны риска", "", 1, 20),
    RISK_PERCENT("riskPercent", "Доля, с которой результат считается близким к низкому (для зоны риска)", "%", 0, 100),
    REPEAT_RULE(
            "repeatRule",
            "Низкий результат одной и той же процедуры два года подряд",
            List.of(
                    "не рассматривается",
                    "отмечается рядом со списком",
                    "нужен для списка вместе с основным условием",
                    "достаточен для списка сам по себе")),
    POOL_YEARS("poolYears", "За сколько лет складываются результаты малой школы", "", 1, 3, 1),
    RISK_RISE(
            "riskRisePoints",
            "Рост доли не справившихся за год, с которого школа попадает в зону риска",
            "проц. пункт.",
            0,
            100,
            0),
    RISK_RISE_PROCEDURES("riskRiseProcedures", "В скольких процедурах нужен такой рост", "", 1, 20, 1),
    EXIT_YEARS("exitYears", "Сколько лет подряд вне списка подтверждают выход", "", 0, 5, 0),
    DOUBT_FLAGS("doubtFlags", "Сколько признаков необъективности требуют проверки данных", "", 0, 20, 0),
    HIGH_PERCENT("highPercent", "Наибольшая доля не справившихся при стабильно высоких результатах", "%", 0, 50, 0),
    HIGH_YEARS("highYears", "Сколько лет подряд результаты должны быть высокими", "", 1, 5, 1),
    ADVERSE_CONDITIONS(
            "adverseConditions",
            "Сколько социальных условий хуже, чем у трёх четвертей школ, делают их неблагоприятными",
            "",
            0,
            8,
            0),
    ADVERSE_RESULTS(
            "adverseResults",
            "Результаты как второе основание ШНСУ",
            List.of("не нужны: достаточно условий", "нужны вместе с условиями: список или зона риска")),
    RESILIENT_YEARS(
            "resilientYears", "Сколько лет подряд результаты лучше региона делают школу резильентной", "", 0, 5, 0);

    private final String key;
    private final String label;
    private final String unit;
    private final int lowest;
    private final int highest;
    private final @Nullable Integer idle;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> choices;

    ParameterName(String key, String label, String unit, int lowest, int highest) {
        this(key, label, unit, lowest, highest, null, List.of());
    }

    ParameterName(String key, String label, String unit, int lowest, int highest, int idle) {
        this(key, label, unit, lowest, highest, idle, List.of());
    }

    /** One of several ways; the first is the idle one. */
    ParameterName(String key, String label, List<String> choices) {
        this(key, label, "", 0, choices.size() - 1, 0, choices);
    }

    ParameterName(
            String key,
            String label,
            String unit,
            int lowest,
            int highest,
            @Nullable Integer idle,
            List<String> choices) {
        this.key = key;
        this.label = label;
        this.unit = unit;
        this.lowest = lowest;
        this.highest = highest;
        this.idle = idle;
        this.choices = choices;
    }

    /** The name in JSON, in the hash and in the database. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    /** «%», «чел.» or empty. */
    public String unit() {
        return unit;
    }

    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }

    public boolean accepts(int value) {
        return lowest <= value && value <= highest;
    }

    /** Whether a methodology may do without it. */
    public boolean isOptional() {
        return idle != null;
    }

    /** The value with which an optional parameter changes nothing. */
    int idle() {
        if (idle == null) {
            throw new IllegalStateException(key + " is in every methodology");
        }
        return idle;
    }

    /** Words of the values from 0 on, where the values are ways to choose from; empty for a plain number. */
    public List<String> choices() {
        return choices;
    }

    /** «30 %», «10 чел.», «2», «не применяется», or the words of the way chosen. */
    public String text(int value) {
        if (!choices.isEmpty()) {
            return choices.get(value);
        }
        boolean zeroIsOff = this == RISK_PERCENT || Objects.equals(idle, 0);
        if (value == 0 ? zeroIsOff : this == POOL_YEARS && value == 1) {
            return Parameter.NOT_USED;
        }
        return unit.isEmpty() ? Integer.toString(value) : value + "\u00a0" + unit;
    }
}
