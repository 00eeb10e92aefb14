package ru.podyom.identification.passport;

import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;

/** The door to files of passports: upload, look at what would change, take it over. */
@Service
class PassportImports {

    private static final int LATEST = 10;

    private final PassportUploadStore store;
    private final PassportPlanner planner;
    private final Passports passports;
    private final ApplicationEventPublisher events;

    PassportImports(
            PassportUploadStore store, PassportPlanner planner, Passports passports, ApplicationEventPublisher events) {
        this.store = store;
        this.planner = planner;
        this.passports = passports;
        this.events = events;
    }

    /**
     * Keeps what was understood of a file for its preview; no passport changes.
     *
     * @throws Refused when there is no file, it is too large, or it is neither our table nor a known survey
     */
    @Transactional
    long upload(String fileName, byte[] content, Actor by) {
        if (content.length == 0) {
            throw new Refused("Выберите файл: заполненный шаблон или анкету ФИС ОКО.");
        }
        if (content.length > PassportReader.LARGEST_FILE) {
            throw new Refused("Файл больше 10 МБ: это не паспорта школ. Оставьте в нём один лист с таблицей.");
        }
        var file = PassportReader.read(content);
        if (file.rows().isEmpty()) {
            throw new Refused("«" + fileName + "»: "
                    + file.problems().stream()
                            .filter(problem -> problem.cell() == null)
                            .map(problem -> problem.expected())
                            .findFirst()
                            .orElse("под шапкой нет ни одной строки."));
        }
        long id = store.insert(fileName, file, by);
        events.publishEvent(new Recorded(
                by, "загрузить файл социальных паспортов", "файл паспортов", Long.toString(id), null, fileName));
        return id;
    }

    /**
     * An uploaded file.
     *
     * @throws NotFound when there is none, or another account uploaded it
     */
    PassportUpload get(long id, Actor by) {
        return store.byId(id, by).orElseThrow(() -> new NotFound("passport file", id));
    }

    PassportFile file(PassportUpload upload) {
        return store.file(upload.id());
    }

    List<PassportUpload> latest(Actor by) {
        return store.latest(by, LATEST);
    }

    /** What the file would do to the passports as they are now. */
    @Transactional(readOnly = true)
    PassportPlan plan(Scope scope, PassportUpload upload, boolean recognises) {
        return planner.plan(scope, store.file(upload.id()), recognises);
    }

    /**
     * Takes the file over: all rows, or only the good ones.
     *
     * @throws Refused when all rows are asked for and some are bad, or the file has been taken over already
     */
    @Transactional
    PassportPlan take(Scope scope, long id, boolean onlyGood, boolean recognises, Actor by) {
        var upload = store.locked(id, by).orElseThrow(() -> new NotFound("passport file", id));
        if (upload.decidedAt() != null) {
            throw new Refused("Этот файл уже загружен.");
        }
        var plan = plan(scope, upload, recognises);
        if (plan.hasErrors() && !onlyGood) {
            throw new Refused("В файле есть ошибки, поэтому не записано ничего. Исправьте их или запишите только верные"
                    + " строки.");
        }
        plan.lines().stream()
                .filter(PassportPlan.Line::writes)
                .forEach(line -> passports.save(scope, Objects.requireNonNull(line.passport()), by));
        store.decide(id, plan);
        events.publishEvent(new Recorded(
                by,
                "взять социальные паспорта из файла",
                "файл паспортов",
                Long.toString(id),
                null,
                upload.fileName() + ": записано " + plan.writes() + ", не взято "
                        + plan.count(PassportPlan.State.REFUSED)));
        return plan;
    }
}
