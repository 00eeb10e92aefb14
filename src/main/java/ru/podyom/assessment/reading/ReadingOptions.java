package ru.podyom.assessment.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.header.ColumnMapping;
import ru.podyom.assessment.header.ProcedureHint;
import ru.podyom.kernel.Procedure;

/**
 * What a person says about a file beside its content.
 *
 * @param procedure the procedure as the person gives it, null to take it from the file; overrides the file
 * @param columns of a table in no known layout, null to recognise the layout
 * @param region number of the region as ФИС ОКО counts regions, whose own minimums of the ОГЭ hold; null for the
 *     recommended ones
 * @param fileName name under which the file was given, null to take it from the path
 */
public record ReadingOptions(
        @Nullable Procedure procedure,
        @Nullable String fileName,
        @Nullable ColumnMapping columns,
        @Nullable Integer region) {

    /** Everything from the file itself. */
    public static final ReadingOptions NONE = new ReadingOptions(null, null, null, null);

    /** A procedure as a person writes it: «ВПР 2021, 5 класс, Математика»; empty where a part is missing. */
    public static Optional<Procedure> procedure(String text) {
        return Optional.ofNullable(ProcedureHint.in(text).complete());
    }

    public static ReadingOptions of(Procedure procedure) {
        return new ReadingOptions(procedure, null, null, null);
    }

    /** An uploaded file lies under another name than it was given. */
    public static ReadingOptions named(String fileName, int region) {
        return new ReadingOptions(null, fileName, null, region);
    }
}
