package ru.podyom.assessment.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private static final String AGAIN =
            "Верните загрузку на проверку: файл будет прочитан заново, и решать можно будет по новым числам.";

    private final QueueStore queue;
    private final RowStore rows;
    private final ComparisonStore comparisons;
    private final FileReader files;
    private final ApplicationEventPublisher events;

    ImportCommit(
            QueueStore queue,
            RowStore rows,
            ComparisonStore comparisons,
            FileReader files,
            ApplicationEventPublisher events) {
        this.queue = queue;
        this.rows = rows;
        this.comparisons = comparisons;
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
        if (!queue.lock(id)) {
            throw new CannotAcquireLockException("import " + id + " is being carried out by another worker");
        }
        var confirmed = queue.waiting(id).orElse(null);
        if (confirmed == null) {
            return;
        }
        var taken = rows.taken(id);
        var counts = new TaskCounts();
        var results = SchoolResult.of(write(confirmed, taken, counts).schools(), taken);
        rows.insert(id, results);
        comparisons.insert(id, results);
        rows.insert(id, counts);
        int participants =
                results.stream().mapToInt(result -> result.failed().of()).sum();
        int absent = results.stream().mapToInt(SchoolResult::absent).sum();
        if (!queue.commit(id, participants, absent, results.size())) {
            throw new IllegalStateException("import " + id + " changed its state while its lock was held");
        }
        events.publishEvent(new Recorded(
                order.actor(),
                "загрузить результаты",
                "загрузка",
                id.toString(),
                null,
                confirmed.procedure().title() + ", " + Words.count(results.size(), "школа", "школы", "школ") + ", "
                        + Words.count(participants, "участник", "участника", "участников") + ", файл "
                        + confirmed.fileName()));
    }

    /** Streams the pupils' rows into the table; the counts come back as the preview had them, or nothing is kept. */
    private Reading write(QueuedImport confirmed, Map<String, Long> taken, TaskCounts counts) {
        var readings = new ArrayList<Reading>();
        // File and scales leave the database before the COPY begins: meanwhile the connection answers nothing else.
        var reader = files.reader();
        var options = confirmed.options();
        files.withCopy(confirmed.file(), copy -> {
            rows.copy(confirmed.id(), confirmed.procedure().year(), target -> {
                var sink = new Sink(confirmed, taken, target, counts);
                readings.addAll(reader.read(copy, options, sink::row));
            });
            return readings;
        });
        return asPreviewed(confirmed, readings);
    }

    private static Reading asPreviewed(QueuedImport confirmed, List<Reading> readings) {
        var reading = readings.stream()
                .filter(confirmed::describes)
                .findFirst()
                .orElseThrow(() -> new Refused("В файле больше не узнаётся процедура, которую подтвердили (программа с"
                        + " тех пор обновлена). " + AGAIN));
        var differences = confirmed.seen().differences(reading);
        if (!differences.isEmpty()) {
            throw new Refused("После проверки изменился справочник или программа, и числа файла стали другими. "
                    + String.join(" ", differences) + " " + AGAIN);
        }
        return reading;
    }

    /** Passes on the rows of the schools that were found, and tells how far the reading has come. */
    private final class Sink {

        private final QueuedImport confirmed;
        private final Map<String, Long> taken;
        private final RowStore.Target target;
        private final TaskCounts counts;
        private int seen;

        Sink(QueuedImport confirmed, Map<String, Long> taken, RowStore.Target target, TaskCounts counts) {
            this.confirmed = confirmed;
            this.taken = taken;
            this.target = target;
            this.counts = counts;
        }

        void row(Procedure of, ParticipantRow row) {
            Long school = taken.get(row.schoolCode());
            if (school != null && of.equals(confirmed.procedure())) {
                target.write(school, row);
                counts.add(school, row.tasks());
            }
            if (++seen % STEP == 0) {
                queue.progress(confirmed.id(), (int) Math.min(
                        MOST, 100L * seen / Math.max(1, confirmed.seen().rows())));
            }
        }
    }
}
