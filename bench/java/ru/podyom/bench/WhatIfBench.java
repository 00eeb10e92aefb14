package ru.podyom.bench;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.podyom.FreshDatabase;
import ru.podyom.Podyom;

/**
 * Questions «what if» of a region of 640 schools, asked over HTTP as a person does: counts of three years (and of those
 * that a rule looks back to) read from the database, two rules judged for each year, the page written. The peer of the
 * same run is the bare rule with other numbers as one SQL statement.
 */
public final class WhatIfBench {

    private static final int REPEATS = 40;
    private static final int WARM_UP = 5;
    private static final String PASSWORD = "долгий замер";
    private static final String PEER = """
            select year, count(*) filter (where low >= 2), count(*) filter (where other >= 2) from (
              select school_id, year,
                     count(*) filter (where participants >= 10 and 10 * failed >= 3 * participants) as low,
                     count(*) filter (where participants >= 5 and 100 * failed >= 25 * participants) as other
                from assessment.current_result_view where year between 2021 and 2023 group by school_id, year) as judged
             group by year
            """;

    private WhatIfBench() {}

    private interface Act {
        void run() throws IOException, InterruptedException;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        try (var context = new SpringApplicationBuilder(Podyom.class)
                .web(WebApplicationType.SERVLET)
                .initializers(new FreshDatabase())
                .run("--server.port=0", "--logging.level.root=warn")) {
            measure(context);
        }
    }

    private static void measure(ConfigurableApplicationContext context) throws IOException, InterruptedException {
        var jdbc = context.getBean(JdbcClient.class);
        InventedRegion.open(context, InventedRegion.fill(jdbc, 1), "bench", PASSWORD);
        var visitor = new Visitor(
                URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port")));
        visitor.signIn("bench", PASSWORD);
        System.out.printf("%d schools, three years of 25 works; %d questions each%n", InventedRegion.SCHOOLS, REPEATS);
        double[] bare = millis(() -> jdbc.sql(PEER).query().listOfRows());
        double peer = bare[REPEATS / 2];
        print("the bare rule in SQL", bare, peer);
        print("threshold", millis(() -> visitor.get("/what-if?percent=25")), peer);
        print("least procedures", millis(() -> visitor.get("/what-if?least=3")), peer);
        print("least participants", millis(() -> visitor.get("/what-if?minimum=5")), peer);
        print("set of schools", millis(() -> visitor.get("/what-if?percent=25&schools=rural")), peer);
        print("all of them", millis(() -> visitor.get("/what-if?percent=25&least=1&minimum=5&schools=rural")), peer);
    }

    /** In order, so that the middle is the median. */
    private static double[] millis(Act act) throws IOException, InterruptedException {
        double[] millis = new double[REPEATS];
        for (int i = -WARM_UP; i < REPEATS; i++) {
            long start = System.nanoTime();
            act.run();
            millis[Math.max(0, i)] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis;
    }

    private static void print(String what, double[] millis, double peer) {
        double median = millis[REPEATS / 2];
        System.out.printf(
                Locale.ROOT,
                "%-24s p50 %8.1f ms   p95 %8.1f ms   ratio %5.1f%n",
                what,
                median,
                millis[REPEATS * 95 / 100],
                median / peer);
    }
}
