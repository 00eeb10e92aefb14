package ru.podyom.bench;

import java.util.Arrays;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.podyom.FreshDatabase;
import ru.podyom.Podyom;
import ru.podyom.identification.RunRequest;
import ru.podyom.identification.Runs;
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.Scope;
import ru.podyom.methodology.judging.ShippedMethodologies;

/**
 * Identification of a region of 600 schools with three years of four works, from the database. The peer of the same run
 * is the bare rule as one SQL statement: no intervals, no probabilities, no reasons, no snapshot.
 */
public final class RunBench {

    private static final int SCHOOLS = 600;
    private static final int REPEATS = 9;
    private static final String PEER = """
            select count(*) filter (where low >= 2), count(*) filter (where low = 1) from (
              select school_id, count(*) filter (where participants >= 10 and 10 * failed >= 3 * participants) as low
                from assessment.current_result_view where year = 2023 group by school_id) as judged
            """;

    private RunBench() {}

    public static void main(String[] args) {
        try (var context = new SpringApplicationBuilder(Podyom.class)
                .web(WebApplicationType.SERVLET)
                .initializers(new FreshDatabase())
                .run("--server.port=0")) {
            measure(context);
        }
    }

    private static void measure(ConfigurableApplicationContext context) {
        var jdbc = context.getBean(JdbcClient.class);
        long region = fill(jdbc);
        var runs = context.getBean(Runs.class);
        var scope = Scope.region(new RegionId(region), true);
        var methodology = ShippedMethodologies.find("rosobrnadzor-2020").orElseThrow();
        var request = new RunRequest(methodology.id(), methodology.version(), 2023, region, null, "");
        var actor = new Actor(new AccountId(0), "bench", "Замер", Role.OPERATOR);
        double trial = median(() -> runs.trial(scope, request, methodology));
        double kept = median(() -> runs.make(scope, request, actor));
        double peer = median(() -> jdbc.sql(PEER).query().listOfRows());
        System.out.printf("%d schools, 3 years, 4 works a year; median of %d after 3 warm-ups%n", SCHOOLS, REPEATS);
        System.out.printf("judged, not kept        %8.1f ms   %5.1f of the bare SQL%n", trial, trial / peer);
        System.out.printf("judged and kept for good %7.1f ms   %5.1f of the bare SQL%n", kept, kept / peer);
        System.out.printf("the bare rule in SQL    %8.1f ms%n", peer);
    }

    private static long fill(JdbcClient jdbc) {
        for (String sql : List.of(
                "insert into authority.region (name, code, zone, changed_at, changed_by) values ('Край', 99, 'UTC', now(), 'bench')",
                "insert into authority.municipality (region_id, name, zone, changed_at, changed_by)"
                        + " select id, 'Район', 'UTC', now(), 'bench' from authority.region",
                """
                insert into school.school (region_id, municipality_id, official_name, short_name, kind, legal_form,
                       locality, rural, levels, growth_point, status, search_text, changed_at, changed_by)
                select m.region_id, m.id, 'Школа ' || n, 'Школа ' || n, 'SECONDARY', 'UNKNOWN', '', true, '{}', false,
                       'ACTIVE', '', now(), 'bench'
                  from authority.municipality m, generate_series(1, %d) n
                """.formatted(SCHOOLS),
                "insert into document.file (sha256, bytes, stored_at)"
                        + " select md5(n::text) || md5(n::text), 1, now() from generate_series(1, 12) n",
                """
                insert into assessment.sitting (kind, year, grade, subject)
                select 'VPR', y, g, s from generate_series(2021, 2023) y, generate_series(5, 6) g,
                       unnest(array['Русский язык', 'Математика']) s
                """,
                """
                insert into assessment.result_import (region_id, file_id, file_name, sha256, sitting_id, state,
                       created_by, created_by_name, created_at, committed_at)
                select r.id, f.id, 'файл.xlsx', f.sha256, f.id, 'COMMITTED', 0, 'bench', now(), now()
                  from authority.region r, document.file f
                """,
                """
                insert into assessment.school_result (import_id, sitting_id, school_id, code_written, participants,
                       failed, absent, refused, sources)
                select i.id, i.sitting_id, s.id, '', p, (p * (s.id * 7 + i.id * 13 %% 40) / 100) %% (p + 1), 0, 0,
                       '[{"sheet":"Sheet","firstRow":2,"lastRow":30}]'
                  from assessment.result_import i, school.school s, lateral (select 5 + (s.id * 31 %% 60)::int as p) size
                """.replace("%%", "%"),
                "analyze")) {
            jdbc.sql(sql).update();
        }
        return jdbc.sql("select id from authority.region where code = 99")
                .query(Long.class)
                .single();
    }

    private static double median(Runnable act) {
        for (int i = 0; i < 3; i++) {
            act.run();
        }
        double[] millis = new double[REPEATS];
        for (int i = 0; i < REPEATS; i++) {
            long start = System.nanoTime();
            act.run();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis[REPEATS / 2];
    }
}
