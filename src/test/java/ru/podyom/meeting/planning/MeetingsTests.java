package ru.podyom.meeting.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import ru.podyom.PodyomTest;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.MeetingFixture;
import ru.podyom.meeting.body.Bodies;
import ru.podyom.meeting.body.BodyId;
import ru.podyom.meeting.body.MemberRole;
import ru.podyom.meeting.body.NewMember;
import ru.podyom.people.Duty;
import ru.podyom.school.RegistryFixture;

@PodyomTest
class MeetingsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Meetings meetings;

    @Autowired
    private MinutesNumbers numbers;

    @Autowired
    private Bodies bodies;

    private RegistryFixture registry;
    private MeetingFixture fixture;
    private MunicipalityId district;
    private BodyId group;
    private PersonId chair;
    private PersonId secretary;
    private PersonId member;

    @BeforeEach
    void aGroupOfThree() {
        registry = RegistryFixture.in(context);
        district = registry.municipality("Лесной район");
        fixture = new MeetingFixture(context, registry, district);
        group = fixture.body("Муниципальная рабочая группа");
        chair = fixture.person("Главная", Duty.OFFICE_HEAD, "начальник управления", null);
        secretary = fixture.person("Писарева", Duty.METHODOLOGIST, "методист", null);
        member = fixture.person("Членова", Duty.UNION_HEAD, "руководитель РМО", null);
        fixture.member(group, chair, MemberRole.CHAIR);
        fixture.member(group, secretary, MemberRole.SECRETARY);
        fixture.member(group, member, MemberRole.MEMBER);
    }

    @Test
    void aMeetingGoesItsWayAndCountsItsQuorum() {
        MeetingId id = fixture.meeting(group, DAY);
        assertThatThrownBy(() -> note(id, Set.of(chair), 0)).isInstanceOf(Refused.class);
        move(id, MeetingState.CALLED, "");
        note(id, Set.of(chair), 0);

        MeetingRecord one = meetings.record(registry.scope, id);
        assertThat(one.quorum()).isEqualTo(new Quorum(1, 3, one.body().data().quorum()));
        assertThat(one.quorum().isMet()).isFalse();
        assertThat(one.quorum().text()).isEqualTo("1 из 3, нужно не меньше 2 (более 1/2 состава)");

        note(id, Set.of(chair, member), 4);
        MeetingRecord two = meetings.record(registry.scope, id);
        assertThat(two.quorum().isMet()).isTrue();
        assertThat(two.came()).isEqualTo(6);
        assertThat(two.presence()).extracting(Presence::present).containsExactly(true, false, true);

        move(id, MeetingState.HELD, "");
        assertThatThrownBy(() -> move(id, MeetingState.CANCELLED, "дождь")).isInstanceOf(Refused.class);
    }

    @Test
    void aCancellationNeedsItsReasonAndOldStatesAreRefused() {
        MeetingId id = fixture.meeting(group, DAY);

        assertThatThrownBy(() -> move(id, MeetingState.CANCELLED, " ")).hasMessageContaining("почему");
        int version = meetings.get(registry.scope, id).revision().number();
        move(id, MeetingState.CALLED, "");
        assertThatThrownBy(() ->
                        meetings.move(registry.scope, id, version, MeetingState.HELD, "", RegistryFixture.OPERATOR))
                .hasMessageContaining("изменил(а)");
    }

    @Test
    void numbersFollowEachOtherWithinBodyAndYear() {
        MeetingId first = fixture.meeting(group, DAY);
        MeetingId second = fixture.meeting(group, DAY.plusDays(7));
        MeetingId next = fixture.meeting(group, DAY.plusMonths(2));
        MeetingId other = fixture.meeting(fixture.body("Совет"), DAY);
        MeetingId free = fixture.meeting(null, DAY);

        assertThat(numbers.next(registry.scope, first)).isEqualTo(1);
        assertThat(take(first)).isEqualTo(1);
        assertThat(take(first)).isEqualTo(1);
        assertThat(take(second)).isEqualTo(2);
        assertThat(take(next)).as("a new year").isEqualTo(1);
        assertThat(take(other)).isEqualTo(1);
        assertThat(take(free)).isEqualTo(1);
        assertThatThrownBy(() -> numbers.takeAs(registry.scope, second, 1, RegistryFixture.OPERATOR))
                .hasMessageContaining("уже занят", "3");
        numbers.takeAs(registry.scope, second, 20, RegistryFixture.OPERATOR);
        assertThat(numbers.of(registry.scope, second)).hasValue(20);
        assertThat(numbers.next(registry.scope, fixture.meeting(group, DAY))).isEqualTo(21);
    }

    @Test
    void aForeignMunicipalityHasNoMeetings() {
        MeetingId id = fixture.meeting(group, DAY);
        Scope foreign = Scope.municipality(registry.municipality("Речной район"), true);

        assertThatThrownBy(() -> meetings.get(foreign, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> meetings.get(Scope.nothing(), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bodies.get(foreign, group)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> numbers.take(foreign, id, RegistryFixture.OPERATOR))
                .isInstanceOf(NotFound.class);
        assertThat(meetings.get(Scope.municipality(district, true), id).leads()).isTrue();
    }

    @Test
    void aBodyHasOneChairAndEachPersonOnce() {
        PersonId second = fixture.person("Вторая", Duty.OFFICE_SPECIALIST, "специалист", null);

        assertThatThrownBy(() -> fixture.member(group, second, MemberRole.CHAIR))
                .hasMessageContaining("Председатель в составе уже есть");
        assertThatThrownBy(() -> fixture.member(group, member, MemberRole.DEPUTY))
                .isInstanceOf(Refused.class);
        long held = bodies.get(registry.scope, group).members().getFirst().id();
        bodies.endMember(registry.scope, group, held, DAY, RegistryFixture.OPERATOR);
        bodies.addMember(
                registry.scope,
                group,
                new NewMember(second, MemberRole.CHAIR, "", DAY.plusDays(1)),
                RegistryFixture.OPERATOR);
        assertThat(bodies.get(registry.scope, group).membersOn(DAY)).hasSize(3);
        assertThat(bodies.changes(registry.scope, group))
                .hasSize(6)
                .first()
                .satisfies(change -> assertThat(change.what()).startsWith("в состав включён: председатель"));
    }

    private int take(MeetingId id) {
        return numbers.take(registry.scope, id, RegistryFixture.OPERATOR);
    }

    private void note(MeetingId id, Set<PersonId> people, int guests) {
        meetings.note(registry.scope, id, people, Set.of(), guests, RegistryFixture.OPERATOR);
    }

    private void move(MeetingId id, MeetingState next, String reason) {
        int version = meetings.get(registry.scope, id).revision().number();
        meetings.move(registry.scope, id, version, next, reason, RegistryFixture.OPERATOR);
    }
}
