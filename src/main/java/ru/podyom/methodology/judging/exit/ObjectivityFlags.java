package ru.podyom.methodology.judging.exit;

import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.ParameterName;

/**
 * Signs that the results of a school in one year need checking (methodology section 8.2): an input of the judgement,
 * found elsewhere. They never change a count and never take a school out of identification.
 *
 * @param year calendar year of the results
 * @param flags how many signs our own rules gave
 * @param official whether the school is on an official list of doubtful results; that overrides the number
 */
public record ObjectivityFlags(int year, int flags, boolean official) {

    /** Whether the methodology asks to check the data; one that knows no flags never does. */
    public boolean isDoubtful(MethodologyVersion methodology) {
        int enough = methodology.value(ParameterName.DOUBT_FLAGS);
        return enough > 0 && (official || flags >= enough);
    }

    /** «2024 год: официальный перечень», «2024 год: признаков — 3». */
    public String words() {
        return year + " год: " + (official ? "официальный перечень" : "признаков — " + flags);
    }
}
