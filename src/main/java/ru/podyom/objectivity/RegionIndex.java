package ru.podyom.objectivity;

import java.util.List;
import ru.podyom.kernel.Share;
import ru.podyom.objectivity.signs.Sign;

/**
 * How common signs are in a whole region by one computation.
 *
 * @param official schools with at least one of the fourteen official signs out of those for which at least one of them could
 *     be computed
 * @param guards by own sign, in the order G1…G7; a sign that could be computed nowhere is left out
 */
public record RegionIndex(Share official, List<Common> guards) {

    private static final int MANY_PERCENT = 20;

    /** Own parameter: a share of fewer schools tells nothing of a region. */
    private static final int SCHOOLS = 10;

    /**
     * How common one sign is.
     *
     * @param schools with the sign in any procedure, out of those for which it could be computed
     */
    public record Common(Sign sign, Share schools) {

        /** «G4 Расхождение с журналом — 327 из 638 (51,3 %)». */
        public String text() {
            return sign.code() + " " + sign.title() + " — " + schools.part() + " из " + schools.of() + " ("
                    + schools.text() + ")";
        }
    }

    public RegionIndex {
        guards = List.copyOf(guards);
    }

    /** Whether there are schools enough to speak of the region. */
    public boolean isTold() {
        return official.of() >= SCHOOLS;
    }

    /** 100 minus the per cent of schools with a sign, as the official methodology counts it: «87,3». */
    public String index() {
        return new Share(official.of() - official.part(), official.of()).text().replace("\u00a0%", "");
    }

    /** Own signs that at least a fifth of the schools have: such a one tells of the region rather than of a school. */
    public List<Common> frequent() {
        return guards.stream()
                .filter(common ->
                        common.schools().of() >= SCHOOLS && common.schools().isAtLeastPercent(MANY_PERCENT))
                .toList();
    }
}
