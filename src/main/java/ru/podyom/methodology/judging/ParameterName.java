package ru.podyom.methodology.judging;

/**
 * What a methodology lets one set, in the order in which it is read; the bounds are what a form accepts, both
 * inclusive. Zero as {@link #RISK_PERCENT} means that no share is near enough to count.
 */
public enum ParameterName {
    THRESHOLD_PERCENT(
            "thresholdPercent", "Доля участников, с которой результат процедуры считается низким", "%", 1, 100),
    LEAST_PROCEDURES("leastProcedures", "Сколько процедур с низким результатом нужно для списка", "", 1, 20),
    MIN_PARTICIPANTS(
            "minParticipants", "Наименьшее число участников, при котором процедура учитывается", "чел.", 1, 1000),
    RISK_PROCEDURES("riskProcedures", "Сколько процедур с низким результатом нужно для зоны риска", "", 1, 20),
    RISK_PERCENT("riskPercent", "Доля, с которой результат считается близким к низкому (для зоны риска)", "%", 0, 100);

    private final String key;
    private final String label;
    private final String unit;
    private final int lowest;
    private final int highest;

    ParameterName(String key, String label, String unit, int lowest, int highest) {
        this.key = key;
        this.label = label;
        this.unit = unit;
        this.lowest = lowest;
        this.highest = highest;
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
}
