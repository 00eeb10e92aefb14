package ru.podyom.methodology;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ru.podyom.methodology.judging.MethodologyVersion;

/**
 * A methodology version as kept: what it says, and how it came to be.
 *
 * @param shipped whether it came with the product
 * @param copiedFrom the version a draft was copied from, null for a shipped one
 * @param approval null for a draft and for a shipped version
 * @param supersededBy the version approved in its place
 * @param createdBy name of the person, or of the product
 * @param revision grows with each change of a draft, so that nobody overwrites a change unseen
 */
public record StoredVersion(
        VersionId id,
        MethodologyVersion content,
        VersionState state,
        boolean shipped,
        @Nullable VersionId copiedFrom,
        @Nullable Approval approval,
        @Nullable VersionId supersededBy,
        String createdBy,
        Instant createdAt,
        int revision) {

    /** Who approved a version, when, and by which act. */
    public record Approval(ApprovalAct act, String by, Instant at) {}

    public boolean isDraft() {
        return state == VersionState.DRAFT;
    }

    /** «Редакция 1.2». */
    public String versionTitle() {
        return "Редакция " + content.version();
    }
}
