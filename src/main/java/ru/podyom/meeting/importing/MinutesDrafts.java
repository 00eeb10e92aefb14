package ru.podyom.meeting.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.document.StoredFiles;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.form.FormReading;
import ru.podyom.meeting.form.FormSchools;
import ru.podyom.meeting.form.FormWriting;
import ru.podyom.meeting.form.MinutesForm;
import ru.podyom.meeting.minutes.MinutesId;
import ru.podyom.meeting.minutes.MinutesRegistry;
import ru.podyom.meeting.minutes.MinutesStatus;
import ru.podyom.meeting.reading.MinutesReader;
import ru.podyom.meeting.reading.found.ReadMinutes;
import ru.podyom.meeting.reading.text.TextRefused;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Words;

/** The door to drafts: a file is read and kept, a person looks at it, and only then it becomes minutes. */
@Service
public class MinutesDrafts {

    /** Longer texts are collections of documents or books; the review of one would help nobody. */
    static final int LONGEST_TEXT = 500_000;

    static final int MOST_DECISIONS = 400;

    private final DraftStore store;
    private final StoredFiles files;
    private final FormSchools schools;
    private final MinutesRegistry registry;
    private final ApplicationEventPublisher events;

    MinutesDrafts(
            DraftStore store,
            StoredFiles files,
            FormSchools schools,
            MinutesRegistry registry,
            ApplicationEventPublisher events) {
        this.store = store;
        this.files = files;
        this.schools = schools;
        this.registry = registry;
        this.events = events;
    }

    /**
     * Reads a file and keeps it with what was read; a file that is no minutes, or is there already, leaves nothing.
     *
     * @param name of the file, as the person sees it
     */
    @Transactional
    public ReadFile upload(Scope scope, MunicipalityId municipality, Path file, String name, Actor by)
            throws IOException {
        try {
            return keep(scope, municipality, MinutesReader.read(file), file, name, by);
        } catch (TextRefused refused) {
            return new ReadFile(name, false, refused.sentence(), null);
        }
    }

    /** The same for pasted text. */
    @Transactional
    public ReadFile paste(Scope scope, MunicipalityId municipality, String text, Actor by) throws IOException {
        return keep(scope, municipality, MinutesReader.read(text), null, "вставленный текст", by);
    }

    private ReadFile keep(
            Scope scope, MunicipalityId municipality, ReadMinutes read, @Nullable Path file, String name, Actor by)
            throws IOException {
        var home = registry.home(scope, municipality);
        var refusal = refusal(read);
        if (refusal != null) {
            return new ReadFile(name, false, refusal, null);
        }
        var sha256 = sha256(read.text());
        var known = store.withText(scope, municipality, sha256);
        if (known.isPresent()) {
            return known(name, known.get());
        }
        var filled = FormWriting.of(read);
        var form = schools.of(scope, municipality, filled.form()).in(filled.form());
        var kept = file == null ? null : files.keep(file).id();
        var id = store.insert(
                home,
                kept,
                name,
                sha256,
                new FormWriting.Filled(form, filled.places()),
                read.text(),
                read.warnings(),
                by);
        if (id.isEmpty()) {
            return store.withText(scope, municipality, sha256)
                    .map(other -> known(name, other))
                    .orElseGet(
                            () -> new ReadFile(name, false, "Этот протокол только что загрузил другой человек.", null));
        }
        record(by, "загрузить протокол на проверку", id.get(), name);
        return new ReadFile(name, true, "прочитан, ждёт проверки", "/minutes/drafts/" + id.get());
    }

    private static @Nullable String refusal(ReadMinutes read) {
        if (read.text().isBlank()) {
            return "В файле нет текста.";
        }
        if (read.text().length() > LONGEST_TEXT || read.decisions().size() > MOST_DECISIONS) {
            return "Документ слишком велик для протокола: знаков "
                    + Words.number(read.text().length()) + ", пунктов "
                    + read.decisions().size() + ". Разделите его: принимается до " + Words.number(LONGEST_TEXT)
                    + " знаков и до " + MOST_DECISIONS + " пунктов.";
        }
        return read.minutes()
                ? null
                : "Это не похоже на протокол, приказ или решение. " + String.join(" ", read.warnings());
    }

