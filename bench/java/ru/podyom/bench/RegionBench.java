package ru.podyom.bench;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.podyom.FreshDatabase;
import ru.podyom.Podyom;
import ru.podyom.identification.RunRequest;
import ru.podyom.identification.Runs;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Scope;
import ru.podyom.methodology.judging.ShippedMethodologies;

/**
 * A region after ten years: 640 schools, 25 sittings a year, eight million pupils' rows. Asks over HTTP for the first and
 * for a deep page of results, for the rows behind one count and for the export of everything; makes a run and explains a
 * school of it. The peer of each figure stands in the same line: the first page for a deep one, bare SQL for a run.
 *
 * <p>Run it with {@code -Xmx128m}: the export is to fit.
 */
public final class RegionBench {

    private static final int REPEATS = 5;
    private static final int PAGE_REPEATS = 15;
    private static final String PASSWORD = "долгий замер";
    private static final String PEER = """
            select count(*) filter (where low >= 2), count(*) filter (where low = 1) from (
              select school_id, count(*) filter (where participants >= 10 and 10 * failed >= 3 * participants) as low
                from assessment.current_result_view where year = 2023 group by school_id) as judged
            """;

    private final ConfigurableApplicationContext context;
    private final JdbcClient jdbc;
    private final Visitor visitor;

    private RegionBench(ConfigurableApplicationContext context) {
        this.context = context;
        jdbc = context.getBean(JdbcClient.class);
        visitor = new Visitor(
                URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port")));
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        try (var context = new SpringApplicationBuilder(Podyom.class)
                .web(WebApplicationType.SERVLET)
                .initializers(new FreshDatabase())
                .run("--server.port=0", "--logging.level.root=warn")) {
            new RegionBench(context).measure();
        }
    }

    private void measure() throws IOException, InterruptedException {
        long region = InventedRegion.fill(jdbc, InventedRegion.PUPILS);
        var scope = Scope.region(new RegionId(region), true);
        InventedRegion.open(context, region, "bench", PASSWORD);
        visitor.signIn("bench", PASSWORD);

        long results = number("select count(*) from assessment.school_result");
        System.out.printf(
                Locale.ROOT,
                "%d schools, %,d counts, %,d pupils' rows; median of %d%n",
                InventedRegion.SCHOOLS,
                results,
                number("select count(*) from assessment.participant_result"),
                REPEATS);
        double first = pages("results", "?", results);
        pages("results by procedure", "?sort=procedure&", results);
        pages("results, most failed first", "?sort=failed&dir=desc&", results);
        pages("results by share", "?sort=share&", results);
        pages("results of a word", "?q=биол&", results / 5);
        String row = "/imports/" + number("select min(id) from assessment.result_import") + "/schools/"
                + number("select min(id) from school.school");
        print("rows behind a count", median(() -> visitor.get(row)), first);
        double page = median(() -> visitor.get("/schools?page=1"));
        print("schools, first page", page, first);
        print("schools, last page", median(() -> visitor.get("/schools?page=13")), page);
        double peer = median(() -> jdbc.sql(PEER).query().listOfRows());
        var methodology = ShippedMethodologies.find("rosobrnadzor-2020").orElseThrow();
        var request = new RunRequest(methodology.id(), methodology.version(), 2023, region, null, "");
        var runs = context.getBean(Runs.class);
        print("run, judged", median(() -> runs.trial(scope, request, methodology)), peer);
        print("run, kept", median(() -> runs.make(scope, request, InventedRegion.ACTOR)), peer);
        String explained = "/runs/" + number("select max(id) from identification.run") + "/schools/"
                + number("select min(id) from school.school");
        print("explanation", median(() -> visitor.get(explained)), first);
        double small = median(() -> visitor.download("/results.xlsx?grade=5"));
        print("export of 32 000 counts", small, small);
        print("export of 100 000", median(() -> visitor.download("/results.xlsx?q=малая")), small);
        print("export of all 160 000", median(() -> visitor.download("/results.xlsx")), small);
    }

    /** The first page and the last but one, in turn, so that a busy moment of the machine falls on both. */
    private double pages(String what, String asked, long rows) throws IOException, InterruptedException {
        var addresses = List.of("/results" + asked, "/results" + asked + "page=" + (rows / 50 - 1));
        double[][] millis = new double[2][PAGE_REPEATS];
        for (int i = -2; i < PAGE_REPEATS; i++) {
            for (int page = 0; page < 2; page++) {
                long start = System.nanoTime();
                visitor.get(addresses.get(page));
                millis[page][Math.max(0, i)] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis[0]);
        Arrays.sort(millis[1]);
        double first = millis[0][PAGE_REPEATS / 2];
        print(what + ", first page", first, first);
        print(what + ", deep page", millis[1][PAGE_REPEATS / 2], first);
        return first;
    }

    private interface Act {
        void run() throws IOException, InterruptedException;
    }

    private static double median(Act act) throws IOException, InterruptedException {
        act.run();
        double[] millis = new double[REPEATS];
        for (int i = 0; i < REPEATS; i++) {
            long start = System.nanoTime();
            act.run();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis[REPEATS / 2];
    }

    private static void print(String what, double millis, double peer) {
        System.out.printf(Locale.ROOT, "%-38s %9.1f ms  ratio %6.1f%n", what, millis, millis / peer);
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
