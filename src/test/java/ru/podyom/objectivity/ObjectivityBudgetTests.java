package ru.podyom.objectivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import ru.podyom.CountedStatements;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.identification.ResultFixture;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.school.RegistryFixture;

/** Sixty schools cost as many statements as two would. */
@PodyomTest
@Import(CountedStatements.class)
class ObjectivityBudgetTests {

    private static final int SCHOOLS = 60;
    private static final int PAGE = 20;
    private static final int COMPUTING = 25;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester web;

    private RegistryFixture registry;
    private MunicipalityId place;
    private SignedIn operator;

    @BeforeEach
    void aRegion() {
        registry = RegistryFixture.in(context);
        place = registry.municipality("Бюджетный район");
        operator = SignedIn.inRegion(accounts, web, Role.OPERATOR, registry.region);
        jdbc.sql("""
                        insert into school.school
                               (region_id, municipality_id, official_name, short_name, kind, legal_form, locality, rural,
                                levels, growth_point, status, search_text, changed_at, changed_by)
                        select s.region_id, s.municipality_id, 'Школа № ' || n, 'Школа № ' || n, s.kind, s.legal_form,
                               s.locality, s.rural, s.levels, s.growth_point, s.status, '', s.changed_at, s.changed_by
                          from school.school s cross join generate_series(2, :schools) n where s.id = :first
                        """)
                .param("schools", SCHOOLS)
                .param("first", registry.school(place, "Школа № 1").value())
                .update();
        for (var subject : new String[] {"Русский язык", "Математика"}) {
            for (int grade : new int[] {5, 6}) {
                pupils(new Procedure(ProcedureKind.VPR, 2021, grade, subject));
            }
        }
    }

    /** Thirty pupils in each school, with tasks and marks of the journal. */
    private void pupils(Procedure procedure) {
        long file = new ResultFixture(jdbc).importOf(registry.region, procedure, Instant.parse("2021-06-01T00:00:00Z"));
        jdbc.sql("""
                        insert into assessment.school_result (import_id, sitting_id, school_id, code_written,
                               participants, failed, absent, refused, mark2, mark3, mark4, mark5, sources)
                        select i.id, i.sitting_id, s.id, 'edu', 30, 6, 0, 0, 6, 12, 8, 4, '[]'
                          from assessment.result_import i cross join school.school s
                         where i.id = :import and s.municipality_id = :place
                        """).param("import", file).param("place", place.value()).update();
        jdbc.sql("""
                        insert into assessment.participant_result
                               (year, import_id, school_id, sheet, row, status, total, mark, journal)
                        select 2021, :import, s.id, 'Sheet', n, 'PARTICIPANT', (n * 7 + s.id) % 20, 2 + n % 4, 2 + n % 3
                          from school.school s cross join generate_series(1, 30) n where s.municipality_id = :place
                        """).param("import", file).param("place", place.value()).update();
        jdbc.sql("""
                        insert into assessment.task_result (import_id, school_id, counts)
                        select :import, s.id, (select jsonb_agg(jsonb_build_array(30 - t - s.id % 5, t + s.id % 5))
                                                 from generate_series(1, 20) t)
                          from school.school s where s.municipality_id = :place
                        """).param("import", file).param("place", place.value()).update();
    }

    @Test
    void computingAndReadingKeepToTheirBudgets() {
        assertThat(statements(operator.send("/objectivity")
                        .param("region", registry.region.toString())
                        .param("year", "2021")))
                .isBetween(1, COMPUTING);
        assertThat(statements(operator.get("/objectivity"))).isBetween(1, PAGE);
        assertThat(statements(operator.get("/objectivity?sign=CHECK"))).isBetween(1, PAGE);
        assertThat(statements(operator.get("/objectivity/official"))).isBetween(1, PAGE);
        assertThat(statements(operator.get("/objectivity/schools/" + first()))).isBetween(1, PAGE);
    }

    private SchoolId first() {
        return new SchoolId(jdbc.sql("select min(id) from school.school where municipality_id = ?")
                .param(place.value())
                .query(Long.class)
                .single());
    }

    private int statements(AbstractMockHttpServletRequestBuilder<?> request) {
        return CountedStatements.during(() -> assertThat(web.perform(request))
                .satisfies(
                        answer -> assertThat(answer.getResponse().getStatus()).isIn(200, 302)));
    }
}
