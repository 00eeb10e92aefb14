package ru.podyom.assignment.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.assignment.Addressee;
import ru.podyom.assignment.Assignments;
import ru.podyom.assignment.Basis;
import ru.podyom.assignment.Binding;
import ru.podyom.assignment.Deadline;
import ru.podyom.assignment.NewAssignment;
import ru.podyom.assignment.Supervisor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.notice.digest.Subscription;
import ru.podyom.school.RegistryFixture;

@PodyomTest
class ReminderTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AssignmentMatterStore matters;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Clock clock;

    private MunicipalityId place;
    private SchoolId school;
    private SchoolId other;
    private SignedIn coordinator;
    private SignedIn head;
    private LocalDate today;

    @BeforeEach
    void assignmentsLateAndSoon() {
        var registry = RegistryFixture.in(context);
        place = registry.municipality("Срочный район");
        school = registry.school(place, "Ангарная школа");
        other = registry.school(place, "Береговая школа");
        coordinator = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, place);
        head = SignedIn.inSchools(accounts, web, Role.HEAD, Set.of(school));
        today = LocalDate.now(clock.withZone(ZoneId.of("UTC")));
        give(school, "Сдать анализ", today.minusDays(9));
        give(school, "Сдать план", today.minusDays(2));
        give(school, "Сдать отчёт", today.plusDays(2));
        give(school, "Сдать итоги", today.plusDays(40));
        give(other, "Чужое дело", today);
    }

    @Test
    void aSchoolIsToldOfItsOwnBeforeAndAfterTheDay() {
        var told = matters.matters(Scope.school(school, true), head.actor(), today, today.plusDays(3));

        assertThat(told)
                .extracting(matter -> matter.heading() + ": " + matter.text())
                .containsExactly("Просрочено: Сдать анализ", "Просрочено: Сдать план", "Пора отчитаться: Сдать отчёт");
    }

    @Test
    void controlIsToldWhatIsLateForLong() {
        var told = matters.matters(Scope.municipality(place, true), coordinator.actor(), today, today.plusDays(3));

        assertThat(told).hasSize(4);
        assertThat(told.getFirst().heading()).isEqualTo("Просрочено на 5\u00a0дней и больше (собственный параметр)");
        assertThat(told.getFirst().text()).isEqualTo("Сдать анализ — Ангарная школа");
        assertThat(page(coordinator.get("/assignments?state=escalated")))
                .contains("Сдать анализ", "Просрочено надолго")
                .doesNotContain("Сдать план");
        var stranger = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, place);
        assertThat(matters.matters(Scope.municipality(place, true), stranger.actor(), today, today.plusDays(3)))
                .as("somebody else keeps control")
                .isEmpty();
        assertThat(matters.matters(Scope.nothing(), coordinator.actor(), today, today.plusDays(3)))
                .isEmpty();
    }

    @Test
    void startPageAndPageOfNoticesShowTheSame() {
        assertThat(page(head.get("/"))).contains("поручения просрочено", "дело со сроком в ближайшие дни");
        assertThat(page(head.get("/notices")))
                .contains("Сдать анализ", "Сдать отчёт")
                .doesNotContain("Сдать итоги", "Чужое дело");
    }

    @Test
    void theCalendarOpensByItsSecretAloneAndTheOldLinkDies() {
        assertThat(web.perform(head.send("/notices/calendar"))).hasStatus3xxRedirection();
        var first = Subscription.of(web, head);
        var second = Subscription.of(web, head);

        assertThat(web.perform(MockMvcRequestBuilders.get(first.path()))).hasStatus(404);
        assertThat(second.titles())
                .containsExactlyInAnyOrder("Сдать анализ", "Сдать план", "Сдать отчёт", "Сдать итоги");
        assertThat(second.events())
                .anyMatch(event -> event.getDateStart()
                        .getValue()
                        .getRawComponents()
                        .toString()
                        .startsWith(today.plusDays(40).toString().replace("-", "")));
        assertThat(page(head.get("/notices"))).doesNotContain(second.secret());
        assertThat(web.perform(MockMvcRequestBuilders.get("/calendar/" + "a".repeat(32) + ".ics")))
                .hasStatus(404);
        accounts.disable(head.actor().account(), true, RegistryFixture.OPERATOR);
        assertThat(web.perform(MockMvcRequestBuilders.get(second.path()))).hasStatus(404);
    }

    private void give(SchoolId to, String text, LocalDate due) {
        assignments.give(
                Scope.municipality(place, true),
                new NewAssignment(
                        Binding.MANDATORY,
                        text,
                        new Basis("протокол", "1", today, ""),
                        new Addressee(place, to, "директор", List.of()),
                        new Supervisor(coordinator.actor().account(), "Примерова П. П."),
                        Deadline.on(due),
                        null),
                coordinator.actor());
    }

    private String page(MockHttpServletRequestBuilder request) {
        var answer = web.perform(request);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