    private static ReadFile known(String name, MinutesDraft other) {
        var minutes = other.minutes();
        return minutes == null
                ? new ReadFile(
                        name,
                        false,
                        "Такой же текст уже загружен и ждёт проверки (" + other.changedBy() + ").",
                        "/minutes/drafts/" + other.id())
                : new ReadFile(
                        name,
                        false,
                        "Этот протокол уже есть в журнале, второй раз не вносится.",
                        "/minutes/" + minutes);
    }

    /** A draft with what a person said so far. */
    public MinutesDraft get(Scope scope, DraftId id) {
        return store.get(scope, id).orElseThrow(() -> new NotFound("draft", id));
    }

    /** The same for a page: reading of names is kept in the journal. */
    @Transactional
    public MinutesDraft read(Scope scope, DraftId id, Actor by) {
        var draft = get(scope, id);
        record(by, "открыть протокол на проверке", id, draft.fileName());
        return draft;
    }

    public List<Waiting> waiting(Scope scope) {
        return store.waiting(scope);
    }

    /**
     * Keeps what a person said so far.
     *
     * @throws Refused when another person changed the draft meanwhile
     */
    @Transactional
    public void save(Scope scope, DraftId id, int version, MinutesForm form, Actor by) {
        var before = open(scope, id);
        if (!store.save(id, version, form, by)) {
            throw changedMeanwhile(before);
        }
        record(by, "сохранить проверку протокола", id, before.fileName());
    }

    /**
     * Takes a draft over into the registry.
     *
     * @param signed whether the document is signed on paper already
     * @throws Refused when something waits for a person yet
     */
    @Transactional
    public MinutesId accept(Scope scope, DraftId id, int version, boolean signed, Actor by) {
        var draft = open(scope, id);
        if (draft.version() != version) {
            throw changedMeanwhile(draft);
        }
        var errors = errors(scope, draft);
        if (errors.any()) {
            throw new Refused(String.join(" ", errors.byField().values()));
        }
        var content = FormReading.check(draft.form()).content();
        var minutes = registry.enter(scope, draft.municipality(), content, draft.file(), draft.fileName(), by);
        if (signed) {
            registry.move(scope, minutes, 1, MinutesStatus.SIGNED, "", by);
        }
        store.accepted(id, minutes);
        return minutes;
    }

    private Refused changedMeanwhile(MinutesDraft before) {
        return new Refused("Пока вы проверяли, этот же протокол изменил(а) " + before.changedBy() + " в "
                + Words.moment(before.changedAt(), store.zone(before.municipality()))
                + ". Ваши поля целы: откройте проверку в другой вкладке и сверьте.");
    }

    /** All that hinders the taking over, by field. */
    public FormErrors errors(Scope scope, MinutesDraft draft) {
        var checked = FormReading.check(draft.form());
        var errors = checked.errors();
        for (String key : draft.unconfirmed()) {
            errors = errors.and(
                    key,
                    "Пункт " + draft.form().at(key + ".no")
                            + " прочитан неуверенно: сверьте с текстом и отметьте «сверено».");
        }
        for (var row : schools.of(scope, draft.municipality(), draft.form()).rows()) {
            if (row.isOpen()) {
                errors = errors.and(
                        "school." + row.row() + ".id",
                        "«" + row.name() + "»: выберите школу реестра или «оставить как написано».");
            }
        }
        if (checked.content().decisions().isEmpty()
                && checked.content().findings().isEmpty()) {
            errors = errors.and("decision", "В протоколе нет ни одного пункта решения.");
        }
        return errors;
    }

    /** Drops a draft; the file stays kept, nothing enters the registry. */
    @Transactional
    public void discard(Scope scope, DraftId id, Actor by) {
        var draft = open(scope, id);
        store.discard(id);
        record(by, "убрать протокол с проверки", id, draft.fileName());
    }

    private MinutesDraft open(Scope scope, DraftId id) {
        var draft = get(scope, id);
        if (draft.minutes() != null) {
            throw new Refused("Этот протокол уже принят в журнал.");
        }
        return draft;
    }

    private void record(Actor by, String action, DraftId id, String details) {
        events.publishEvent(new Recorded(by, action, "протокол на проверке", id.toString(), null, details));
    }

    private static String sha256(String text) {
        var plain = text.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.ROOT);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
