package ru.podyom.objectivity.computing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.assessment.scale.Scales;
import ru.podyom.authority.Municipalities;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Scope;
import ru.podyom.objectivity.evidence.Borders;
import ru.podyom.objectivity.evidence.SchoolEvidence;
import ru.podyom.objectivity.signs.SignSearch;
import ru.podyom.reference.ReferenceTable;
import ru.podyom.reference.ReferenceTables;

/** The door to computations of signs: make one, see whether it still holds. No result is ever changed by one. */
@Service
public class Computations {

    private final EvidenceStore evidence;
    private final ComputationStore store;
    private final ReferenceTables tables;
    private final Municipalities municipalities;
    private final ApplicationEventPublisher events;

    Computations(
            EvidenceStore evidence,
            ComputationStore store,
            ReferenceTables tables,
            Municipalities municipalities,
            ApplicationEventPublisher events) {
        this.evidence = evidence;
        this.store = store;
        this.tables = tables;
        this.municipalities = municipalities;
        this.events = events;
    }

    /** What came of asking for a computation; the same data are not kept twice. */
    public record Made(Computation computation, boolean isNew) {}

    /**
     * Finds the signs of a year by the results that hold now, over all schools of the region.
     *
     * @throws NotFound when no unit of the region lies in the scope
     * @throws Refused when the region has no results of the year
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Made make(Scope scope, RegionId region, int year, Actor by) {
        mustTouch(scope, region);
        var schools = evidence.schools(region, year);
        var found = new SignSearch(schools, borders(schools)).find(year);
        if (found.isEmpty()) {
            throw new Refused(
                    "За " + year + " год в регионе нет загруженных результатов ВПР и ОГЭ: признаки искать не в чем.");
        }
        var made = store.now(
                region,
                year,
                evidence.imports(region, year),
                Fingerprint.of(year, schools, borders(schools)),
                found.size(),
                by);
        var before = store.latest(region, year);
        if (before.isPresent()
                && before.get().fingerprint().equals(made.fingerprint())
                && before.get().imports().equals(made.imports())) {
            return new Made(before.get(), false);
        }
        long id = store.insert(made, found, schools);
        events.publishEvent(new Recorded(
                by,
                "вычислить признаки объективности",
                "признаки",
                Long.toString(id),
                null,
                year + " год, школ: " + found.size()));
        return new Made(store.latest(region, year).orElse(made), true);
    }

    /** The newest computation of a region that the caller took from its scope; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<Computation> latestOf(RegionId region, int year) {
        return store.latest(region, year);
    }

    /** Whether results were imported or undone since. */
    @Transactional(readOnly = true)
    public boolean isOutOfDate(Computation computation) {
        return !evidence.imports(computation.region(), computation.year()).equals(computation.imports());
    }

    /** Lowest scores of the marks of a work, empty where the scale is not known. */
    public Optional<Borders> borders(Procedure procedure) {
        return Scales.of(tables.rows(ReferenceTable.VPR_SCALES))
                .of(procedure)
                .map(scale -> new Borders(scale.from3(), scale.from4(), scale.from5(), scale.source()));
    }

    private Map<Procedure, Borders> borders(List<SchoolEvidence> schools) {
        var scales = Scales.of(tables.rows(ReferenceTable.VPR_SCALES));
        var borders = new HashMap<Procedure, Borders>();
        schools.stream()
                .flatMap(school -> school.procedures().keySet().stream())
                .distinct()
                .forEach(procedure -> scales.of(procedure)
                        .ifPresent(scale -> borders.put(
                                procedure, new Borders(scale.from3(), scale.from4(), scale.from5(), scale.source()))));
        return borders;
    }

    private void mustTouch(Scope scope, RegionId region) {
        boolean touched = scope.regions().contains(region)
                || municipalities.all(scope).stream()
                        .anyMatch(place -> place.region().equals(region));
        if (!touched) {
            throw new NotFound("region", region);
        }
    }
}
