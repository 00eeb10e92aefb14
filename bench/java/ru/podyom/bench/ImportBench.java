package ru.podyom.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import ru.podyom.Podyom;
import ru.podyom.assessment.importing.ImportState;
import ru.podyom.assessment.importing.Imports;
import ru.podyom.assessment.queue.ImportId;
import ru.podyom.assessment.reading.ParticipantRow;
import ru.podyom.assessment.reading.ReadingOptions;
import ru.podyom.assessment.reading.ResultReader;
import ru.podyom.assessment.scale.Scales;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.Scope;

/**
 * Takes an invented file of pupils' rows in, confirms it and waits until it is committed, on the durable server of the
 * product. The peer of the same run reads the same file and writes the same rows by batches of INSERT.
 *
 * <p>Arguments: data folder, rows, port. Run it with {@code -Xmx256m}.
 */
public final class ImportBench {

    private static final int BATCH = 1000;

    private final ConfigurableApplicationContext context;
    private final int rows;
    private final Scope scope;

    private ImportBench(ConfigurableApplicationContext context, int rows) {
        this.context = context;
        this.rows = rows;
        this.scope = InventedPupils.registry(context);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        int rows = Integer.parseInt(args[1]);
        try (var context =
                SpringApplication.run(Podyom.class, "--podyom.data=" + args[0], "--server.port=" + args[2])) {
            var bench = new ImportBench(context, rows);
            for (int grade = 4; grade <= 6; grade++) {
                bench.round(grade);
            }
        }
    }

    private void round(int grade) throws IOException, InterruptedException {
        Path file = InventedPupils.file(grade, rows);
        try {
            var imports = context.getBean(Imports.class);
            var procedure = new Procedure(ProcedureKind.VPR, 2021, grade, "Математика");
            long start = System.nanoTime();
            ImportId id = imports.upload(scope, "", file, "bench.xlsx", InventedPupils.OPERATOR)
                    .getFirst();
            imports.name(scope, id, procedure, InventedPupils.OPERATOR);
            double preview = seconds(start);
            long confirmed = System.nanoTime();
            imports.confirm(scope, id, imports.get(scope, id).version(), InventedPupils.OPERATOR);
            await(imports, id);
            double committed = seconds(confirmed);
            double peer = peer(file, procedure);
            System.out.printf(
                    Locale.ROOT,
                    "class %d: %,d rows; preview (read twice, procedure named) %.2f s; confirmed to committed %.2f s,"
                            + " %,.0f rows/s; same reading with INSERT batches of %d %.2f s; ratio %.1f; heap in use %d MB%n",
                    grade,
                    rows,
                    preview,
                    committed,
                    rows / committed,
                    BATCH,
                    peer,
                    peer / committed,
                    (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void await(Imports imports, ImportId id) throws InterruptedException {
        for (var head = imports.get(scope, id); head.state() != ImportState.COMMITTED; head = imports.get(scope, id)) {
            if (head.failure() != null) {
                throw new IllegalStateException(head.failure());
            }
            Thread.sleep(Duration.ofMillis(20));
        }
    }

    private double peer(Path file, Procedure procedure) {
        var jdbc = context.getBean(JdbcTemplate.class);
        var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        long start = System.nanoTime();
        transaction.executeWithoutResult(status -> {
            var batch = new ArrayList<Object[]>(BATCH);
            new ResultReader(Scales.shipped()).read(file, ReadingOptions.of(procedure), (of, row) -> {
                batch.add(values(row));
                if (batch.size() == BATCH) {
                    insert(jdbc, batch);
                }
            });
            insert(jdbc, batch);
        });
        double seconds = seconds(start);
        jdbc.update("delete from assessment.participant_result where import_id = -1");
        return seconds;
    }

    private static Object[] values(ParticipantRow row) {
        return new Object[] {
            row.sheet(),
            row.row(),
            row.participant(),
            row.classGroup(),
            row.status().name(),
            row.total(),
            row.mark()
        };
    }

    private static void insert(JdbcTemplate jdbc, List<Object[]> batch) {
        jdbc.batchUpdate("""
                insert into assessment.participant_result
                       (year, import_id, school_id, sheet, row, participant, class_group, status, total, mark)
                values (2021, -1, 1, ?, ?, ?, ?, ?, ?, ?)
                """, batch);
        batch.clear();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
