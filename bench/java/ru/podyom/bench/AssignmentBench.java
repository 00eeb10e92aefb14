package ru.podyom.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Role;

/**
 * The list of 10 000 assignments of a region, asked over HTTP: first and deep page, a search, what is overdue, one state.
 * The peer in the same run is the same page of rows by bare SQL, counted and ordered, without rights, words and HTML.
 *
 * <p>Argument: how many times each is asked, 200 unless told.
 */
public final class AssignmentBench {

    private static final int SCHOOLS = 640;
    private static final int ASSIGNMENTS = 10_000;
    private static final int WARM = 100;
    private static final String PASSWORD = "долгий замер";
    private static final Actor ACTOR = new Actor(new AccountId(0), "bench", "Замер", Role.OPERATOR);
    private static final String PEER = """
            select a.*, s.short_name, m.name, count(*) over () from assignment.assignment a
              join authority.municipality m on m.id = a.municipality_id left join school.school s on s.id = a.school_id
             where a.state not in ('RELEASED', 'CANCELLED') order by a.due_on, a.id limit 50
            """;

    private final JdbcClient jdbc;
    private final Visitor visitor;
    private final int repeats;

    private AssignmentBench(ConfigurableApplicationContext context, int repeats) {
        jdbc = context.getBean(JdbcClient.class);
        visitor = new Visitor(
                URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port")));
        this.repeats = repeats;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        try (var context = new SpringApplicationBuilder(Podyom.class)
                .web(WebApplicationType.SERVLET)
                .initializers(new FreshDatabase())
                .run("--server.port=0", "--logging.level.root=warn")) {
            var bench = new AssignmentBench(context, args.length == 0 ? 200 : Integer.parseInt(args[0]));
            var region = new RegionId(bench.fill());
            context.getBean(Accounts.class)
                    .open(
                            new NewAccount(
                                    "bench",
                                    PASSWORD,
                                    "Замер",
                                    Role.OPERATOR,
                                    "Край",
                                    ZoneId.of("UTC"),
                                    region,
                                    null,
                                    Set.of()),
                            ACTOR);
            bench.measure();
        }
    }

    private void measure() throws IOException, InterruptedException {
        visitor.signIn("bench", PASSWORD);
        System.out.printf(
                Locale.ROOT, "%,d assignments of %d schools; each asked %d times%n", ASSIGNMENTS, SCHOOLS, repeats);
        double peer = times(() -> jdbc.sql(PEER).query().listOfRows())[repeats / 2];
        System.out.printf(Locale.ROOT, "%-34s p50 %7.1f ms%n", "bare SQL, first page", peer);
        print("first page", "/assignments", peer);
        print("deep page", "/assignments?page=150", peer);
        print("by school, descending", "/assignments?sort=school&dir=desc", peer);
        print("search in the text", "/assignments?q=" + URLEncoder.encode("анализ", StandardCharsets.UTF_8), peer);
        print("overdue", "/assignments?state=overdue", peer);
        print("late for long", "/assignments?state=escalated", peer);
        print("all, closed too", "/assignments?state=all", peer);
    }

    private void print(String what, String path, double peer) throws IOException, InterruptedException {
        double[] millis = times(() -> visitor.get(path));
        System.out.printf(
                Locale.ROOT,
                "%-34s p50 %7.1f ms  p95 %7.1f ms  p50/peer %5.1f%n",
                what,
                millis[repeats / 2],
                millis[repeats * 95 / 100],
                millis[repeats / 2] / peer);
    }

    private interface Act {
        void run() throws IOException, InterruptedException;
    }

    private double[] times(Act act) throws IOException, InterruptedException {
        for (int i = 0; i < WARM; i++) {
            act.run();
        }
        double[] millis = new double[repeats];
        for (int i = 0; i < repeats; i++) {
            long start = System.nanoTime();
            act.run();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis;
    }

    private long fill() {
        for (String sql : List.of(
                "insert into authority.region (name, code, zone, changed_at, changed_by) values ('Край', 99, 'UTC', now(), 'bench')",
                "insert into authority.municipality (region_id, name, zone, changed_at, changed_by)"
                        + " select id, 'Район ' || n, 'UTC', now(), 'bench' from authority.region, generate_series(1, 44) n",
                """
                insert into school.school (region_id, municipality_id, official_name, short_name, kind, legal_form,
                       locality, rural, levels, growth_point, status, search_text, changed_at, changed_by)
                select m.region_id, m.id, 'Школа ' || n, 'Школа ' || n, 'SECONDARY', 'UNKNOWN', '', true, '{}', false,
                       'ACTIVE', '', now(), 'bench'
                  from generate_series(1, %d) n
                  join (select *, row_number() over (order by id) as place from authority.municipality) m
                    on m.place = 1 + n %% 44
                """.formatted(SCHOOLS),
                """
                insert into assignment.assignment (region_id, municipality_id, school_id, binding, text, basis_document,
                       basis_number, basis_date, due_on, state, search_text, given_at, given_by, changed_at, changed_by)
                select s.region_id, s.municipality_id, s.id, 'MANDATORY',
                       case n %% 5 when 0 then 'Представить анализ ситуации ' else 'Разработать план мероприятий ' end || n,
                       'протокол', (n %% 40)::text, current_date - n %% 900, current_date - 400 + n %% 500,
                       (array['GIVEN', 'GIVEN', 'REPORTED', 'ACCEPTED', 'RELEASED'])[1 + n %% 5],
                       case n %% 5 when 0 then 'представить анализ ситуации' else 'разработать план мероприятий' end,
                       now(), 'bench', now(), 'bench'
                  from generate_series(1, %d) n
                  join (select *, row_number() over (order by id) as place from school.school) s on s.place = 1 + n %% %d
                """.formatted(ASSIGNMENTS, SCHOOLS),
                "analyze")) {
            jdbc.sql(sql).update();
        }
        return jdbc.sql("select id from authority.region where code = 99")
                .query(Long.class)
                .single();
    }
}
