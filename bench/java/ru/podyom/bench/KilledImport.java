package ru.podyom.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.podyom.Podyom;
import ru.podyom.assessment.importing.Imports;
import ru.podyom.assessment.queue.ImportId;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.Scope;

/**
 * One life of the application in {@code kill-import.sh}: waits until everything that was confirmed in earlier lives is
 * loaded, checks that each import is there whole or not at all, confirms a new one and tells its progress until it is
 * killed. The last life only checks.
 *
 * <p>Arguments: data folder, rows, port, number of this life, number of the last life.
 */
public final class KilledImport {

    private final ConfigurableApplicationContext context;
    private final int rows;

    private KilledImport(ConfigurableApplicationContext context, int rows) {
        this.context = context;
        this.rows = rows;
    }

    /** An import with the rows that everybody else sees of it, both of one moment. */
    private record Seen(long id, String state, String failure, int progress, long pupils, long schools) {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int life = Integer.parseInt(args[3]);
        var context = SpringApplication.run(
                Podyom.class,
                "--podyom.data=" + args[0],
                "--server.port=" + args[2],
                "--db-scheduler.heartbeat-interval=1s",
                "--db-scheduler.polling-interval=1s");
        var killed = new KilledImport(context, Integer.parseInt(args[1]));
        killed.awaitAll();
        if (life == Integer.parseInt(args[4])) {
            System.out.println("ALL WHOLE: " + killed.seen().size() + " imports");
            context.close();
            return;
        }
        killed.confirm(life);
        while (true) {
            killed.check();
            Thread.sleep(Duration.ofMillis(40));
        }
    }

    private void confirm(int life) throws IOException {
        Scope scope = InventedPupils.registry(context);
        var imports = context.getBean(Imports.class);
        var file = InventedPupils.file(5, rows, life);
        ImportId id = imports.upload(scope, "", file, "life " + life + ".xlsx", InventedPupils.OPERATOR)
                .getFirst();
        imports.name(scope, id, new Procedure(ProcedureKind.VPR, 2021, 5, "Математика"), InventedPupils.OPERATOR);
        imports.confirm(scope, id, imports.get(scope, id).version(), InventedPupils.OPERATOR);
        System.out.println("CONFIRMED " + id);
    }

    private void awaitAll() throws InterruptedException {
        while (!check()) {
            Thread.sleep(Duration.ofMillis(40));
        }
    }

    /** Whether all are loaded; fails where one is there in part, twice, or has stopped. */
    private boolean check() {
        var imports = seen();
        for (Seen one : imports) {
            boolean committed = one.state.equals("COMMITTED");
            if (one.pupils != (committed ? rows : 0) || one.schools != (committed ? InventedPupils.SCHOOLS : 0)) {
                throw new IllegalStateException("not whole: " + one);
            }
            if (!one.failure.isEmpty()) {
                throw new IllegalStateException("stopped: " + one);
            }
            if (!committed && one.progress > 0) {
                System.out.println("PROGRESS " + one.progress);
            }
        }
        return imports.stream().allMatch(one -> one.state.equals("COMMITTED"));
    }

    private List<Seen> seen() {
        return context.getBean(JdbcClient.class)
                .sql("""
                        select i.id, i.state, coalesce(i.failure, ''), i.progress,
                               (select count(*) from assessment.participant_result p where p.import_id = i.id),
                               (select count(*) from assessment.school_result r where r.import_id = i.id)
                          from assessment.result_import i where i.state <> 'PREVIEW' order by i.id
                        """)
                .query((row, n) -> new Seen(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getLong(5),
                        row.getLong(6)))
                .list();
    }
}
