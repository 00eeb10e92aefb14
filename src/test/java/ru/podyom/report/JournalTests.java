package ru.podyom.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Recorded;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.school.RegistryFixture;
import ru.podyom.ui.TableQuery;

@PodyomTest
@Transactional
class JournalTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ApplicationEventPublisher events;

    private RegistryFixture registry;
    private MunicipalityId near;
    private SchoolId school;
    private SignedIn coordinator;
    private SignedIn stranger;

    @BeforeEach
    void actsInTwoDistricts() {
        registry = RegistryFixture.in(context);
        near = registry.municipality("Ближний район");
        var far = registry.municipality("Дальний район");
        school = registry.school(near, "МКОУ Ближняя школа");
        var farSchool = registry.school(far, "МКОУ Дальняя школа");
        coordinator = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, near);
        stranger = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, far);
        record(stranger, "проверить школу", school, "действие чужого над ближней школой");
        record(stranger, "проверить школу", farSchool, "действие чужого над дальней школой");
        record(coordinator, "провести расчёт", null, "расчёт ближнего");
        record(stranger, "провести расчёт", null, "расчёт дальнего");
    }

    @Test
    void showsActsOnOnesSchoolsAndActsOfOnesColleaguesOnly() {
        assertThat(web.perform(coordinator.get("/journal")))
                .hasStatusOk()
                .bodyText()
                .contains("действие чужого над ближней школой", "расчёт ближнего", "/schools/" + school)
                .doesNotContain("действие чужого над дальней школой", "расчёт дальнего");
    }

    @Test
    void showsAHeadTheActsOnTheirOwnSchool() {
        var head = SignedIn.inSchools(accounts, web, Role.HEAD, Set.of(school));

        assertThat(web.perform(head.get("/journal")))
                .bodyText()
                .contains("действие чужого над ближней школой")
                .doesNotContain("расчёт ближнего", "действие чужого над дальней школой");
    }

    @Test
    void showsTheRegionWhatItsDistrictsDo() {
        var operator = SignedIn.inRegion(accounts, web, Role.OPERATOR, registry.region);

        assertThat(web.perform(operator.get("/journal?q=расчёт")))
                .bodyText()
                .contains("расчёт ближнего", "расчёт дальнего")
                .doesNotContain("действие чужого");
    }

    @Test
    void showsWhoKeepsAccountsEverything() {
        var admin = SignedIn.inSchools(accounts, web, Role.ADMIN, Set.of());

        assertThat(web.perform(admin.get("/journal")))
                .bodyText()
                .contains("действие чужого над дальней школой", "расчёт ближнего", "открыть учётную запись");
    }

    @Test
    void isShutToThoseWhoMayNotReadIt() {
        var observer = SignedIn.inMunicipality(accounts, web, Role.OBSERVER, near);

        assertThat(web.perform(observer.get("/journal"))).hasStatus(403);
    }

    @Test
    void keepsToTheFiltersInTheFileToo() {
        assertThat(web.perform(coordinator.get("/journal.csv?action=провести расчёт")))
                .hasStatusOk()
                .bodyText()
                .contains("расчёт ближнего")
                .doesNotContain("ближней школой");
    }

    @Test
    void findsTheActsOfDays() {
        String today = LocalDate.now(ZoneId.of("UTC")).toString();

        assertThat(web.perform(coordinator.get("/journal?from=" + today + "&to=" + today)))
                .bodyText()
                .contains("расчёт ближнего");
        assertThat(web.perform(coordinator.get("/journal?to=2020-01-01")))
                .bodyText()
                .contains("Фильтры не пропустили ни одной записи.");
    }

    @Test
    void readsDaysAsPeopleWriteThem() {
        var zone = ZoneId.of("Asia/Krasnoyarsk");
        for (String written : Set.of("2026-09-01", "1.9.2026", "01.09.26")) {
            assertThat(JournalAsked.of(TableQuery.of(Map.of("from", written)), zone)
                            .from())
                    .isEqualTo(LocalDate.of(2026, 9, 1));
        }
        assertThat(JournalAsked.of(TableQuery.of(Map.of("from", "вчера")), zone).from())
                .isNull();
    }

    private void record(SignedIn by, String action, SchoolId on, String details) {
        events.publishEvent(new Recorded(by.actor(), action, "проверка", "1", on, details));
    }
}
