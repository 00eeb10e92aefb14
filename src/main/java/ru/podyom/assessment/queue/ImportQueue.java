package ru.podyom.assessment.queue;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Actor;

/** Where confirmed imports wait for the job; the entry is written in the transaction of the confirmation. */
@Component
public class ImportQueue {

    private final SchedulerClient scheduler;
    private final Clock clock;

    ImportQueue(SchedulerClient scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Has the import carried out in the name of the person; one that waits already is not put in twice. */
    public void put(ImportId id, Actor by) {
        scheduler.scheduleIfNotExists(
                ImportTask.DESCRIPTOR
                        .instance(id.toString())
                        .data(ImportOrder.of(id, by))
                        .build(),
                clock.instant());
    }
}
