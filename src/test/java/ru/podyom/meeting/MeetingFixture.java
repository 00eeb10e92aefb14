package ru.podyom.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import ru.podyom.identification.lists.Territory;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.meeting.body.Bodies;
import ru.podyom.meeting.body.BodyData;
import ru.podyom.meeting.body.BodyId;
import ru.podyom.meeting.body.BodyKind;
import ru.podyom.meeting.body.BodyOrder;
import ru.podyom.meeting.body.MemberRole;
import ru.podyom.meeting.body.NewMember;
import ru.podyom.meeting.body.QuorumRule;
import ru.podyom.meeting.body.Territories;
import ru.podyom.meeting.planning.Audience;
import ru.podyom.meeting.planning.MeetingId;
import ru.podyom.meeting.planning.MeetingPlan;
import ru.podyom.meeting.planning.Meetings;
import ru.podyom.people.Duty;
import ru.podyom.people.NewPosition;
import ru.podyom.people.People;
import ru.podyom.people.PersonName;
import ru.podyom.school.RegistryFixture;

/** Invented bodies and meetings of a municipality, entered through the product's own doors. */
public final class MeetingFixture {

    public static final LocalDate START = LocalDate.of(2026, 9, 1);

    private final ApplicationContext context;
    private final RegistryFixture registry;
    private final MunicipalityId municipality;

    public MeetingFixture(ApplicationContext context, RegistryFixture registry, MunicipalityId municipality) {
        this.context = context;
        this.registry = registry;
        this.municipality = municipality;
    }

    public Territory territory() {
        return context.getBean(Territories.class).led(registry.scope).values().stream()
                .filter(one -> municipality.equals(one.municipality()))
                .findFirst()
                .orElseThrow();
    }

    public PersonId person(String family, Duty duty, String title, @Nullable SchoolId school) {
        return context.getBean(People.class)
                .add(
                        registry.scope,
                        municipality,
                        new PersonName(family, "Анна", "Ивановна"),
                        new NewPosition(duty, title, school, LocalDate.of(2020, 9, 1)),
                        false,
                        RegistryFixture.OPERATOR);
    }

    public BodyId body(String name) {
        return context.getBean(Bodies.class)
                .add(
                        registry.scope,
                        territory(),
                        new BodyData(
                                name,
                                BodyKind.WORKING_GROUP,
                                new BodyOrder("приказ управления образования", "101", START, null, ""),
                                START,
                                null,
                                QuorumRule.MORE_THAN_HALF),
                        RegistryFixture.OPERATOR);
    }

    public void member(BodyId body, PersonId person, MemberRole role) {
        context.getBean(Bodies.class)
                .addMember(registry.scope, body, new NewMember(person, role, "", START), RegistryFixture.OPERATOR);
    }

    public MeetingId meeting(@Nullable BodyId body, LocalDate day, Audience... audience) {
        return context.getBean(Meetings.class)
                .plan(
                        registry.scope,
                        territory(),
                        new MeetingPlan(
                                body,
                                "Заседание рабочей группы",
                                "Очно",
                                "Итоги первой четверти",
                                day,
                                LocalTime.of(11, 0),
                                "каб. 12",
                                "",
                                Set.of(audience)),
                        RegistryFixture.OPERATOR);
    }
}
