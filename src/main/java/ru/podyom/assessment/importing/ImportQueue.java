package ru.podyom.assessment.importing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import org.springframework.stereotype.Component;
import ru.podyom.assessment.matching.SchoolMatch;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Refused;

/** Imports that were confirmed and wait for the job; the entry is written in the transaction of the confirmation. */
@Component
class ImportQueue {

    private final SchedulerClient scheduler;
    private final ImportSchoolQueries schools;
    private final Clock clock;

    ImportQueue(SchedulerClient scheduler, ImportSchoolQueries schools, Clock clock) {
        this.scheduler = scheduler;
        this.schools = schools;
        this.clock = clock;
    }

    void put(ImportId id, Actor by) {
        scheduler.scheduleIfNotExists(
                ImportTask.DESCRIPTOR
                        .instance(id.toString())
                        .data(ImportOrder.of(id, by))
                        .build(),
                clock.instant());
    }

    void checkNotEmpty(ImportId id) {
        var tallies = schools.tallies(id);
        int taken = tallies.getOrDefault(SchoolMatch.CODE, ImportSchoolQueries.Tally.NONE)
                        .rows()
                + tallies.getOrDefault(SchoolMatch.NAME, ImportSchoolQueries.Tally.NONE)
                        .rows();
        if (taken == 0) {
            throw new Refused("В файле нет ни одной строки, которую можно загрузить: ни одна его школа не найдена среди"
                    + " школ вашей территории.");
        }
    }
}
