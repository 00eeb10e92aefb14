package ru.podyom.methodology.judging;

/** What a methodology lets one set, in order of the key; the bounds are what a form accepts, both inclusive. */
public enum ParameterName {
    LEAST_PROCEDURES("leastProcedures", "Сколько процедур с низким результатом нужно для списка", "", 1, 20),
    MIN_PARTICIPANTS(
            "minParticipants", "Наименьшее число участников, при котором процедура учитывается", "чел.", 1, 1000),
    RISK_PERCENT(
            "riskPercent", "Доля, с которой процедура считается близкой к низкой (0 — не применяется)", "%", 0, 100),
    RISK_PROCEDURES("riskProcedures", "Сколько процедур с низким результатом нужно для зоны риска", "", 1, 20),
    THRESHOLD_PERCENT(
            "thresholdPercent", "Доля участников, с которой результат процедуры считается низким", "%", 1, 100);

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
