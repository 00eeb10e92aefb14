package ru.podyom.methodology;

import java.util.List;
import ru.podyom.ui.FormErrors;

/**
 * The last step before a draft becomes unchangeable: what it changes and what follows.
 *
 * @param differences from the version it was made from
 * @param replaced numbers of the approved versions that give way
 */
public record ApprovalPage(
        StoredVersion draft, List<String> differences, List<String> replaced, ApprovalForm form, FormErrors errors) {

    static ApprovalPage of(StoredVersion draft, List<StoredVersion> all, ApprovalForm form, FormErrors errors) {
        List<String> replaced = all.stream()
                .filter(version -> version.state() == VersionState.APPROVED)
                .map(StoredVersion::content)
                .filter(content -> content.id().equals(draft.content().id()))
                .map(content -> content.version())
                .toList();
        return new ApprovalPage(draft, MethodologyCardPage.of(draft, all).differences(), replaced, form, errors);
    }
}
