package ru.podyom.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.podyom.PodyomTest;
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.RegistryFixture;

@PodyomTest
class ControlTests {

    private static final Actor COORDINATOR =
            new Actor(new AccountId(2), "coordinator", "Петрова П. П.", Role.COORDINATOR);
    private static final Actor HEAD = new Actor(new AccountId(3), "head", "Сидорова С. С.", Role.HEAD);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Control control;

    @Autowired
    private JdbcClient jdbc;

    private MunicipalityId place;
    private SchoolId school;
    private Scope district;
    private LocalDate today;

    @BeforeEach
    void aSchoolOfADistrict() {
        var registry = RegistryFixture.in(context);
        place = registry.municipality("Контрольный район");
        school = registry.school(place, "МКОУ Приречная школа");
        district = Scope.municipality(place, true);
        today = LocalDate.now(ZoneId.of("Asia/Krasnoyarsk"));
    }

    @Test
    void goesFromTheDecisionToTheEndOfControl() {
        var id = given(Deadline.on(today.plusDays(3)));

        take(id, Step.of(Move.REPORT, "Анализ проведён."), HEAD);
        take(id, Step.of(Move.RETURN, "Нет выводов."), COORDINATOR);
        take(id, Step.of(Move.REPORT, "Выводы добавлены."), HEAD);
        take(id, Step.of(Move.ACCEPT), COORDINATOR);
        take(id, Step.of(Move.RELEASE), COORDINATOR);

        assertThat(seen(id).state()).isEqualTo(AssignmentState.RELEASED);
        assertThat(assignments.history(district, id))
                .extracting(line -> line.step().move() + " " + line.by() + ": "
                        + line.step().remark())
                .containsExactly(
                        "GIVE Петрова П. П.: ",
                        "REPORT Сидорова С. С.: Анализ проведён.",
                        "RETURN Петрова П. П.: Нет выводов.",
                        "REPORT Сидорова С. С.: Выводы добавлены.",
                        "ACCEPT Петрова П. П.: ",
                        "RELEASE Петрова П. П.: ");
        assertThat(journal(id)).hasSize(6).endsWith("снять с контроля");
    }

    @Test
    void isOverdueByTheDayOfItsMunicipalityAndByNothingStored() {
        var late = given(Deadline.on(today.minusDays(1)));
        var inTime = given(Deadline.on(today));

        assertThat(seen(late).isOverdue()).isTrue();
        assertThat(seen(inTime).isOverdue()).isFalse();
        take(late, Step.of(Move.REPORT, "Сделано."), HEAD);
        assertThat(seen(late).isOverdue()).isFalse();
    }

    @Test
    void aWishForALaterDayIsGrantedOrRefused() {
        var id = given(Deadline.ofDocument(today.plusDays(3)));
        take(id, Step.to(Move.ASK_EXTENSION, "Ждём курсов.", today.plusDays(30)), HEAD);
        assertThat(seen(id).askedUntil()).isEqualTo(today.plusDays(30));

        take(id, Step.of(Move.REFUSE_EXTENSION, "Срок указан в протоколе."), COORDINATOR);
        assertThat(seen(id).askedUntil()).isNull();
        assertThat(seen(id).deadline()).isEqualTo(Deadline.ofDocument(today.plusDays(3)));
        assertRefused(id, Step.of(Move.REFUSE_EXTENSION, "Ещё раз."), "продлить никто не просит");

        take(id, Step.to(Move.EXTEND, "", today.plusDays(10)), COORDINATOR);
        assertThat(seen(id).deadline()).isEqualTo(Deadline.on(today.plusDays(10)));
        assertRefused(id, Step.to(Move.EXTEND, "", today.plusDays(9)), "позже прежнего");
    }

    @Test
    void aMonthlyOneWaitsForTheNextMonthOnceAccepted() {
        var id = given(new Deadline(LocalDate.of(2027, 1, 31), 31, null, false));
        take(id, Step.of(Move.REPORT, "За январь."), HEAD);
        take(id, Step.of(Move.ACCEPT), COORDINATOR);

        assertThat(seen(id).state()).isEqualTo(AssignmentState.GIVEN);
        assertThat(seen(id).deadline().due()).isEqualTo(LocalDate.of(2027, 2, 28));
        take(id, Step.of(Move.RELEASE), COORDINATOR);
        assertThat(seen(id).state()).isEqualTo(AssignmentState.RELEASED);
    }

    @Test
    void refusesWhatIsNotPossibleOrSaysNothing() {
        var id = given(Deadline.none());

        assertRefused(id, Step.of(Move.ACCEPT), "Сейчас нельзя принять отчёт");
        assertRefused(id, Step.of(Move.RELEASE), "Сейчас нельзя снять с контроля");
        assertRefused(id, Step.of(Move.REPORT, "  "), "что сделано");
        assertRefused(id, Step.of(Move.CANCEL), "причину");
        take(id, Step.of(Move.CANCEL, "Решение отменено."), COORDINATOR);
        assertRefused(id, Step.of(Move.REPORT, "Поздно."), "Сейчас нельзя отчитаться");
        assertThat(assignments.history(district, id)).hasSize(2);
    }

    @Test
    void nobodyDecidesOnAStateSomebodyElseHasChanged() {
        var id = given(Deadline.none());
        take(id, Step.of(Move.REPORT, "Первый отчёт."), HEAD);

        assertThatThrownBy(() -> control.take(district, id, 1, Step.of(Move.ACCEPT), COORDINATOR))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Сидорова С. С.");
    }

    @Test
    void isNotThereForStrangers() {
        var id = given(Deadline.none());
        var other = RegistryFixture.in(context);
        var stranger = Scope.municipality(other.municipality("Соседний район"), true);

        assertThatThrownBy(() -> assignments.get(stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> control.take(stranger, id, 1, Step.of(Move.REPORT, "Чужое."), HEAD))
                .isInstanceOf(NotFound.class);
        assertThat(assignments.get(Scope.school(school, true), id).id()).isEqualTo(id);
        assertThatThrownBy(() -> assignments.give(stranger, content(Deadline.none()), COORDINATOR))
                .isInstanceOf(NotFound.class);
    }

    private AssignmentId given(Deadline deadline) {
        return assignments.give(district, content(deadline), COORDINATOR);
    }

    private NewAssignment content(Deadline deadline) {
        return new NewAssignment(
                Binding.MANDATORY,
                "Представить анализ ситуации",
                new Basis("протокол рабочей группы", "20", LocalDate.of(2026, 6, 30), "пункт 1"),
                new Addressee(place, school, "директор", List.of("заместитель директора")),
                null,
                deadline,
                null);
    }

    private void take(AssignmentId id, Step step, Actor by) {
        control.take(district, id, seen(id).revision().number(), step, by);
    }

    private void assertRefused(AssignmentId id, Step step, String words) {
        assertThatThrownBy(() -> take(id, step, COORDINATOR))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(words);
    }

    private Assignment seen(AssignmentId id) {
        return assignments.get(district, id);
    }

    private List<String> journal(AssignmentId id) {
        return jdbc.sql("select action from journal.entry_view where kind = 'поручение' and object_id = ? order by id")
                .param(id.toString())
                .query(String.class)
                .list();
    }
}
