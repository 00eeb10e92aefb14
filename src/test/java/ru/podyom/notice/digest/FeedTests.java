package ru.podyom.notice.digest;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ru.podyom.OneDistrict;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.curator.CuratorFixture;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.Role;
import ru.podyom.meeting.MeetingFixture;
import ru.podyom.meeting.body.MemberRole;
import ru.podyom.meeting.planning.Audience;
import ru.podyom.meeting.planning.AudienceKind;
import ru.podyom.meeting.planning.Meeting;
import ru.podyom.meeting.planning.MeetingId;
import ru.podyom.meeting.planning.Meetings;
import ru.podyom.people.Contact;
import ru.podyom.people.Duty;
import ru.podyom.people.People;
import ru.podyom.school.RegistryFixture;
import ru.podyom.ui.Words;

/** What the calendars of different people hold: each their own, and nothing of a stranger. */
@PodyomTest
class FeedTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private OneDistrict district;
    private MeetingFixture meetings;
    private SignedIn curator;
    private SignedIn head;
    private SignedIn stranger;
    private LocalDate today;
    private LocalDate soon;

    @BeforeEach
    void aSchoolAndItsCurator() {
        district = OneDistrict.in(context, web, "Лесной район", "МКОУ Лесная школа");
        meetings = new MeetingFixture(context, district.registry(), district.municipality());
        var other = district.addSchool("МКОУ Горная школа");
        curator = SignedIn.inSchools(district.accounts(), web, Role.CURATOR, Set.of(district.school()));
        head = district.head();
        stranger = SignedIn.inSchools(district.accounts(), web, Role.HEAD, Set.of(other));
        today = LocalDate.now(clock);
        soon = today.plusDays(2);
    }

    @Test
    void interviewsAndVisitsAreInTheCalendarsOfTheCuratorAndOfTheSchool() {
        var fixture = CuratorFixture.in(context, district.registry());
        var person = fixture.head(district.municipality(), district.addSchool("МКОУ Речная школа"), "Образцова");
        long held = fixture.appointed(person, district.school(), today.minusMonths(3));
        jdbc.sql("insert into curator.planned_interview (curatorship_id, month, due_on, exact) values (?, ?, ?, true)")
                .params(held, Date.valueOf(YearMonth.from(today).atDay(1)), Date.valueOf(today))
                .update();
        assertThat(web.perform(curator.send("/curators/" + held + "/visits")
                        .param("plannedOn", Words.day(soon))
                        .param("purpose", "Посмотреть уроки чтения")
                        .param("version", "0")))
                .hasStatus3xxRedirection();

        var own = Subscription.of(web, curator);
        assertThat(own.titles())
                .containsExactly(
                        "Собеседование — МКОУ Лесная школа", "Посещение: Посмотреть уроки чтения — МКОУ Лесная школа");
        assertThat(uids(own.events())).isEqualTo(uids(own.events())).doesNotHaveDuplicates();
        assertThat(Subscription.of(web, head).titles())
                .containsExactly("Собеседование с куратором", "Посещение: Посмотреть уроки чтения");
        assertThat(Subscription.of(web, stranger).titles()).isEmpty();
        assertThat(Subscription.of(web, district.coordinator()).titles()).isEmpty();
        assertThat(web.perform(head.get("/"))).bodyText().contains("собеседование с куратором в этом месяце");
        assertThat(web.perform(head.get("/notices"))).bodyText().contains("Посещения, " + Words.day(soon));
    }

    @Test
    void aMeetingIsInTheCalendarsOfThoseWhoWereCalledUntilItIsCancelled() {
        var person = meetings.person("Образцова", Duty.HEAD, "директор", district.school());
        var member = meetings.person("Членова", Duty.UNION_HEAD, "руководитель РМО", null);
        var group = meetings.body("Рабочая группа");
        meetings.member(group, member, MemberRole.MEMBER);
        mail(member, "Chlenova@example.org");
        var invited = district.signedIn(Role.MEMBER);
        assertThat(web.perform(invited.send("/notices")
                        .param("address", "chlenova@example.org")
                        .param("daysAhead", "3")
                        .param("quietFrom", "20")
                        .param("quietTo", "8")))
                .hasStatus3xxRedirection();
        var id = meetings.meeting(group, soon, Audience.of(AudienceKind.BODY), Audience.of(person));

        assertThat(Subscription.of(web, head).titles()).as("not called yet").isEmpty();
        send(id);
        var calendar = Subscription.of(web, head);
        assertThat(calendar.events()).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue())
                    .isEqualTo("11:00 — Заседание рабочей группы: Итоги первой четверти, каб. 12");
            assertThat(event.getUid().getValue()).isEqualTo("meeting-" + id + "@podyom");
            assertThat(event.getDateStart().getValue().toInstant())
                    .isEqualTo(record(id).begins());
            assertThat(event.getDateEnd().getValue().toInstant())
                    .isEqualTo(record(id).ends());
        });
        assertThat(Subscription.of(web, invited).titles()).hasSize(1);
        assertThat(Subscription.of(web, district.coordinator()).titles()).hasSize(1);
        for (var other : List.of(stranger, curator, district.neighbour(), district.signedIn(Role.METHODOLOGIST))) {
            assertThat(Subscription.of(web, other).titles()).isEmpty();
        }
        assertThat(web.perform(head.get("/notices"))).bodyText().contains("Заседания, " + Words.day(soon));

        assertThat(web.perform(district.coordinator()
                        .send("/meetings/" + id + "/state")
                        .param("version", version(id))
                        .param("state", "CANCELLED")
                        .param("reason", "карантин")))
                .hasStatus3xxRedirection();
        assertThat(calendar.titles()).isEmpty();
    }

    @Test
    void aMeasureIsRemindedOfBeforeItsEndAndToBeJudgedAfter() {
        register("Ввести дневник чтения", soon);
        register("Провести диагностику", today.minusDays(1));

        assertThat(Subscription.of(web, head).titles()).containsExactly("Ввести дневник чтения");
        assertThat(Subscription.of(web, district.coordinator()).events())
                .extracting(event -> event.getDescription().getValue() + ": "
                        + event.getSummary().getValue())
                .containsExactly(
                        "Пора оценить меру: Провести диагностику — МКОУ Лесная школа",
                        "Мера заканчивается: Ввести дневник чтения — МКОУ Лесная школа");
        assertThat(Subscription.of(web, stranger).titles()).isEmpty();
        assertThat(Subscription.of(web, district.neighbour()).titles()).isEmpty();
        assertThat(web.perform(head.get("/"))).bodyText().contains("дело со сроком в ближайшие дни");
    }

    private static List<String> uids(List<VEvent> events) {
        return events.stream().map(event -> event.getUid().getValue()).toList();
    }

    private Meeting record(MeetingId id) {
        return context.getBean(Meetings.class).get(district.registry().scope, id);
    }

    private String version(MeetingId id) {
        return Integer.toString(record(id).revision().number());
    }

    private void send(MeetingId id) {
        assertThat(web.perform(
                        district.coordinator().send("/meetings/" + id + "/send").param("version", version(id))))
                .hasStatus3xxRedirection();
    }

    private void mail(PersonId person, String address) {
        context.getBean(People.class)
                .addContact(district.registry().scope, person, Contact.Kind.EMAIL, address, RegistryFixture.OPERATOR);
    }

    private void register(String title, LocalDate until) {
        assertThat(web.perform(district.coordinator()
                        .send("/measures")
                        .param("place", "school-" + district.school())
                        .param("title", title)
                        .param("direction", "PUPILS")
                        .param("origin", "OWN")
                        .param("originText", "приказ № 7")
                        .param("from", Words.day(today.minusMonths(3)))
                        .param("until", Words.day(until))
                        .param("responsible", "заместитель директора")
                        .param("expected", "Больше читающих")
                        .param("indicator", "Ученики, которые читают дома")
                        .param("before", "12 из 40")))
                .hasStatus3xxRedirection();
    }
}
