package ru.podyom.school.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Problem;

/**
 * What a file would do, before it does it.
 *
 * @param shown state whose rows are listed, null for all that write
 */
public record RegistryPreviewPage(RegistryUpload upload, RegistryPlan plan, PlannedRow.@Nullable State shown) {

    /** More than anybody reads; the rest is told as a number. */
    private static final int MOST = 300;

    public List<PlannedRow> rows() {
        return listed().stream().limit(MOST).toList();
    }

    public int unlisted() {
        return Math.max(0, listed().size() - MOST);
    }

    private List<PlannedRow> listed() {
        return plan.rows().stream()
                .filter(row -> shown == null ? row.writes() : row.state() == shown)
                .toList();
    }

    public List<Problem> problems() {
        return plan.problems().stream().limit(MOST).toList();
    }

    public boolean decided() {
        return upload.decidedAt() != null;
    }
}
