package ru.podyom.methodology.judging;

import java.util.Comparator;
import java.util.Locale;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;

/**
 * A procedure of a methodology's set, in whichever year it is held.
 *
 * @param subject full Russian name with a capital, as in {@link Procedure}
 */
public record ProcedureKey(ProcedureKind kind, int grade, String subject) implements Comparable<ProcedureKey> {

    private static final Comparator<ProcedureKey> ORDER = Comparator.comparing(ProcedureKey::kind)
            .thenComparingInt(ProcedureKey::grade)
            .thenComparing(ProcedureKey::subject);

    public static ProcedureKey of(Procedure procedure) {
        return new ProcedureKey(procedure.kind(), procedure.grade(), procedure.subject());
    }

    public Procedure in(int year) {
        return new Procedure(kind, year, grade, subject);
    }

    /** «ВПР, 5 класс, русский язык». */
    public String title() {
        return kind.title() + ", " + grade + " класс, " + subject.toLowerCase(Locale.ROOT);
    }

    /** One line for hashes and storage: «VPR;5;Русский язык». */
    public String line() {
        return kind.name() + ";" + grade + ";" + subject;
    }

    @Override
    public int compareTo(ProcedureKey other) {
        return ORDER.compare(this, other);
    }
}
