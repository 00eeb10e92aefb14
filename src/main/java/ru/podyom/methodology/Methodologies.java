package ru.podyom.methodology;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.methodology.judging.LegalBasis;
import ru.podyom.methodology.judging.MethodologyVersion;

/** The door to methodologies: what may be used, and the way from a copy over a draft to an approved version. */
@Component
public class Methodologies {

    private final MethodologyStore store;
    private final ApplicationEventPublisher events;

    Methodologies(MethodologyStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /** Every version, by methodology, the newest first. */
    @Transactional(readOnly = true)
    public List<StoredVersion> all() {
        return store.all();
    }

    /** Those a new run may choose from. */
    @Transactional(readOnly = true)
    public List<StoredVersion> approved() {
        return all().stream()
                .filter(version -> version.state() == VersionState.APPROVED)
                .toList();
    }

    /**
     * One version, in whichever state.
     *
     * @throws NotFound when there is none
     */
    @Transactional(readOnly = true)
    public StoredVersion get(VersionId id) {
        return store.find(id).orElseThrow(() -> new NotFound("methodology version", id));
    }

    /** Starts a draft with the content of a version; it is a proposal until an act approves it. */
    @Transactional
    VersionId copy(VersionId from, Actor actor) {
        StoredVersion base = get(from);
        if (base.isDraft()) {
            throw new Refused("Это уже черновик: измените его или утвердите.");
        }
        MethodologyVersion content = base.content();
        String number = nextNumber(base);
        LegalBasis basis = new LegalBasis(
                "Собственный параметр: за основу взята редакция %s методики «%s»."
                        .formatted(content.version(), content.title()),
                false,
                content.basis().links());
        MethodologyVersion draft = new MethodologyVersion(
                content.id(),
                number,
                content.title(),
                basis,
                content.validFrom(),
                null,
                content.year(),
                content.procedures(),
                content.parameters());
        VersionId id = store.insertDraft(draft, false, from, actor.name());
        record(actor, "создать черновик методики", id, content.id() + ", редакция " + number);
        return id;
    }

    /** Copies are numbered under the shipped version they go back to: 1.1, 1.2, so that a shipped 2 stays free. */
    private String nextNumber(StoredVersion base) {
        String number = base.content().version();
        String shipped = number.contains(".") ? number.substring(0, number.indexOf('.')) : number;
        int last = store.all().stream()
                .filter(version -> version.content().id().equals(base.content().id()))
                .map(version -> version.content().version())
                .filter(version -> version.startsWith(shipped + "."))
                .mapToInt(version -> Integer.parseInt(version.substring(shipped.length() + 1)))
                .max()
                .orElse(0);
        return shipped + "." + (last + 1);
    }

    /**
     * Writes a draft anew.
     *
     * @param revision the one the person saw
     * @throws Refused when it is no draft, or somebody changed it meanwhile
     */
    @Transactional
    void change(VersionId id, int revision, MethodologyVersion content, Actor actor) {
        StoredVersion before = draft(id);
        if (!store.updateDraft(id, revision, content)) {
            throw new Refused("Черновик тем временем изменён. Откройте его заново и повторите правку.");
        }
        record(actor, "изменить черновик методики", id, String.join(". ", changes(before.content(), content)));
    }

    private static List<String> changes(MethodologyVersion before, MethodologyVersion after) {
        List<String> differences = Differences.between(before, after);
        return differences.isEmpty() ? List.of("Название, основание или срок") : differences;
    }

    /** Throws a draft away. */
    @Transactional
    void discard(VersionId id, Actor actor) {
        StoredVersion draft = draft(id);
        store.delete(id);
        record(actor, "удалить черновик методики", id, label(draft));
    }

    /**
     * Approves a draft by an act: it never changes again, and the approved versions of its line give way to it.
     *
     * @throws Refused when it is no draft, or somebody changed it since the given revision
     */
    @Transactional
    void approve(VersionId id, int revision, ApprovalAct act, Actor actor) {
        StoredVersion draft = draft(id);
        if (draft.revision() != revision) {
            throw new Refused("Черновик тем временем изменён. Прочитайте его ещё раз перед утверждением.");
        }
        MethodologyVersion content = draft.content();
        store.approve(id, act, actor.name(), ContentHash.of(approved(content)));
        store.supersedeOthers(content.id(), id);
        record(actor, "утвердить методику", id, label(draft) + ": " + act.text());
    }

    private static MethodologyVersion approved(MethodologyVersion draft) {
        return new MethodologyVersion(
                draft.id(),
                draft.version(),
                draft.title(),
                new LegalBasis(draft.basis().text(), true, draft.basis().links()),
                draft.validFrom(),
                draft.validTo(),
                draft.year(),
                draft.procedures(),
                draft.parameters());
    }

    /**
     * A draft.
     *
     * @throws Refused when the version is approved already
     */
    @Transactional(readOnly = true)
    StoredVersion draft(VersionId id) {
        StoredVersion version = get(id);
        if (!version.isDraft()) {
            throw new Refused("Утверждённая редакция не меняется: сделайте её копию и утвердите новую редакцию.");
        }
        return version;
    }

    private static String label(StoredVersion version) {
        return version.content().id() + ", редакция " + version.content().version();
    }

    private void record(Actor actor, String action, VersionId id, String details) {
        events.publishEvent(new Recorded(actor, action, "методика", id.toString(), null, details));
    }
}
