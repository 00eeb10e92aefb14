package ru.podyom.assignment.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import ru.podyom.CountedStatements;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.assignment.Addressee;
import ru.podyom.assignment.AssignmentId;
import ru.podyom.assignment.AssignmentState;
import ru.podyom.assignment.Assignments;
import ru.podyom.assignment.Basis;
import ru.podyom.assignment.Binding;
import ru.podyom.assignment.Deadline;
import ru.podyom.assignment.NewAssignment;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.RegistryFixture;

@PodyomTest
@Import(CountedStatements.class)
class AssignmentWebTests {

    private static final int BUDGET = 12;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Assignments assignments;

    private MunicipalityId place;
    private SchoolId school;
    private SchoolId other;
    private SignedIn coordinator;
    private SignedIn head;

    @BeforeEach
    void aDistrict() {
        var registry = RegistryFixture.in(context);
        place = registry.municipality("Порученческий район");
        school = registry.school(place, "МКОУ Заозёрная школа");
        other = registry.school(place, "МКОУ Лесная школа");
        coordinator = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, place);
        head = SignedIn.inSchools(accounts, web, Role.HEAD, Set.of(school));
    }

    @Test
    void isGivenReportedReturnedAndAcceptedOnPages() {
        assertThat(web.perform(coordinator
                        .send("/assignments")
                        .param("text", "Разработать стратегию выхода")
                        .param("binding", "MANDATORY")
                        .param("document", "протокол семинара")
                        .param("date", "26.01.2026")
                        .param("school", school.toString())
                        .param("term", "day")
                        .param("due", "15.01.2030")
                        .param("supervisor", coordinator.actor().account().toString())))
                .hasStatus3xxRedirection();
        var id = found("стратегию");

        var file = new MockMultipartFile("file", "Анализ.txt", "text/plain", "итог".getBytes(StandardCharsets.UTF_8));
        var report = head.upload("/assignments/" + id + "/report").file(file);
        report.param("remark", "Готово.").param("version", "1");
        assertThat(web.perform(report)).hasStatus3xxRedirection();
        assertThat(page(coordinator, "/assignments/" + id)).contains("Готово.", "Анализ.txt", "Ждёт приёмки");
        assertThat(page(coordinator, "/assignments/" + id + "/files/1/0/file")).isEqualTo("итог");

        decide(id, "RETURN", "2", "Мало.");
        assertThat(page(head, "/assignments/" + id)).contains("Мало.", "На доработке", "Отправить отчёт");
        assertThat(web.perform(head.send("/assignments/" + id + "/report")
                        .param("remark", "Дополнено.")
                        .param("version", "3")))
                .hasStatus3xxRedirection();
        decide(id, "ACCEPT", "4", "");
        decide(id, "RELEASE", "5", "");
        assertThat(state(id)).isEqualTo(AssignmentState.RELEASED);
    }

    @Test
    void keepsWhatWasTypedWhenRefused() {
        var id = give(school, "Провести педсовет", Deadline.none());

        assertThat(page(coordinator
                        .send("/assignments/" + id + "/extension")
                        .param("remark", "Ждём курсов")
                        .param("day", "позавчера")
                        .param("version", "1")))
                .contains("Не удалось прочитать день «позавчера»", "Ждём курсов");
        assertThat(page(coordinator
                        .send("/assignments")
                        .param("text", "Составить план")
                        .param("term", "monthly")
                        .param("monthlyDay", "32")))
                .contains("Составить план", "каким документом", "число месяца от 1 до 31", "Выберите школу");
    }

    @Test
    void isSearchedFilteredAndExported() {
        give(school, "Изучить результаты диагностики", Deadline.on(LocalDate.of(2020, 1, 1)));
        give(other, "Обновить рабочие программы", Deadline.on(LocalDate.of(2040, 1, 1)));

        assertThat(page(coordinator, "/assignments?q=ДИАГНОСТИКИ заозерная"))
                .contains("Изучить")
                .doesNotContain("Обновить рабочие");
        assertThat(page(coordinator, "/assignments?state=overdue"))
                .contains("Изучить")
                .doesNotContain("Обновить рабочие");
        assertThat(page(coordinator, "/assignments?school=" + other))
                .contains("Обновить")
                .doesNotContain("Изучить рез");
        assertThat(page(coordinator, "/assignments?supervisor=me")).contains("Таких поручений нет");
        assertThat(page(head, "/assignments")).contains("Изучить").doesNotContain("Обновить рабочие", "С отмеченными");
        assertThat(page(coordinator, "/assignments.csv")).contains("Изучить", "Обновить", "протокол");
    }

    @Test
    void severalAreShownBeforeTheyAreDecidedTogether() {
        var first = give(school, "Первое", Deadline.on(LocalDate.of(2030, 1, 1)));
        var second = give(other, "Второе", Deadline.on(LocalDate.of(2030, 1, 1)));

        assertThat(page(coordinator
                        .send("/assignments/bulk")
                        .param("move", "ACCEPT")
                        .param("id", first.toString(), second.toString())))
                .contains("Ни с одним из отмеченных");
        var extended = coordinator
                .send("/assignments/bulk/confirmed")
                .param("move", "EXTEND")
                .param("id", first.toString(), second.toString())
                .param("day", "01.02.2030");
        assertThat(page(extended.param("version", "1", "9"))).contains("изменил(а)", "01.02.2030");
        assertThat(due(first)).isEqualTo(LocalDate.of(2030, 1, 1));

        assertThat(web.perform(coordinator
                        .send("/assignments/bulk/confirmed")
                        .param("move", "EXTEND")
                        .param("id", first.toString(), second.toString())
                        .param("day", "01.02.2030")
                        .param("version", "1", "1")))
                .hasStatus3xxRedirection();
        assertThat(List.of(due(first), due(second))).containsOnly(LocalDate.of(2030, 2, 1));
        assertThat(page(coordinator.send("/assignments/bulk").param("move", "EXTEND"), 422))
                .contains("Отметьте в списке");
    }

    @Test
    void isNotThereForTheNeighbourAndClosedToReaders() {
        var id = give(school, "Тайное", Deadline.none());
        var neighbour = SignedIn.inSchools(accounts, web, Role.HEAD, Set.of(other));
        var observer = SignedIn.inMunicipality(accounts, web, Role.OBSERVER, place);

        assertThat(web.perform(neighbour.get("/assignments/" + id))).hasStatus(404);
        assertThat(web.perform(neighbour.send("/assignments/" + id + "/report").param("version", "1")))
                .hasStatus(404);
        assertThat(web.perform(observer.send("/assignments/" + id + "/report").param("version", "1")))
                .hasStatus(403);
        assertThat(web.perform(head.send("/assignments/" + id + "/control").param("move", "CANCEL")))
                .hasStatus(403);
        assertThat(page(observer, "/assignments/" + id)).doesNotContain("Отправить отчёт");
    }

    @Test
    void theListKeepsToItsBudgetOfStatements() {
        give(school, "Одно", Deadline.none());
        give(other, "Другое", Deadline.none());

        int statements = CountedStatements.during(() -> page(coordinator, "/assignments?q=школа"));

        assertThat(statements).isBetween(1, BUDGET);
    }

    private AssignmentId give(SchoolId to, String text, Deadline deadline) {
        return assignments.give(
                Scope.municipality(place, true),
                new NewAssignment(
                        Binding.MANDATORY,
                        text,
                        new Basis("протокол", "1", LocalDate.of(2026, 1, 26), ""),
                        new Addressee(place, to, "", List.of()),
                        null,
                        deadline,
                        null),
                RegistryFixture.OPERATOR);
    }

    private void decide(String id, String move, String version, String remark) {
        assertThat(web.perform(coordinator
                        .send("/assignments/" + id + "/control")
                        .param("move", move)
                        .param("version", version)
                        .param("remark", remark)))
                .hasStatus3xxRedirection();
    }

    private AssignmentState state(String id) {
        return assignments
                .get(Scope.municipality(place, true), new AssignmentId(Long.parseLong(id)))
                .state();
    }

    private LocalDate due(AssignmentId id) {
        return assignments.get(Scope.municipality(place, true), id).deadline().due();
    }

    private String found(String word) {
        return page(coordinator, "/assignments?q=" + word).replaceAll("(?s).*?href=\"/assignments/(\\d+)\".*", "$1");
    }

    private String page(SignedIn person, String path) {
        return page(person.get(path));
    }

    private String page(MockHttpServletRequestBuilder request) {
        return page(request, 200);
    }

    private String page(MockHttpServletRequestBuilder request, int status) {
        var answer = web.perform(request);
        assertThat(answer).hasStatus(status);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
