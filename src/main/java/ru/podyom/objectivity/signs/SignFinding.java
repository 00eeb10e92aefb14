package ru.podyom.objectivity.signs;

/**
 * One sign of one procedure of a school with its numbers.
 *
 * @param value what the school has, in words; empty where nothing could be computed
 * @param comparison what it is compared with, in words
 * @param missing what is missing, empty unless the sign is {@link SignAnswer#UNKNOWN}
 */
public record SignFinding(Sign sign, SignAnswer answer, String value, String comparison, String missing) {

    public SignFinding {
        if ((answer == SignAnswer.UNKNOWN) == missing.isEmpty()) {
            throw new IllegalArgumentException(sign + " is unknown exactly when something is missing");
        }
    }

    static SignFinding of(Sign sign, boolean flagged, String value, String comparison) {
        return new SignFinding(sign, flagged ? SignAnswer.FLAGGED : SignAnswer.CLEAR, value, comparison, "");
    }

    static SignFinding missing(Sign sign, String missing) {
        return new SignFinding(sign, SignAnswer.UNKNOWN, "", "", missing);
    }

    /** Computed as far as it goes, but one part of the rule cannot be decided. */
    static SignFinding undecided(Sign sign, String value, String comparison, String missing) {
        return new SignFinding(sign, SignAnswer.UNKNOWN, value, comparison, missing);
    }

    public boolean isFlagged() {
        return answer == SignAnswer.FLAGGED;
    }

    /** Value, comparison and what is missing as one line. */
    public String words() {
        var parts = new StringBuilder(value);
        if (!comparison.isEmpty()) {
            parts.append(parts.isEmpty() ? "" : "; ").append(comparison);
        }
        if (!missing.isEmpty()) {
            parts.append(parts.isEmpty() ? "" : "; ").append("не хватает: ").append(missing);
        }
        return parts.toString();
    }
}
