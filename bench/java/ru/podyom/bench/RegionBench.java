package ru.podyom.bench;

import java.io.IOException;
import java.net.URI;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.podyom.FreshDatabase;
import ru.podyom.Podyom;
import ru.podyom.access.Accounts;
import ru.podyom.access.NewAccount;
import ru.podyom.identification.RunRequest;
import ru.podyom.identification.Runs;
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Role;
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

    private static final int SCHOOLS = 640;
    private static final int PUPILS = 50;
    private static final int REPEATS = 5;
    private static final int PAGE_REPEATS = 15;
    private static final String PASSWORD = "долгий замер";
    private static final Actor ACTOR = new Actor(new AccountId(0), "bench", "Замер", Role.OPERATOR);
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
        long region = fill();
        var scope = Scope.region(new RegionId(region), true);
        context.getBean(Accounts.class)
                .open(
                        new NewAccount(
                                "bench",
                                PASSWORD,
                                "Замер",
                                Role.OPERATOR,
                                "Край",
                                ZoneId.of("UTC"),
                                new RegionId(region),
                                null,
                                Set.of()),
                        ACTOR);
        visitor.signIn("bench", PASSWORD);

        long results = number("select count(*) from assessment.school_result");
        System.out.printf(
                Locale.ROOT,
                "%d schools, %,d counts, %,d pupils' rows; median of %d%n",
                SCHOOLS,
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
        print("run, kept", median(() -> runs.make(scope, request, ACTOR)), peer);
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

    private long fill() {
        for (String sql : List.of(
                "insert into authority.region (name, code, zone, changed_at, changed_by) values ('Край', 99, 'UTC', now(), 'bench')",
                "insert into authority.municipality (region_id, name, zone, changed_at, changed_by)"
                        + " select id, 'Район ' || n, 'UTC', now(), 'bench' from authority.region, generate_series(1, 44) n",
                """
                insert into school.school (region_id, municipality_id, official_name, short_name, kind, legal_form,
                       locality, rural, levels, growth_point, status, search_text, changed_at, changed_by)
                select m.region_id, m.id, 'Школа ' || n, case when n > 400 then 'Школа ' else 'Малая школа ' end || n,
                       'SECONDARY', 'UNKNOWN', '', true, '{}', false, 'ACTIVE', '', now(), 'bench'
                  from generate_series(1, %d) n
                  join (select *, row_number() over (order by id) as place from authority.municipality) m
                    on m.place = 1 + n %% 44
                """.formatted(SCHOOLS),
                "insert into document.file (sha256, bytes, stored_at)"
                        + " select md5(n::text) || md5(n::text), 1, now() from generate_series(1, 250) n",
                """
                insert into assessment.sitting (kind, year, grade, subject)
                select 'VPR', y, g, s from generate_series(2014, 2023) y, generate_series(4, 8) g,
                       unnest(array['Русский язык', 'Математика', 'Биология', 'История', 'География']) s
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
                select i.id, i.sitting_id, s.id, '', %d, (s.id * 7 + i.id * 13) %% 40, 0, 0,
                       '[{"sheet":"Sheet","firstRow":2,"lastRow":51}]'
                  from assessment.result_import i, school.school s
                """.formatted(PUPILS),
                """
                insert into assessment.participant_result (year, import_id, school_id, sheet, row, participant,
                       class_group, status, total, mark)
                select g.year, r.import_id, r.school_id, 'Sheet', 1 + n, n::text, 'А', 'PARTICIPANT', n %% 20, 2 + n %% 4
                  from assessment.school_result r
                  join assessment.sitting g on g.id = r.sitting_id, generate_series(1, %d) n
                """.formatted(PUPILS),
                "vacuum analyze")) {
            jdbc.sql(sql).update();
        }
        return number("select id from authority.region where code = 99");
    }
}
