package ru.podyom.assignment.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.assignment.Addressee;
import ru.podyom.assignment.Assignments;
import ru.podyom.assignment.Basis;
import ru.podyom.assignment.Binding;
import ru.podyom.assignment.Control;
import ru.podyom.assignment.Deadline;
import ru.podyom.assignment.Move;
import ru.podyom.assignment.NewAssignment;
import ru.podyom.assignment.Step;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.Scope;
import ru.podyom.school.RegistryFixture;

@PodyomTest
class ExecutionTests {

    private static final String JUNE = "?from=01.06.2026&to=30.06.2026";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Control control;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Accounts accounts;

    @Test
    void tellsDecisionsOfThePeriodOnScreenInWordAndAsATable() throws IOException {
        var registry = RegistryFixture.in(context);
        var place = registry.municipality("Отчётный район");
        var school = registry.school(place, "Речная школа");
        var scope = Scope.municipality(place, true);
        for (var day : List.of(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 1, 26))) {
            var id = assignments.give(
                    scope,
                    new NewAssignment(
                            Binding.MANDATORY,
                            "Решение месяца " + day.getMonthValue(),
                            new Basis("протокол рабочей группы", "20", day, ""),
                            new Addressee(place, school, "", List.of()),
                            null,
                            Deadline.on(LocalDate.of(2026, 9, 1)),
                            null),
                    RegistryFixture.OPERATOR);
            control.take(scope, id, 1, Step.of(Move.REPORT, "Исполнено полностью."), RegistryFixture.OPERATOR);
        }
        var coordinator = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, place);

        assertThat(text(content(coordinator, "/assignments/execution" + JUNE)))
                .contains("Решение месяца 6", "Речная школа", "Исполнено полностью.")
                .doesNotContain("Решение месяца 1");
        assertThat(text(content(coordinator, "/assignments/execution.csv" + JUNE)))
                .contains("Решение месяца 6")
                .doesNotContain("Решение месяца 1");
        assertThat(text(content(coordinator, "/assignments/execution" + JUNE + "&document=коллегия")))
                .contains("решений на контроле нет");
        var bytes = content(coordinator, "/assignments/execution.docx" + JUNE);
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var table = document.getTables().getFirst();
            assertThat(table.getRows()).hasSize(2);
            assertThat(table.getRow(1).getTableCells())
                    .extracting(cell -> cell.getText().strip())
                    .contains("1", "Речная школа", "01.09.2026", "Ждёт приёмки", "Исполнено полностью.");
        }
    }

    private byte[] content(SignedIn person, String path) {
        var answer = web.perform(person.get(path));
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
