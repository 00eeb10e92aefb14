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
import ru.podyom.methodology.judging.category.Findings;

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
        var trial = trial(scope, request, methodology);
        var snapshot = trial.snapshot();
        var id = store.insert(request, trial, by);
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
        return judge(methodology, request.year(), snapshots.take(schools, years(methodology, request.year()), null));
    }

    /** A judgement with what was found beside it and the data it rests on. */
    public record Trial(Judgement judgement, Findings findings, Snapshot snapshot) {

        String hash() {
            return judgement.runHash(findings.lines());
        }
    }

    /**
     * Judges the snapshot of an old run anew.
     *
     * @return whether the hash is the same, with both hashes
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Rebuild rebuild(Scope scope, RunId id) {
        var head = head(scope, id);
        var schools = queries.judgedSchools(id);
        var methodology = methodologies.get(head.methodology(), head.version()).content();
        var past = new SnapshotStore.Past(id.value(), head.imports());
        var snapshot = snapshots.take(schools, years(methodology, head.year()), past);
        return new Rebuild(
                head.hash(), judge(methodology, head.year(), snapshot).hash());
    }

    /** Hash kept with a run beside the hash of the same run made again. */
    public record Rebuild(String kept, String rebuilt) {

        public boolean same() {
            return kept.equals(rebuilt);
        }
    }

    private static SnapshotStore.Years years(MethodologyVersion methodology, int year) {
        return new SnapshotStore.Years(year - Findings.yearsBack(methodology), year);
    }

    private static Trial judge(MethodologyVersion methodology, int year, Snapshot snapshot) {
        var judgement = Judgement.of(methodology, year, snapshot.facts(), snapshot.contents());
        return new Trial(judgement, Findings.of(judgement, snapshot.facts(), snapshot.contexts()), snapshot);
    }

    RunHead head(Scope scope, RunId id) {
        return queries.head(scope, id).orElseThrow(() -> new NotFound("run", id));
    }
}
