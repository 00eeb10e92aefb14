package ru.podyom.school.life;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.identification.Listed;
import ru.podyom.identification.ListedDistrict;
import ru.podyom.identification.ResultFixture;
import ru.podyom.identification.RunFixture;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.school.SchoolAlias;
import ru.podyom.school.SchoolNames;
import ru.podyom.school.naming.NameMatch;

/** What was made on a day keeps the name of that day; what sets days side by side shows the name of now. */
@PodyomTest
class NamesOfADayTests {

    private static final String OLD = "МКОУ Хребтовская школа";
    private static final String NEW = "Гимназия имени Обручева";
    private static final String BOTH = OLD + " (ныне: " + NEW + ")";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SchoolNames names;

    @Autowired
    private SchoolLife life;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester web;

    private ListedDistrict place;
    private SignedIn operator;
    private SchoolId school;

    @BeforeEach
    void district() {
        place = ListedDistrict.in(context);
        operator = SignedIn.inRegion(accounts, web, Role.OPERATOR, place.registry.region);
        school = place.school("Хребтовская");
    }

    @Test
    void aListOfItsDayKeepsTheNameAndListsSideBySideShowTheNameOfNow() {
        var coordinator = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, place.district);
        var lists = Listed.by(coordinator, web, place);
        rename("01.09.2024");

        assertThat(show("/lists/" + lists.rosobrnadzor())).bodyText().contains(BOTH);
        assertThat(show("/lists/" + lists.rosobrnadzor() + ".csv")).bodyText().contains(BOTH);
        assertThat(show("/lists/" + lists.rosobrnadzor() + "?q=обручева"))
                .bodyText()
                .contains(BOTH);
        assertThat(show("/lists/" + lists.rosobrnadzor() + "/appendix"))
                .bodyText()
                .contains(OLD)
                .doesNotContain(NEW);
        assertThat(show("/lists/compare?lists=" + lists.rosobrnadzor() + "," + lists.centre()))
                .bodyText()
                .contains(NEW)
                .doesNotContain(BOTH);
    }

    @Test
    void anImportShowsTheNameOfItsDayInPageAndFile() {
        var results = new ResultFixture(jdbc);
        long file = results.importOf(
                place.registry.region,
                new Procedure(ProcedureKind.VPR, 2025, 5, "Математика"),
                java.time.Instant.parse("2025-06-01T00:00:00Z"));
        results.count(file, school, 20, 8);
        jdbc.sql("""
                        insert into assessment.import_school
                               (import_id, number, code, name, municipality, match, school_id, participants, failed,
                                absent, refused)
                        values (?, 1, 'sch1', ?, '', 'CODE', ?, 20, 8, 0, 0)
                        """).params(file, OLD, school.value()).update();
        rename("01.09.2025");

        assertThat(show("/imports/" + file)).bodyText().contains(BOTH);
        assertThat(show("/results")).bodyText().contains(NEW).doesNotContain(BOTH);
    }

    @Test
    void aSampleAndAnExclusionKeepTheNameOfTheirDay() {
        var run = RunFixture.in(context, place.registry.region, place.district, 2026)
                .told(school, Outcome.NOT_IDENTIFIED);
        var coordinator = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, place.district);
        assertThat(web.perform(coordinator
                        .send("/runs/exclusions")
                        .param("school", school.toString())
                        .param("reason", "HOSPITAL")
                        .param("document", "Приказ управления образования")
                        .param("number", "7")
                        .param("date", "01.02.2026")))
                .hasStatus(302);
        rename("22.11.2026");

        assertThat(show("/runs/" + run.id() + "/sample")).bodyText().contains(BOTH);
        assertThat(show("/runs/" + run.id())).bodyText().contains(BOTH);
        assertThat(show("/runs/" + run.id() + "?q=хребтов")).bodyText().contains(BOTH);
        assertThat(show("/runs/exclusions")).bodyText().contains(BOTH);
    }

    @Test
    void formerNamesLongAndShortStillFindTheSchoolAndGoWhenTheRenamingIsUndone() {
        assertThat(web.perform(operator.send("/schools/" + school + "/life")
                        .param("kind", "RENAMED")
                        .param("day", "01.09.2024")
                        .param("document", "постановление № 1")
                        .param("officialName", "Муниципальная гимназия имени Обручева")
                        .param("shortName", "Обручевская гимназия")))
                .hasStatus(302);
        rename("01.09.2025");

        var former = names.of(place.registry.scope, school);
        assertThat(former)
                .extracting(SchoolAlias::name)
                .containsExactlyInAnyOrder(OLD, "Муниципальная гимназия имени Обручева", "Обручевская гимназия");
        assertThat(names.matcher(place.registry.scope, place.district).match("Обручевская гимназия"))
                .isInstanceOf(NameMatch.Certain.class);

        undo();
        undo();
        assertThat(names.of(place.registry.scope, school)).isEmpty();
    }

    private void rename(String day) {
        assertThat(web.perform(operator.send("/schools/" + school + "/life")
                        .param("kind", "RENAMED")
                        .param("day", day)
                        .param("document", "постановление № 1")
                        .param("officialName", NEW)))
                .hasStatus(302);
    }

    private void undo() {
        var last = life.of(place.registry.scope, school).getLast().id();
        assertThat(web.perform(operator.send("/schools/" + school + "/life/" + last + "/undo")))
                .hasStatus(302);
    }

    private MvcTestResult show(String path) {
        var page = web.perform(operator.get(path));
        assertThat(page).hasStatusOk();
        return page;
    }
}
