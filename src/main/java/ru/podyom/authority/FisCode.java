package ru.podyom.authority;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Code of a municipality in ФИС ОКО, whatever the year wrote around it: «(reg20_m012)», «reg20_vpr_m012». */
final class FisCode {

    private static final Pattern FORM = Pattern.compile("\\(?\\s*reg(\\d{2})(?:_vpr)?_m(\\d{3})\\s*\\)?");

    private FisCode() {}

    /** «reg20_m012», empty where the text is no such code. */
    static Optional<String> of(String written) {
        Matcher matcher = FORM.matcher(written.strip().toLowerCase(Locale.ROOT));
        return matcher.matches() ? Optional.of("reg" + matcher.group(1) + "_m" + matcher.group(2)) : Optional.empty();
    }
}
