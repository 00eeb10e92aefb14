package ru.podyom.assessment.marker;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.SchoolId;

/**
 * An official sign of biased results at one school.
 *
 * @param kind null where the list names no procedure
 * @param grade 0 where the list names none
 * @param sign as the list writes it, e.g. «4 РУ»
 * @param source the list
 */
record MarkerLine(
        SchoolId school,
        String name,
        String municipality,
        int year,
        @Nullable ProcedureKind kind,
        int grade,
        @Nullable String subject,
        String sign,
        String source,
        Instant imported) {

    /** «ВПР, 4 класс, Русский язык», as far as the list tells it. */
    String procedure() {
        var parts = new StringBuilder();
        if (kind != null) {
            parts.append(kind.title()).append(", ");
        }
        if (grade > 0) {
            parts.append(grade).append(" класс, ");
        }
        return parts.append(subject == null ? "" : subject).toString();
    }
}
