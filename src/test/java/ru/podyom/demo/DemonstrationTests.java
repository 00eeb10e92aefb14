package ru.podyom.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.identification.lists.Category;
import ru.podyom.identification.lists.ListEntry;
import ru.podyom.identification.lists.SchoolList;
import ru.podyom.identification.lists.SchoolLists;

/** The demonstration is created by the start of this context, on a database of its own. */
@PodyomTest
@ActiveProfiles("demo")
class DemonstrationTests {

    @Autowired
    private Demonstration demonstration;

    @Autowired
    private DemoEntering entering;

    @Autowired
    private SchoolLists lists;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester web;

    @Test
    void entersTheSchoolsOfBothDistricts() {
        assertThat(entering.find(DemoDistrict.BOGUCHANY).schools()).hasSize(21);
        assertThat(entering.find(DemoDistrict.ASINO).schools()).hasSize(5);
    }

    @Test
    void writesTheListsOfTheMinutesDown() {
        assertThat(listsOf(DemoDistrict.BOGUCHANY))
                .extracting(SchoolList::sourceAndDate, SchoolList::category, SchoolList::entries, SchoolList::openMarks)
                .containsExactlyInAnyOrder(
                        tuple("Рособрнадзор, октябрь 2021", Category.LOW_RESULTS, 17, 1),
                        tuple("ЦОКО Красноярск, ноябрь 2021", Category.LOW_RESULTS, 8, 1),
                        tuple("Семинар-совещание, 26.01.2022", Category.AT_RISK, 4, 0));
        assertThat(listsOf(DemoDistrict.ASINO)).extracting(SchoolList::entries).containsExactly(4);
    }

    @Test
    void namesTheCohortsOfTheProject() {
        assertThat(count("""
                select count(*) from identification.list_entry where cohort = 2022
                """)).isEqualTo(6);
    }

    @Test
    void putsNizhneteryanskayaOnBothListsAndNevonskayaOnNone() {
        var scope = entering.find(DemoDistrict.BOGUCHANY).scope();
        var named = lists.all(scope).stream()
                .flatMap(list -> lists.entries(scope, list.id()).stream())
                .map(ListEntry::name)
                .toList();

        assertThat(named).filteredOn(name -> name.contains("Нижнетерянская")).hasSize(2);
        assertThat(named).noneMatch(name -> name.contains("Невонская"));
    }

    @Test
    void leavesSomeSchoolsWithoutASocialPassport() {
        assertThat(count("select count(*) from identification.social_passport")).isBetween(15L, 25L);
    }

    @Test
    void importsEveryFileButTheOneThatWaits() {
        assertThat(count("select count(*) from assessment.result_import where state = 'COMMITTED'"))
                .isEqualTo(32);
        assertThat(jdbc.sql("select state from assessment.result_import where state <> 'COMMITTED'")
                        .query(String.class)
                        .list())
                .containsExactly("PREVIEW");
        assertThat(count("select count(*) from assessment.import_problem where severity = 'ERROR'"))
                .isPositive();
    }

    @Test
    void findsByTheFourWorksMostSchoolsOfTheListAndNoOther() {
        assertThat(jdbc.sql("""
                        select c.outcome, count(*) as schools from identification.conclusion c
                          join identification.run r on r.id = c.run_id
                          join school.school s on s.id = c.school_id
                         where r.methodology_id = 'vpr56-2021' and s.region_id = r.region_id
                           and s.municipality_id = ? group by c.outcome order by c.outcome
                        """)
                        .param(entering.find(DemoDistrict.BOGUCHANY)
                                .municipality()
                                .value())
                        .query((row, n) -> row.getString(1) + " " + row.getInt(2))
                        .list())
                .containsExactly("AT_RISK 4", "INSUFFICIENT_DATA 2", "LOW_RESULTS 14", "NOT_IDENTIFIED 1");
        assertThat(count("select count(*) from identification.run")).isEqualTo(4);
    }

    @Test
    void showsWorkInEveryStateItCanStandIn() {
        assertThat(states("select distinct status from meeting.minutes")).contains("SIGNED", "DRAFT");
        assertThat(states("select distinct state from assignment.assignment"))
                .contains("GIVEN", "REPORTED", "RETURNED", "ACCEPTED", "RELEASED");
        assertThat(count("select count(*) from assignment.assignment where decision_id is null"))
                .as("all but one letter's come from a point of minutes")
                .isEqualTo(1);
        assertThat(count("select count(*) from measure.measure where origin_place is not null"))
                .isGreaterThanOrEqualTo(4);
        assertThat(count("select count(*) from assignment.assignment where asked_until is not null"))
                .isPositive();
        assertThat(count("select count(*) from curator.planned_interview p where p.due_on < current_date and not exists"
                        + " (select 1 from curator.interview i"
                        + " where i.curatorship_id = p.curatorship_id and i.month = p.month)"))
                .isPositive();
        assertThat(count("select count(*) from curator.visit where held_on is null"))
                .isPositive();
        assertThat(states("select distinct effectiveness from measure.measure where effectiveness is not null"))
                .contains("EFFECTIVE", "INEFFECTIVE");
        assertThat(count("select count(*) from measure.measure where carried_from is not null"))
                .isPositive();
    }

    private List<String> states(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    @Test
    void changesNothingAtTheSecondStart() throws InterruptedException {
        long before = count("select count(*) from journal.entry");

        demonstration.run(new DefaultApplicationArguments());

        assertThat(count("select count(*) from journal.entry")).isEqualTo(before);
    }

    @Test
    void letsInEveryAccountThatTheStartPrints() {
        for (String login : List.of(
                "boguchany", "asino", "operator", "secretary", "curator", "head", "methodist", "observer", "admin")) {
            assertThat(DemoNotice.text()).contains("\n  " + login + " ");
            var session = SignedIn.session(web, login, DemoAccounts.PASSWORD);
            assertThat(web.perform(get("/").cookie(session)))
                    .as(login)
                    .hasStatusOk()
                    .bodyText()
                    .contains("Демонстрационные данные: люди и результаты вымышлены");
        }
    }

    @Test
    void saysOnTheSignInPageThatItIsADemonstration() {
        assertThat(web.perform(get("/login"))).bodyText().contains("люди и результаты вымышлены");
    }

    private List<SchoolList> listsOf(DemoDistrict district) {
        return lists.all(entering.find(district).scope());
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
