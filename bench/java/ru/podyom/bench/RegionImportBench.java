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
import ru.podyom.Podyom;
import ru.podyom.assessment.importing.ImportState;
import ru.podyom.assessment.importing.Imports;
import ru.podyom.assessment.queue.ImportId;
import ru.podyom.assessment.reading.ReadingOptions;
import ru.podyom.assessment.reading.ResultReader;
import ru.podyom.assessment.scale.Scales;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.Scope;
import ru.podyom.reference.ReferenceTable;
import ru.podyom.reference.ReferenceTables;

/**
 * Takes in what a region gets of one spring: a file for each work, all previewed, then all confirmed and carried out by
 * the durable job. The peer of the same run only reads the same files and keeps nothing.
 *
 * <p>Arguments: data folder, files, rows of each, port. Run it with {@code -Xmx256m}.
 */
public final class RegionImportBench {

    private static final int YEAR = 2021;
    private static final int HIGHEST_TOTAL = 16;

    private final ConfigurableApplicationContext context;
    private final Imports imports;
    private final Scope scope;

    private RegionImportBench(ConfigurableApplicationContext context) {
        this.context = context;
        this.imports = context.getBean(Imports.class);
        this.scope = InventedPupils.registry(context);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        try (var context =
                SpringApplication.run(Podyom.class, "--podyom.data=" + args[0], "--server.port=" + args[3])) {
            new RegionImportBench(context).measure(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        }
    }

    private void measure(int files, int rows) throws IOException, InterruptedException {
        var procedures = context.getBean(ReferenceTables.class).rows(ReferenceTable.VPR_SCALES).stream()
                .filter(row -> row.required("year") == YEAR && row.required("max") >= HIGHEST_TOTAL)
                .map(row -> new Procedure(ProcedureKind.VPR, YEAR, row.required("grade"), row.text("subject")))
                .limit(files)
                .toList();
        var ids = new ArrayList<ImportId>();
        double previewed = 0;
        double peer = 0;
        for (int number = 0; number < procedures.size(); number++) {
            Path file = InventedPupils.file(4 + number % 5, rows, number);
            try {
                long start = System.nanoTime();
                ids.add(preview(file, procedures.get(number)));
                previewed += seconds(start);
                long read = System.nanoTime();
                new ResultReader(Scales.shipped())
                        .read(file, ReadingOptions.of(procedures.get(number)), (of, row) -> {});
                peer += seconds(read);
            } finally {
                Files.deleteIfExists(file);
            }
        }
        long confirmed = System.nanoTime();
        for (var id : ids) {
            imports.confirm(scope, id, imports.get(scope, id).version(), InventedPupils.OPERATOR);
        }
        await(ids);
        double committed = seconds(confirmed);
        System.out.printf(
                Locale.ROOT,
                "%d files, %,d rows: previews (each read twice, procedure named) %.1f s; confirmed to committed %.1f s,"
                        + " %,.0f rows/s; together %.1f s; the files only read %.1f s; ratio %.1f; heap in use %d MB%n",
                ids.size(),
                (long) rows * ids.size(),
                previewed,
                committed,
                rows * ids.size() / committed,
                previewed + committed,
                peer,
                (previewed + committed) / peer,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    private ImportId preview(Path file, Procedure procedure) {
        var name = procedure.grade() + " " + procedure.subject() + ".xlsx";
        var id = imports.upload(scope, "", file, name, InventedPupils.OPERATOR).getFirst();
        imports.name(scope, id, procedure, InventedPupils.OPERATOR);
        return id;
    }

    private void await(List<ImportId> ids) throws InterruptedException {
        for (var id : ids) {
            for (var head = imports.get(scope, id);
                    head.state() != ImportState.COMMITTED;
                    head = imports.get(scope, id)) {
                if (head.failure() != null) {
                    throw new IllegalStateException(head.failure());
                }
                Thread.sleep(Duration.ofMillis(50));
            }
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
