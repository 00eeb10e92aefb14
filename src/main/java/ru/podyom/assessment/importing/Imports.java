package ru.podyom.assessment.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.assessment.header.ColumnMapping;
import ru.podyom.assessment.matching.Territory;
import ru.podyom.assessment.queue.ImportId;
import ru.podyom.assessment.queue.ImportQueue;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.TableQuery;

/**
 * The door to imports of result files: a file is taken into a preview, a person confirms it, a durable job carries it
 * out, and it can be undone as a whole.
 */
@Service
public class Imports {

    private final ImportQueries queries;
    private final ImportStore store;
    private final Intake intake;
    private final ImportQueue queue;
    private final ApplicationEventPublisher events;

    Imports(
            ImportQueries queries,
            ImportStore store,
            Intake intake,
            ImportQueue queue,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.store = store;
        this.intake = intake;
        this.queue = queue;
        this.events = events;
    }

    /**
     * Takes a file in; a file with several procedures opens several previews.
     *
     * @param name under which the person knows the file
     * @param territory key of the territory («1» or «1-2»); the only one of the scope where it is empty
     * @throws Refused when the person may bring results to no such territory
     */
    public List<ImportId> upload(Scope scope, String territory, Path file, String name, Actor by) {
        return intake.take(scope, territory(scope, territory), file, name, by);
    }

    /** Whose data the person may bring: regions and municipalities of the scope. */
    public List<Territory> territories(Scope scope) {
        return queries.territories(scope);
    }

    /**
     * One of them by its key, the first where the key is empty.
     *
     * @throws Refused when the scope has no such territory
     */
    public Territory territory(Scope scope, String key) {
        return territories(scope).stream()
                .filter(candidate -> candidate.key().equals(key) || key.isEmpty())
                .findFirst()
                .orElseThrow(
                        () -> new Refused("Результаты загружают в свой регион или район: выберите его из списка."));
    }

    /**
     * An import as the reader may see it.
     *
     * @throws NotFound when there is none, or none of it lies in the scope
     */
    public ImportHead get(Scope scope, ImportId id) {
        return queries.head(scope, id).orElseThrow(() -> new NotFound("import", id));
    }

    /** Imports that have been confirmed and are not carried out yet, or have stopped on the way. */
    public List<ImportHead> unfinished(Scope scope) {
        var queued = TableQuery.of(Map.of("state", ImportState.QUEUED.name())).everything();
        return queries.imports(scope, queued).rows();
    }

    /** Says which procedure a file is about, where the file does not; the file is read anew. */
    public void name(Scope scope, ImportId id, Procedure procedure, Actor by) {
        intake.renew(scope, undecided(scope, id), procedure, by);
    }

    /** Reads a file by the columns that a person named. */
    public void readBy(Scope scope, ImportId id, ColumnMapping columns, Actor by) {
        var head = undecided(scope, id);
        intake.readBy(scope, head, columns, by);
        record(by, "указать столбцы таблицы", head);
    }

    /** Looks for the schools in the registry again. */
    public void renew(Scope scope, ImportId id, Actor by) {
        var head = undecided(scope, id);
        intake.renew(scope, head, head.given(), by);
    }

    /**
     * Hands a preview over to the job, which may take a while.
     *
     * @param version of the preview that the person saw
     * @throws Refused when it was changed or decided meanwhile, when its procedure is not certain, when the same file is
     *     loaded already, when none of its rows can be taken, or when it looks like a resit
     */
    @Transactional
    public void confirm(Scope scope, ImportId id, int version, Actor by) {
        confirm(scope, id, version, false, by);
    }

