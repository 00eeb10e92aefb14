package ru.podyom.methodology.judging;

import org.jspecify.annotations.Nullable;

/**
 * A number the rule works with and where it comes from.
 *
 * @param basis the act that names the number; null where it is our own proposal, which every page and file says
 */
public record Parameter(
        ParameterName name, int value, @Nullable String basis) {

    /** The label of every number that no act names. */
    public static final String OWN = "собственный параметр";

    /** How a parameter reads that is switched off. */
    public static final String NOT_USED = "не применяется";

    public Parameter {
        if (!name.accepts(value)) {
            throw new IllegalArgumentException(
                    name.key() + " must be " + name.lowest() + "…" + name.highest() + ": " + value);
        }
    }

    static Parameter own(ParameterName name, int value) {
        return new Parameter(name, value, null);
    }

    /** Whether the methodology is as if the parameter did not exist. */
    boolean isIdle() {
        return name.isOptional() && value == name.idle();
    }

    public boolean isOwn() {
        return basis == null;
    }

    /** The act, or «собственный параметр». */
    public String basisText() {
        return basis == null ? OWN : basis;
    }

    /** «30 %», «10 чел.», «2», «не применяется». */
    public String valueText() {
        return name.text(value);
    }
}
