package ru.podyom.assessment.importing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.matching.SchoolMatch;
import ru.podyom.assessment.queue.ImportId;
import ru.podyom.assessment.reading.ProcedureSource;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.ui.Table;
import ru.podyom.ui.Words;

/**
 * One import, from its preview to its undoing.
 *
 * @param decides whether the reader may confirm, discard and undo
 * @param sums rows by how their schools were found
 * @param repeat the import that this one would repeat, null where there is none
 * @param problems the first of them
 * @param enters whether the reader may enter the unknown schools into the registry
 */
public record ImportPage(
        ImportHead head,
        boolean decides,
        Map<SchoolMatch, Tally> sums,
        List<Overlap> overlaps,
        @Nullable Repeat repeat,
        List<ProblemsPage.Numbered> problems,
        boolean enters,
        Table table) {

    private static final int KIBI = 1024;

    public Tally sum(SchoolMatch match) {
        return sums.getOrDefault(match, Tally.NONE);
    }

    /** What will be loaded, or was. */
    public Tally taken() {
        return sum(SchoolMatch.CODE).and(sum(SchoolMatch.NAME));
    }

    /** What stays out, because the schools are not in the registry or not of this territory. */
    public Tally left() {
        return sum(SchoolMatch.UNKNOWN).and(sum(SchoolMatch.OUTSIDE));
    }

    /** Schools that have results of the procedure already. */
    public int overlapping() {
        return overlaps.stream().mapToInt(Overlap::schools).sum();
    }

    /** The import of a main day of an exam whose place a resit would take, null where the file is none. */
    public @Nullable Overlap resit() {
        return overlaps.stream()
                .filter(overlap -> overlap.isResitOf(head))
                .findFirst()
                .orElse(null);
    }

    /** Whether nothing stands in the way of loading. */
    public boolean isReady() {
        return decides
                && head.state() == ImportState.PREVIEW
                && head.failure() == null
                && !head.mustConfirmProcedure()
                && repeat == null
                && taken().rows() > 0;
    }

    /** A head of the file is believed; a file name or a person's word may be changed. */
    public boolean asksProcedure() {
        return decides && head.from() != ProcedureSource.HEADER;
    }

    /** By what the layout was recognised. */
    public String why() {
        return head.layout() == null ? "" : Layouts.why(head.layout());
    }

    public ProcedureForm procedure() {
        return ProcedureForm.of(head.procedure());
    }

    /** Whether names were in the file that came. */
    public boolean isCleaned() {
        return head.source().name().endsWith(Door.CLEANED);
    }

    public String size() {
        long kibibytes = Math.max(1, head.source().bytes() / KIBI);
        return kibibytes < KIBI
                ? Words.number(kibibytes) + " КБ"
                : Words.number(kibibytes / KIBI) + "," + kibibytes % KIBI * 10 / KIBI + " МБ";
    }

    public Map<String, String> matches() {
        return SchoolMatch.titles();
    }

    /** Schools with their rows. */
    public record Tally(int schools, int participants, int failed, int absent, int refused) {

        static final Tally NONE = new Tally(0, 0, 0, 0, 0);

        Tally and(Tally other) {
            return new Tally(
                    schools + other.schools,
                    participants + other.participants,
                    failed + other.failed,
                    absent + other.absent,
                    refused + other.refused);
        }

        public int rows() {
            return participants + absent + refused;
        }
    }

    /** An import that this one would repeat: the same content for the same procedure. */
    public record Repeat(ImportId id, String file, @Nullable Instant at) {}

    /**
     * An earlier import and how many schools it has in common.
     *
     * @param before participants of these schools as they stand
     * @param after participants of the same schools in the new file
     */
    public record Overlap(ImportId id, String file, int schools, int before, int after) {

        /**
         * Whether the new file looks like a resit of an exam: it names less than half of those who stand. Pupils are not
         * kept by name, so that a resit cannot be added to the main day; it would take its place. The half is our own.
         */
        boolean isResitOf(ImportHead head) {
            var procedure = head.procedure();
            return procedure != null
                    && (procedure.kind() == ProcedureKind.OGE || procedure.kind() == ProcedureKind.EGE)
                    && 2L * after < before;
        }
    }
}
