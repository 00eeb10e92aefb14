package ru.podyom.assessment.importing;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.header.ColumnMapping;
import ru.podyom.assessment.header.Layout;
import ru.podyom.assessment.matching.Territory;
import ru.podyom.assessment.queue.ImportId;
import ru.podyom.assessment.reading.ProcedureSource;
import ru.podyom.assessment.reading.Reading;
import ru.podyom.document.FileId;
import ru.podyom.kernel.Procedure;

/**
 * One import without its schools and problems. Rows = participants + absent + refused.
 *
 * @param owned whether the whole of it, its file included, lies in the reader's scope; else only some of its schools do
 * @param threshold what counts as failed, with its source, null where the marks of the file tell it
 * @param progress per cent of the rows that are written, while it is carried out
 * @param failure why it could not be read or carried out, null where it could
 */
public record ImportHead(
        ImportId id,
        boolean owned,
        Territory territory,
        Source source,
        @Nullable String layout,
        @Nullable Procedure procedure,
        @Nullable ProcedureSource from,
        @Nullable String threshold,
        ImportState state,
        Counts counts,
        int progress,
        @Nullable String failure,
        Course course,
        int version) {

    /**
     * The file as it is kept.
     *
     * @param sha256 of the file as it came
     * @param columns what a person said of its columns, null where its layout is known
     */
    public record Source(
            FileId file,
            String name,
            long bytes,
            String sha256,
            @Nullable ColumnMapping columns) {

        Source with(ColumnMapping named) {
            return new Source(file, name, bytes, sha256, named);
        }
    }

    /** What was read; errors refuse rows, warnings do not. */
    public record Counts(int rows, int participants, int absent, int refused, int schools, int errors, int warnings) {

        public int problems() {
            return errors + warnings;
        }
    }

    /** Who did what when. */
    public record Course(
            String author,
            Instant created,
            @Nullable String confirmer,
            @Nullable Instant committed,
            @Nullable String undoer,
            @Nullable Instant undone) {}

    /** A file name is only a hint: a person has to say that it tells the truth. */
    public boolean mustConfirmProcedure() {
        return procedure == null || from == ProcedureSource.FILE_NAME;
    }

    /** The procedure that a person said, null where the file tells it. */
    @Nullable
    Procedure given() {
        return from == ProcedureSource.OPTION ? procedure : null;
    }

    /** Whether a reading of the file is the one that this import is about: a file may hold several procedures. */
    boolean describes(Reading reading) {
        return Objects.equals(reading.layout(), layout) && Objects.equals(reading.procedure(), procedure);
    }

    /** The file holds pupils against the journal and no marks. */
    public boolean comparesJournal() {
        return Layout.JOURNAL.title().equals(layout)
                || Layout.JOURNAL_OLD.title().equals(layout);
    }

    public boolean isRunning() {
        return state == ImportState.QUEUED && failure == null;
    }

    public boolean hasStopped() {
        return state == ImportState.QUEUED && failure != null;
    }

    /** «ВПР 2021, 5 класс, Русский язык», or what stands for it. */
    public String procedureTitle() {
        return procedure == null ? "процедура не определена" : procedure.title();
    }
}
