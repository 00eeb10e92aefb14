package ru.podyom.meeting.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.Role;
import ru.podyom.meeting.MeetingFixture;
import ru.podyom.meeting.body.MemberRole;
import ru.podyom.meeting.minutes.AgendaItem;
import ru.podyom.meeting.minutes.Attendee;
import ru.podyom.meeting.minutes.MinutesContent;
import ru.podyom.meeting.minutes.MinutesId;
import ru.podyom.meeting.minutes.MinutesRegistry;
import ru.podyom.meeting.minutes.MinutesStatus;
import ru.podyom.meeting.planning.Agendas;
import ru.podyom.meeting.planning.ItemData;
import ru.podyom.meeting.planning.MeetingId;
import ru.podyom.meeting.planning.MeetingState;
import ru.podyom.meeting.planning.Meetings;
import ru.podyom.people.Duty;
import ru.podyom.school.RegistryFixture;

/** Minutes begun from the card of a meeting. */
@PodyomTest
class MeetingMinutesTests {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 20);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Meetings meetings;

    @Autowired
    private MinutesRegistry registry;

    @Autowired
    private JdbcClient jdbc;

    private OneDistrict place;
    private SignedIn secretary;
    private MeetingId meeting;

    @BeforeEach
    void meetingOfAGroup() {
        place = OneDistrict.in(context, web, "Лесной район", "МКОУ Лесная школа");
        secretary = place.signedIn(Role.SECRETARY);
        MeetingFixture fixture = new MeetingFixture(context, place.registry(), place.municipality());
        PersonId chair = fixture.person("Образцова", Duty.HEAD, "директор", place.school());
        PersonId absent = fixture.person("Дальняя", Duty.METHODOLOGIST, "методист", null);
        var group = fixture.body("Рабочая группа");
        fixture.member(group, chair, MemberRole.CHAIR);
        fixture.member(group, absent, MemberRole.MEMBER);
        meeting = fixture.meeting(group, DAY);
        Agendas agendas = context.getBean(Agendas.class);
        long item = agendas.add(
                place.registry().scope,
                meeting,
                new ItemData("2", "О результатах ВПР", 15, "", java.util.List.of()),
                RegistryFixture.OPERATOR);
        agendas.addSpeaker(place.registry().scope, meeting, item, chair, null, "", RegistryFixture.OPERATOR);
        meetings.move(place.registry().scope, meeting, 1, MeetingState.CALLED, "", RegistryFixture.OPERATOR);
        meetings.note(place.registry().scope, meeting, Set.of(chair), Set.of(), 3, RegistryFixture.OPERATOR);
    }

    @Test
    void minutesCarryWhatTheMeetingKnows() {
        assertThat(web.perform(secretary.get("/meetings/" + meeting)))
                .bodyText()
                .contains("Написать протокол", "action=\"/meetings/" + meeting + "/minutes\"");
        MinutesId minutes = begin();

        MinutesContent content = content(minutes);
        assertThat(content.head())
                .extracting("body", "day", "number", "meetingKind", "chair", "attendeeCount", "place")
                .containsExactly(
                        "Рабочая группа", DAY, "1", "заседание рабочей группы", "Образцова А.И.", 4, "каб. 12");
        assertThat(content.agenda())
                .containsExactly(new AgendaItem(
                        "2", "О результатах ВПР", "Образцова\u00a0А.\u00a0И., директор, МКОУ Лесная школа", ""));
        assertThat(content.attendees())
                .extracting(Attendee::name, Attendee::absent)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Образцова\u00a0А.\u00a0И.", false),
                        org.assertj.core.groups.Tuple.tuple("Дальняя\u00a0А.\u00a0И.", true));
        assertThat(web.perform(secretary.get("/minutes/" + minutes)))
                .bodyText()
                .contains("href=\"/meetings/" + meeting + "\"", "Заседание рабочей группы: Итоги первой четверти");
        assertThat(web.perform(secretary.get("/meetings/" + meeting)))
                .bodyText()
                .contains("href=\"/minutes/" + minutes + "\"")
                .doesNotContain("Написать протокол");
    }

    @Test
    void askedTwiceTheSameMinutesAreOpened() {
        MinutesId first = begin();

        assertThat(begin()).isEqualTo(first);
        assertThat(jdbc.sql("select count(*) from meeting.written_of where meeting_id = ?")
                        .param(meeting.value())
                        .query(Integer.class)
                        .single())
                .isOne();
        registry.move(place.registry().scope, first, 1, MinutesStatus.SIGNED, "", RegistryFixture.OPERATOR);
        registry.move(place.registry().scope, first, 2, MinutesStatus.REVOKED, "ошибка", RegistryFixture.OPERATOR);
        assertThat(begin())
                .as("in place of revoked minutes new ones are written under the same number")
                .isNotEqualTo(first);
        assertThat(content(begin()).head().number()).isEqualTo("1");
    }

    @Test
    void othersCannotBegin() {
        String path = "/meetings/" + meeting + "/minutes";

        assertThat(web.perform(place.neighbour().send(path))).hasStatus(404);
        assertThat(web.perform(place.signedIn(Role.OBSERVER).send(path))).hasStatus(403);
        assertThat(web.perform(place.head().send(path))).hasStatus(403);
        assertThat(web.perform(place.signedIn(Role.OBSERVER).get("/meetings/" + meeting)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Написать протокол");
        assertThat(jdbc.sql("select count(*) from meeting.written_of where meeting_id = ?")
                        .param(meeting.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aMeetingThatIsOnlyPlannedHasNoMinutes() {
        MeetingId planned = new MeetingFixture(context, place.registry(), place.municipality()).meeting(null, DAY);

        assertThat(web.perform(secretary.get("/meetings/" + planned)))
                .bodyText()
                .doesNotContain("Написать протокол");
        assertThat(web.perform(secretary.send("/meetings/" + planned + "/minutes")))
                .hasRedirectedUrl("/meetings/" + planned);
    }

    private MinutesId begin() {
        var result = web.perform(secretary.send("/meetings/" + meeting + "/minutes"));
        assertThat(result).hasStatus3xxRedirection();
        return new MinutesId(Long.parseLong(
                String.valueOf(result.getResponse().getRedirectedUrl()).split("/")[2]));
    }

    private MinutesContent content(MinutesId id) {
        return registry.get(place.registry().scope, id).content();
    }
}
