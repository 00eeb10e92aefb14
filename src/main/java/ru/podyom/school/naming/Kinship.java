package ru.podyom.school.naming;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.podyom.school.naming.NameMatch.Basis;
import ru.podyom.school.naming.NameMatch.Reason;

/**
 * How a written name relates to one name of one school.
 *
 * @param doubts why it may be another school; empty where nothing speaks against it
 * @param basis what speaks for it
 * @param exact whether every part of the two names is the same
 * @param sameProperName whether both have a proper name, and the same one
 * @param numberOnOneSide whether only one of the two has a number
 */
record Kinship(Set<Reason> doubts, Basis basis, boolean exact, boolean sameProperName, boolean numberOnOneSide) {

    Kinship {
        doubts = Set.copyOf(doubts);
    }

    boolean isFull() {
        return doubts.isEmpty();
    }

    /** Closer kinship first. */
    int distance() {
        return doubts.size() * 10 + (exact ? 0 : 1) + (numberOnOneSide ? 2 : 0);
    }

    /** The kinship of two names, null where they cannot mean one school. */
    static @Nullable Kinship of(NameParts written, NameParts known, Municipality municipality) {
        return new Comparing(written, known, municipality).kinship();
    }

    /** Compares part by part; a part that contradicts ends it. */
    private static final class Comparing {

        private final NameParts written;
        private final NameParts known;
        private final Municipality municipality;
        private final Set<Reason> doubts = EnumSet.noneOf(Reason.class);
        private @Nullable Basis basis;
        private boolean impossible;

        Comparing(NameParts written, NameParts known, Municipality municipality) {
            this.written = written;
            this.known = known;
            this.municipality = municipality;
        }

        @Nullable
        Kinship kinship() {
            honorary();
            settlement();
            number();
            properName();
            kind();
            if (!municipality.mayBe(written.districts(), known.districts())) {
                doubts.add(Reason.OTHER_DISTRICT);
            }
            if (impossible || basis == null || doubts.size() > 2) {
                return null;
            }
            boolean oneSided = written.numbers().isEmpty() != known.numbers().isEmpty();
            return new Kinship(doubts, basis, exact(), sameProperName(), oneSided);
        }

        private void honorary() {
            boolean only = written.saysNothing() && known.saysNothing();
            if (only && written.honorary().sameAs(known.honorary())) {
                basis = Basis.HONORARY_NAME;
            }
            if (only && written.honorary().isEmpty() && known.honorary().isEmpty() && written.kind() != null) {
                basis = written.kind() == known.kind() ? Basis.SAME_NAME : null;
            }
        }

        private void settlement() {
            NameWords here = written.settlement();
            NameWords there = known.settlement();
            if (here.isEmpty()) {
                return;
            }
            if (here.sameAs(there)) {
                basis = Basis.LOCALITY;
            } else if (there.isEmpty()) {
                settlementUnknown();
            } else if (here.mayAbbreviate(there) || there.mayAbbreviate(here)) {
                basis = Basis.LOCALITY;
                doubts.add(Reason.ABBREVIATION);
            } else if (Typo.between(here.key(), there.key())) {
                basis = Basis.LOCALITY;
                doubts.add(Reason.TYPO);
            } else if (sameProperName()) {
                doubts.add(Reason.OTHER_LOCALITY);
            } else {
                impossible = true;
            }
        }

        private void settlementUnknown() {
            if (known.words().derivedFrom(written.settlement())) {
                basis = Basis.LOCALITY;
                doubts.add(Reason.FROM_LOCALITY);
            } else if (!sameProperName() && !municipality.isNamed(written.settlement())) {
                doubts.add(Reason.LOCALITY_UNKNOWN);
            }
        }

        private void number() {
            if (written.numbers().isEmpty() || known.numbers().isEmpty()) {
                return;
            }
            if (written.numbers().size() == 1 && known.numbers().containsAll(written.numbers())) {
                basis = Basis.NUMBER;
            } else if (written.numbers().stream().anyMatch(known.numbers()::contains)) {
                basis = Basis.NUMBER;
                doubts.add(Reason.SEVERAL);
            } else if (sameProperName()) {
                doubts.add(Reason.NUMBER_DIFFERS);
            } else {
                impossible = true;
            }
        }

        private void properName() {
            if (written.initials() != null) {
                initials(written.initials());
            }
            if (written.words().isEmpty()) {
                return;
            }
            if (sameProperName()) {
                basis = Basis.PROPER_NAME;
            } else if (known.words().isEmpty()) {
                properNameUnknown();
            } else {
                nearProperName();
            }
        }

        private void initials(String initials) {
            boolean evening = known.kind() == SchoolKind.EVENING && (initials.equals("в") || initials.equals("о"));
            if (!evening
                    && !known.words().beginsWith(initials)
                    && !known.settlement().beginsWith(initials)) {
                impossible = true;
            } else if (basis == Basis.NUMBER) {
                basis = Basis.ABBREVIATION;
            } else {
                basis = Basis.ABBREVIATION;
                doubts.add(Reason.ABBREVIATION);
            }
        }

        private void properNameUnknown() {
            if (written.words().derivedFrom(known.settlement())) {
                basis = basis == null ? Basis.LOCALITY : basis;
                doubts.add(Reason.FROM_LOCALITY);
            } else if (basis == Basis.NUMBER || basis == Basis.LOCALITY) {
                doubts.add(Reason.PARTIAL);
            } else {
                impossible = true;
            }
        }

        private void nearProperName() {
            Reason near = null;
            if (written.words().mayAbbreviate(known.words()) || known.words().mayAbbreviate(written.words())) {
                near = Reason.ABBREVIATION;
            } else if (Typo.between(written.words().key(), known.words().key())) {
                near = Reason.TYPO;
            } else if (written.words().partOf(known.words())) {
                near = Reason.PARTIAL;
            }
            if (near == null) {
                impossible = true;
            } else {
                basis = Basis.PROPER_NAME;
                doubts.add(near);
            }
        }

        /** A mere «школа» can be any school but is seldom said of a gymnasium, nor a lyceum called a mere «школа». */
        private void kind() {
            SchoolKind said = written.kind();
            SchoolKind is = known.kind();
            boolean byInitials = written.initials() != null && is == SchoolKind.EVENING;
            boolean other = said != null && is != null && !said.agreesWith(is);
            boolean vague = said == null && is != null && written.schoolWord() && is.isSpecial() && !sameProperName();
            boolean raised = is == null && said != null && known.schoolWord() && said.isSpecial();
            if (vague || raised || (other && !byInitials)) {
                doubts.add(Reason.OTHER_KIND);
            }
        }

        private boolean sameProperName() {
            return written.words().sameAs(known.words());
        }

        private boolean exact() {
            boolean names = written.words().isEmpty() ? known.words().isEmpty() : sameProperName();
            boolean places = written.settlement().isEmpty()
                    || written.settlement().plain().equals(known.settlement().plain());
            return names
                    && places
                    && written.kind() == known.kind()
                    && written.numbers().equals(known.numbers());
        }
    }
}
