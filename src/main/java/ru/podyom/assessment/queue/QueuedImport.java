package ru.podyom.assessment.queue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.header.ColumnMapping;
import ru.podyom.assessment.reading.ProcedureSource;
import ru.podyom.assessment.reading.Reading;
import ru.podyom.assessment.reading.ReadingOptions;
import ru.podyom.document.FileId;
import ru.podyom.kernel.Procedure;

/**
 * A confirmed import with what its preview had found; the job has to find the same.
 *
 * @param columns what a person said of the columns, null where the layout is known
 * @param region number of the region as ФИС ОКО counts regions
 * @param from where the procedure was learnt
 * @param seen the figures of the preview
 */
record QueuedImport(
        ImportId id,
        FileId file,
        String fileName,
        @Nullable String layout,
        Procedure procedure,
        @Nullable ProcedureSource from,
        Previewed seen,
        @Nullable String columns,
        int region) {

    /** As the preview read the file. */
    ReadingOptions options() {
        return new ReadingOptions(given(), fileName, columns == null ? null : ColumnMapping.of(columns), region);
    }

    /** The procedure that a person said, null where the file tells it. */
    @Nullable
    Procedure given() {
        return from == ProcedureSource.OPTION ? procedure : null;
    }

    /** Whether a reading is of the procedure that the person saw: a file may hold several. */
    boolean describes(Reading reading) {
        return Objects.equals(reading.layout(), layout) && procedure.equals(reading.procedure());
    }
}
