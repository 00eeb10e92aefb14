package ru.podyom.assignment.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ru.podyom.OneDistrict;
import ru.podyom.PodyomTest;
import ru.podyom.assignment.Addressee;
import ru.podyom.assignment.Assignments;
import ru.podyom.assignment.Basis;
import ru.podyom.assignment.Binding;
import ru.podyom.assignment.Deadline;
import ru.podyom.assignment.NewAssignment;
import ru.podyom.assignment.Supervisor;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.Scope;
import ru.podyom.notice.Matter;
import ru.podyom.notice.MatterSource;
import ru.podyom.ui.TableQuery;

/** A late report is brought before control after the days that the municipality chose. */
@PodyomTest
class EscalationTests {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 2);
    private static final String PATH = "/assignments/escalation";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Assignments assignments;

    @Autowired
    private List<MatterSource> sources;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    private OneDistrict district;
    private Scope scope;

    @BeforeEach
    void oneLateReport() {
        district = OneDistrict.in(context, web, "Лесной район", "МКОУ Лесная школа");
        scope = Scope.municipality(district.municipality(), true);
        var by = district.coordinator().actor();
        assignments.give(
                scope,
                new NewAssignment(
                        Binding.MANDATORY,
                        "Сдать анализ",
                        new Basis("протокол", "1", DUE, ""),
                        new Addressee(district.municipality(), district.school(), "директор", List.of()),
                        new Supervisor(by.account(), by.name()),
                        Deadline.on(DUE),
                        null),
                by);
    }

    @Test
    void theDefaultHoldsUntilTheMunicipalityChoosesItsOwn() {
        assertThat(escalated(DUE.plusDays(4))).isFalse();
        assertThat(escalated(DUE.plusDays(5))).isTrue();
        assertThat(heading(DUE.plusDays(4))).isEqualTo("Просрочено");
        assertThat(heading(DUE.plusDays(5))).isEqualTo("Просрочено на 5\u00a0дней и больше (собственный параметр)");

        change("2", 0);
        assertThat(escalated(DUE.plusDays(1))).isFalse();
        assertThat(escalated(DUE.plusDays(2))).isTrue();
        assertThat(heading(DUE.plusDays(2))).isEqualTo("Просрочено на 2\u00a0дня и больше (собственный параметр)");
        change("14", 1);
        assertThat(escalated(DUE.plusDays(13))).isFalse();
        assertThat(escalated(DUE.plusDays(14))).isTrue();
        assertThat(jdbc.sql("select details from journal.entry_view where account_id = ? and action like '%эскалации%'")
                        .param(district.coordinator().actor().account().value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("Лесной район: было 5, стало 2", "Лесной район: было 2, стало 14");
    }

    @Test
    void whatCannotBeComesBackAndStrangersChangeNothing() {
        assertThat(web.perform(district.coordinator()
                        .send(PATH + "/" + district.municipality())
                        .param("days", "много")))
                .hasStatus(422)
                .bodyText()
                .contains("Напишите число дней от 1 до 60", "value=\"много\"", "собственный параметр");
        change("7", 0);
        assertThat(web.perform(district.coordinator()
                        .send(PATH + "/" + district.municipality())
                        .param("days", "9")
                        .param("version", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("Пока вы решали", "сейчас 7\u00a0дней", "value=\"9\"");
        assertThat(web.perform(district.neighbour()
                        .send(PATH + "/" + district.municipality())
                        .param("days", "9")))
                .hasStatus(404);
        assertThat(web.perform(district.signedIn(Role.SECRETARY).get(PATH))).hasStatus(403);
        assertThat(web.perform(district.coordinator().get("/assignments")))
                .bodyText()
                .contains(PATH);
    }

    private void change(String days, int version) {
        assertThat(web.perform(district.coordinator()
                        .send(PATH + "/" + district.municipality())
                        .param("days", days)
                        .param("version", Integer.toString(version))))
                .hasStatus3xxRedirection();
    }

    /** By the list, on that day in Krasnoyarsk. */
    private boolean escalated(LocalDate today) {
        var zone = ZoneId.of("Asia/Krasnoyarsk");
        var noon = Clock.fixed(today.atTime(12, 0).atZone(zone).toInstant(), zone);
        return !new AssignmentListStore(jdbc, noon)
                .page(
                        scope,
                        TableQuery.of(Map.of("state", "escalated")),
                        district.coordinator().actor())
                .rows()
                .isEmpty();
    }

    /** By what the person in control is reminded of on that day. */
    private String heading(LocalDate today) {
        return sources.stream()
                .flatMap(source -> source.matters(scope, district.coordinator().actor(), today, today).stream())
                .map(Matter::heading)
                .findFirst()
                .orElseThrow();
    }
}
