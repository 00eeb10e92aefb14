package ru.podyom.assessment.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.assessment.reading.ParticipantRow;
import ru.podyom.assessment.reading.Reading;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Refused;
import ru.podyom.ui.Words;

/**
 * Carries out a confirmed import: reads the stored file again and writes counts and pupils' rows in one transaction, so
 * that it is there whole or not at all. A second run of the same import finds it done and changes nothing.
 */
@Component
class ImportCommit {

    private static final int STEP = 4_000;
    private static final int MOST = 99;

    private final ImportQueries queries;
    private final ImportStore store;
    private final RowStore rows;
    private final FileReader files;
    private final ApplicationEventPublisher events;

    ImportCommit(
            ImportQueries queries,
            ImportStore store,
            RowStore rows,
            FileReader files,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.store = store;
        this.rows = rows;
        this.files = files;
        this.events = events;
    }

    /**
     * @throws CannotAcquireLockException when another worker is at it
     * @throws Refused when the file is no longer read as it was in the preview
     */
    @Transactional
    void carryOut(ImportOrder order) {
        var id = order.imported();
        if (!rows.lock(id)) {
            throw new CannotAcquireLockException("import " + id + " is being carried out by another worker");
        }
        var head = queries.queued(id).orElse(null);
        if (head == null) {
            return;
        }
        var taken = rows.taken(id);
        var results = SchoolResult.of(write(head, taken).schools(), taken);
        rows.insert(id, results);
        int participants =
                results.stream().mapToInt(result -> result.failed().of()).sum();
        int absent = results.stream().mapToInt(SchoolResult::absent).sum();
        if (!store.commit(id, participants, absent, results.size())) {
            throw new IllegalStateException("import " + id + " changed its state while its lock was held");
        }
        events.publishEvent(new Recorded(
                order.actor(),
                "загрузить результаты",
                "загрузка",
                id.toString(),
                null,
                head.procedureTitle() + ", " + Words.count(results.size(), "школа", "школы", "школ") + ", "
                        + Words.count(participants, "участник", "участника", "участников") + ", файл "
                        + head.source().name()));
    }

    /** Streams the pupils' rows into the table; the counts come back as the preview had them, or nothing is kept. */
    private Reading write(ImportHead head, Map<String, Long> taken) {
        var procedure = Objects.requireNonNull(head.procedure());
        var readings = new ArrayList<Reading>();
        rows.copy(head.id(), procedure.year(), target -> {
            var sink = new Sink(head, procedure, taken, target);
            readings.addAll(files.read(head.source().file(), head.source().name(), head.given(), sink::row));
        });
        return asPreviewed(head, readings);
    }

    private static Reading asPreviewed(ImportHead head, List<Reading> readings) {
        return readings.stream()
                .filter(head::describes)
                .filter(reading -> reading.rows() == head.counts().rows()
                        && reading.participants() == head.counts().participants()
                        && reading.absent() == head.counts().absent())
                .findFirst()
                .orElseThrow(() -> new Refused("Файл прочитан не так, как при проверке (программа или шкалы с тех пор"
                        + " обновлены). Верните загрузку на проверку и посмотрите её заново."));
    }

    /** Passes on the rows of the schools that were found, and tells how far the reading has come. */
    private final class Sink {

        private final ImportHead head;
        private final Procedure procedure;
        private final Map<String, Long> taken;
        private final RowStore.RowTarget target;
        private int seen;

        Sink(ImportHead head, Procedure procedure, Map<String, Long> taken, RowStore.RowTarget target) {
            this.head = head;
            this.procedure = procedure;
            this.taken = taken;
            this.target = target;
        }

        void row(Procedure of, ParticipantRow row) {
            Long school = taken.get(row.schoolCode());
            if (school != null && of.equals(procedure)) {
                target.write(school, row);
            }
            if (++seen % STEP == 0) {
                store.progress(head.id(), (int)
                        Math.min(MOST, 100L * seen / Math.max(1, head.counts().rows())));
            }
        }
    }
}
