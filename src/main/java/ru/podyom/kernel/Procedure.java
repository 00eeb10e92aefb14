package ru.podyom.kernel;

import java.util.Comparator;

/**
 * One assessment procedure as identification counts it: kind, calendar year, grade, subject. Base and profile
 * mathematics of the ЕГЭ are two procedures, so the level is part of the subject («Математика (базовая)»).
 *
 * @param year calendar year in which the procedure was held
 * @param grade 1–11
 * @param subject full Russian name with a capital, e.g. «Русский язык»
 */
public record Procedure(ProcedureKind kind, int year, int grade, String subject) implements Comparable<Procedure> {

    private static final Comparator<Procedure> ORDER = Comparator.comparing(Procedure::kind)
            .thenComparingInt(Procedure::year)
            .thenComparingInt(Procedure::grade)
            .thenComparing(Procedure::subject);

    @Override
    public int compareTo(Procedure other) {
        return ORDER.compare(this, other);
    }

    /** As a person writes it: «ВПР 2021, 5 класс, Русский язык». */
    public String title() {
        return kind.title() + " " + year + ", " + grade + " класс, " + subject;
    }
}
