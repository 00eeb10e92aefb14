package ru.podyom.identification;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.methodology.judging.Judgement;
import ru.podyom.methodology.judging.MethodologyVersion;

/** The door to identification runs: make one, look at it, rebuild it. */
@Service
public class Runs {

    private final SnapshotStore snapshots;
    private final RunStore store;
    private final RunQueries queries;
    private final RunMethodologies methodologies;
    private final ApplicationEventPublisher events;

    Runs(
            SnapshotStore snapshots,
            RunStore store,
            RunQueries queries,
            RunMethodologies methodologies,
            ApplicationEventPublisher events) {
        this.snapshots = snapshots;
        this.store = store;
        this.queries = queries;
        this.methodologies = methodologies;
        this.events = events;
    }

    /**
     * Judges every school of the territory by what holds now and keeps the result for good.
     *
     * @throws NotFound when the methodology does not exist or the territory lies outside the scope
     * @throws Refused when no school lies in the territory
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public RunId make(Scope scope, RunRequest request, Actor by) {
        var methodology = methodologies.approved(request.methodology(), request.version());
        var judgement = trial(scope, request, methodology);
        var snapshot = judgement.snapshot();
        var id = store.insert(request, judgement.judgement(), snapshot, by);
        events.publishEvent(new Recorded(
                by,
                "провести выявление",
                "расчёт",
                id.toString(),
                null,
                methodology.title() + ", " + request.year() + ", школ: "
                        + snapshot.facts().size()));
        return id;
    }

    /** The same judgement without keeping it: what a run would say now. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Trial trial(Scope scope, RunRequest request, MethodologyVersion methodology) {
        var schools = snapshots.schools(scope, request.region(), request.municipality());
        if (schools.isEmpty()) {
            throw new Refused("В выбранной территории нет школ, к которым у вас есть доступ.");
        }
        var snapshot = snapshots.take(schools, request.year(), null);
        return new Trial(judge(methodology, request.year(), snapshot), snapshot);
    }

    /** A judgement with the data it rests on. */
    public record Trial(Judgement judgement, Snapshot snapshot) {}

    /**
     * Judges the snapshot of an old run anew.
     *
     * @return whether the hash is the same, with both hashes
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Rebuild rebuild(Scope scope, RunId id) {
        var head = head(scope, id);
        var schools = queries.judgedSchools(id);
        var snapshot = snapshots.take(schools, head.year(), head.imports());
        var methodology = methodologies.get(head.methodology(), head.version()).content();
        return new Rebuild(
                head.hash(), judge(methodology, head.year(), snapshot).runHash());
    }

    /** Hash kept with a run beside the hash of the same run made again. */
    public record Rebuild(String kept, String rebuilt) {

        public boolean same() {
            return kept.equals(rebuilt);
        }
    }

    private static Judgement judge(MethodologyVersion methodology, int year, Snapshot snapshot) {
        return Judgement.of(methodology, year, snapshot.facts(), snapshot.contents());
    }

    RunHead head(Scope scope, RunId id) {
        return queries.head(scope, id).orElseThrow(() -> new NotFound("run", id));
    }
}
