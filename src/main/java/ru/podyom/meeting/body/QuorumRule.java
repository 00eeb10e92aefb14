package ru.podyom.meeting.body;

/**
 * How many members must come for a body to decide, as a share in integers. No act prescribes it for a working group: the
 * default, more than half, is a parameter of our own and says so where it is shown.
 *
 * @param part numerator, from 1 to {@code whole}
 * @param whole denominator
 * @param more whether there must be more than the share; else just the share is enough
 */
public record QuorumRule(int part, int whole, boolean more) {

    /** «более половины». */
    public static final QuorumRule MORE_THAN_HALF = new QuorumRule(1, 2, true);

    /** Whether it is our own default rather than a rule that the body's act gave. */
    public boolean isOurs() {
        return equals(MORE_THAN_HALF);
    }

    public boolean isMet(int present, int members) {
        long came = (long) present * whole;
        long asked = (long) members * part;
        return members > 0 && (more ? came > asked : came >= asked);
    }

    /** The least number of members with whom the rule is met. */
    public int least(int members) {
        long asked = (long) members * part;
        return Math.toIntExact(more ? asked / whole + 1 : (asked + whole - 1) / whole);
    }

    /** «более 1/2 состава». */
    public String text() {
        return (more ? "более " : "не менее ") + part + "/" + whole + " состава";
    }
}
