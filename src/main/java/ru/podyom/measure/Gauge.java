package ru.podyom.measure;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Share;

/**
 * The value of an indicator: n of m where it was written so, else the words as they are. Empty words mean that nothing is
 * known yet.
 */
public record Gauge(@Nullable Share share, String words) {

    private static final Pattern N_OF_M = Pattern.compile("(\\d{1,7})\\s+из\\s+(\\d{1,7})");

    /** Reads «12 из 40» as a share, everything else as words; empty where n is more than m. */
    static Optional<Gauge> read(String written) {
        var text = written.strip();
        var matcher = N_OF_M.matcher(text);
        if (!matcher.matches()) {
            return Optional.of(new Gauge(null, text));
        }
        int part = Integer.parseInt(matcher.group(1));
        int of = Integer.parseInt(matcher.group(2));
        return part > of ? Optional.empty() : Optional.of(new Gauge(new Share(part, of), ""));
    }

    public boolean isKnown() {
        return share != null || !words.isEmpty();
    }

    /** As it is typed: «12 из 40». */
    public String typed() {
        return share == null ? words : share.part() + " из " + share.of();
    }

    /** As it is shown: «12 из 40 (30,0 %)». */
    public String text() {
        return share == null ? words : typed() + " (" + share.text() + ")";
    }
}
