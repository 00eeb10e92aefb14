package ru.podyom.school.importing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;

/** The door to registry files: upload, look at what would change, take it over. */
@Service
public class RegistryImports {

    private static final int LATEST = 10;

    private final RegistryUploadStore store;
    private final RegistryPlanner planner;
    private final RegistryWriting writing;
    private final ApplicationEventPublisher events;

    RegistryImports(
            RegistryUploadStore store,
            RegistryPlanner planner,
            RegistryWriting writing,
            ApplicationEventPublisher events) {
        this.store = store;
        this.planner = planner;
        this.writing = writing;
        this.events = events;
    }

    /**
     * Keeps a file for its preview; nothing is written into the registry.
     *
     * @throws Refused when there is no file, or it is larger than a registry can be
     */
    @Transactional
    public long upload(String fileName, byte[] content, Actor by) {
        if (content.length == 0) {
            throw new Refused("Выберите файл реестра: xlsx или csv.");
        }
        if (content.length > RegistryReader.LARGEST_FILE) {
            throw new Refused("Файл больше 5 МБ: это не реестр школ. Оставьте в нём один лист с таблицей.");
        }
        long id = store.insert(fileName, sha256(content), content, by);
        events.publishEvent(
                new Recorded(by, "загрузить файл реестра", "файл реестра", Long.toString(id), null, fileName));
        return id;
    }

    /**
     * An uploaded file.
     *
     * @throws NotFound when there is none, or another account uploaded it
     */
    public RegistryUpload get(long id, Actor by) {
        return store.byId(id, by).orElseThrow(() -> new NotFound("registry file", id));
    }

    /** The latest files this account has taken over. */
    public List<RegistryUpload> latest(Actor by) {
        return store.latest(by, LATEST);
    }

    /** What the file would do to the registry as it is now. */
    public RegistryPlan plan(Scope scope, RegistryUpload upload) {
        return planner.plan(scope, store.content(upload.id()));
    }

    /**
     * Takes the file over: all rows, or only the good ones.
     *
     * @throws Refused when all rows are asked for and some are bad, or the file has been taken over already
     */
    @Transactional
    public RegistryPlan take(Scope scope, long id, boolean onlyGood, Actor by) {
        RegistryUpload upload = store.locked(id, by).orElseThrow(() -> new NotFound("registry file", id));
        if (upload.decidedAt() != null) {
            throw new Refused("Этот файл уже загружен.");
        }
        RegistryPlan plan = plan(scope, upload);
        if (plan.hasErrors() && !onlyGood) {
            throw new Refused(
                    "В файле есть ошибки, поэтому не загружено ничего. Исправьте их или загрузите только верные"
                            + " строки.");
        }
        plan.rows().stream().filter(PlannedRow::writes).forEach(row -> writing.write(scope, row, by));
        int added = plan.count(PlannedRow.State.NEW);
        int changed = plan.count(PlannedRow.State.CHANGED);
        store.decide(id, plan, added, changed);
        events.publishEvent(new Recorded(
                by,
                "загрузить реестр",
                "файл реестра",
                Long.toString(id),
                null,
                upload.fileName() + ": новых " + added + ", изменено " + changed + ", не взято "
                        + plan.count(PlannedRow.State.REFUSED)));
        return plan;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