    /**
     * The same.
     *
     * @param whole the person says that the file is all there is, though it names far fewer people than the one before it
     */
    @Transactional
    public void confirm(Scope scope, ImportId id, int version, boolean whole, Actor by) {
        var head = undecided(scope, id);
        if (head.version() != version) {
            throw new Refused("Пока вы смотрели, проверку файла обновили. Посмотрите её заново и подтвердите.");
        }
        var procedure = head.procedure();
        if (procedure == null || head.mustConfirmProcedure()) {
            throw new Refused("Сначала подтвердите процедуру: имя файла — только подсказка.");
        }
        if (head.failure() != null) {
            throw new Refused(head.failure());
        }
        queries.repeated(head, procedure).ifPresent(Imports::refuseRepeat);
        if (!queries.bringsRows(id)) {
            throw new Refused("В файле нет ни одной строки, которую можно загрузить: ни одна его школа не найдена среди"
                    + " школ вашей территории.");
        }
        if (!whole) {
            refuseResit(head, procedure);
        }
        if (!store.queue(head, store.sitting(procedure), by)) {
            throw new Refused("Этот файл только что подтвердил другой человек: загрузка уже идёт, повтор не нужен.");
        }
        queue.put(id, by);
        record(by, "подтвердить загрузку результатов", head);
    }

    private void refuseResit(ImportHead head, Procedure procedure) {
        queries.overlaps(head, procedure).stream()
                .filter(overlap -> overlap.isResitOf(head))
                .findFirst()
                .ifPresent(main -> {
                    throw new Refused("Похоже на пересдачу: в этом файле участников " + main.after()
                            + ", а в загрузке № " + main.id() + " у тех же школ " + main.before()
                            + ". Файл не дополнит её, а встанет на её место. Загрузите файл, где основной день и"
                            + " пересдача вместе, или отметьте, что этот файл полный.");
                });
    }

    private static void refuseRepeat(ImportPage.Repeat repeat) {
        throw new Refused("Этот файл уже загружен (загрузка № " + repeat.id() + ", «" + repeat.file()
                + "»): повтор ничего не изменит. Чтобы загрузить его иначе, сначала отмените ту загрузку.");
    }

    /** Runs a stopped import again. */
    @Transactional
    public void retry(Scope scope, ImportId id, Actor by) {
        var head = whole(scope, id);
        if (!store.requeue(id)) {
            throw new Refused("Повторить можно только остановившуюся загрузку.");
        }
        queue.put(id, by);
        record(by, "повторить загрузку результатов", head);
    }

    /** Brings a stopped import back to its preview, read anew: what stopped it may be that its figures changed. */
    @Transactional
    public void withdraw(Scope scope, ImportId id, Actor by) {
        var head = whole(scope, id);
        if (!store.withdraw(id)) {
            throw new Refused("Вернуть на проверку можно только остановившуюся загрузку.");
        }
        record(by, "вернуть загрузку на проверку", head);
        renew(scope, id, by);
    }

    /** Throws a preview away; the file is kept. */
    @Transactional
    public void discard(Scope scope, ImportId id, Actor by) {
        var head = undecided(scope, id);
        if (!store.discard(id)) {
            throw new Refused("По загрузке № " + id + " решение уже принято, её проверку не убрать.");
        }
        record(by, "убрать проверку файла", head);
    }

    /** Takes back an import as a whole: earlier results of the same procedure stand again where there are any. */
    @Transactional
    public ImportHead undo(Scope scope, ImportId id, Actor by) {
        var head = whole(scope, id);
        if (!store.undo(id, by)) {
            throw new Refused(
                    head.state() == ImportState.UNDONE
                            ? "Загрузка № " + id + " уже отменена."
                            : "Отменить можно только проведённую загрузку.");
        }
        record(by, "отменить загрузку результатов", head);
        return head;
    }

    /** An import for those who may see the whole of it, its file and problems included. */
    ImportHead whole(Scope scope, ImportId id) {
        var head = get(scope, id);
        if (!head.owned()) {
            throw new NotFound("import", id);
        }
        return head;
    }

    private ImportHead undecided(Scope scope, ImportId id) {
        var head = whole(scope, id);
        if (head.state() != ImportState.PREVIEW && head.state() != ImportState.REFUSED) {
            throw new Refused("По загрузке № " + id + " решение уже принято: "
                    + head.state().title() + ".");
        }
        return head;
    }

    private void record(Actor by, String action, ImportHead head) {
        events.publishEvent(new Recorded(
                by,
                action,
                "загрузка",
                head.id().toString(),
                null,
                head.source().name() + ", " + head.procedureTitle()));
    }
}
