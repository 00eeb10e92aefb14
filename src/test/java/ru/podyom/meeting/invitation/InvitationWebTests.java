package ru.podyom.meeting.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.meeting.MeetingFixture;
import ru.podyom.meeting.body.BodyId;
import ru.podyom.meeting.body.MemberRole;
import ru.podyom.meeting.planning.Audience;
import ru.podyom.meeting.planning.AudienceKind;
import ru.podyom.meeting.planning.MeetingId;
import ru.podyom.meeting.planning.Meetings;
import ru.podyom.people.Contact;
import ru.podyom.people.Duty;
import ru.podyom.people.People;
import ru.podyom.school.RegistryFixture;

@PodyomTest
class InvitationWebTests {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 20);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Meetings meetings;

    @Autowired
    private JdbcClient jdbc;

    private RegistryFixture registry;
    private MeetingFixture fixture;
    private MunicipalityId district;
    private SchoolId school;
    private SignedIn secretary;
    private PersonId head;
    private PersonId deputy;

    @BeforeEach
    void people() {
        registry = RegistryFixture.in(context);
        district = registry.municipality("Лесной район");
        school = registry.school(district, "МКОУ Лесная школа");
        fixture = new MeetingFixture(context, registry, district);
        secretary = SignedIn.inMunicipality(accounts, web, Role.SECRETARY, district);
        head = fixture.person("Образцова", Duty.HEAD, "директор", school);
        deputy = fixture.person("Учебная", Duty.DEPUTY, "заместитель директора по УВР", school);
        fixture.person("Хозяйственная", Duty.DEPUTY, "заместитель директора по АХЧ", school);
        context.getBean(People.class)
                .addContact(registry.scope, head, Contact.Kind.EMAIL, "head@example.org", RegistryFixture.OPERATOR);
    }

    @Test
    void groupsExpandToPeopleAndAreKeptAsTheyWereThen() {
        MeetingId id = fixture.meeting(null, DAY, Audience.of(AudienceKind.HEADS), Audience.of(AudienceKind.DEPUTIES));

        assertThat(web.perform(secretary.get("/meetings/" + id + "/people")))
                .bodyText()
                .contains("Образцова", "директор, МКОУ Лесная школа", "Учебная", "нет адреса", "ещё нет")
                .doesNotContain("Хозяйственная");
        send(id);
        assertThat(web.perform(secretary.get("/meetings/" + id))).bodyText().contains("Назначено", "Приглашено: 2");
        assertThat(letters(id)).containsExactly("Приглашение: Итоги первой четверти, 20.01.2027 в 11:00");

        fixture.person("Новая", Duty.HEAD, "директор", registry.school(district, "МКОУ Новая школа"));
        assertThat(meetings.record(registry.scope, id).presence())
                .extracting(one -> one.person())
                .containsExactly(head, deputy);
        SignedIn called = SignedIn.inSchools(accounts, web, Role.HEAD, Set.of(school));
        assertThat(web.perform(called.get("/meetings/" + id)))
                .hasStatusOk()
                .bodyText()
                .contains("Итоги первой четверти", "Скачать для календаря")
                .doesNotContain("Учебная", "Пакет к печати");
        MeetingId soon = fixture.meeting(
                null, LocalDate.now(context.getBean(Clock.class)).plusDays(3), Audience.of(AudienceKind.HEADS));
        send(soon);
        assertThat(web.perform(called.get("/")))
                .bodyText()
                .contains("/meetings/" + soon)
                .doesNotContain("/meetings/" + id + "\"");
    }

    @Test
    void aChangeReplacesTheEventAndACancellationTakesItBack() {
        BodyId group = fixture.body("Рабочая группа");
        fixture.member(group, head, MemberRole.CHAIR);
        MeetingId id = fixture.meeting(group, DAY, Audience.of(AudienceKind.BODY));
        send(id);
        VEvent first = event(id);
        send(id);
        VEvent second = event(id);

        assertThat(first.getUid().getValue()).isEqualTo(second.getUid().getValue());
        assertThat(first.getSequence().getValue()).isZero();
        assertThat(second.getSequence().getValue()).isOne();
        int version = meetings.get(registry.scope, id).revision().number();
        assertThat(web.perform(secretary
                        .send("/meetings/" + id + "/state")
                        .param("version", Integer.toString(version))
                        .param("state", "CANCELLED")
                        .param("reason", "переносится")))
                .hasStatus3xxRedirection();
        assertThat(letters(id))
                .containsExactly(
                        "Приглашение: Итоги первой четверти, 20.01.2027 в 11:00",
                        "Изменено: Итоги первой четверти, 20.01.2027 в 11:00",
                        "Отменено: Итоги первой четверти, 20.01.2027 в 11:00");
        VEvent last = event(id);
        assertThat(last.getSequence().getValue()).isEqualTo(2);
        assertThat(last.getStatus().isCancelled()).isTrue();
        assertThat(jdbc.sql("select body from notice.letter order by id desc limit 1")
                        .query(String.class)
                        .single())
                .contains("Причина: переносится");
    }

    @Test
    void onePersonIsCalledByNameAndDroppedAgain() {
        MeetingId id = fixture.meeting(null, DAY);
        assertThat(web.perform(secretary.send("/meetings/" + id + "/send")))
                .hasRedirectedUrl("/meetings/" + id + "/people");

        web.perform(secretary.send("/meetings/" + id + "/people").param("person", head.toString()));
        assertThat(web.perform(secretary.get("/meetings/" + id + "/people")))
                .bodyText()
                .contains("Образцова", "Приглашён лично");
        send(id);
        web.perform(secretary.send("/meetings/" + id + "/people/" + head + "/release"));
        web.perform(secretary.send("/meetings/" + id + "/people").param("person", deputy.toString()));
        send(id);

        assertThat(letters(id)).hasSize(2).last().asString().startsWith("Отменено:");
        PersonId foreign = new MeetingFixture(context, registry, registry.municipality("Речной район"))
                .person("Чужая", Duty.METHODOLOGIST, "методист", null);
        web.perform(secretary.send("/meetings/" + id + "/people").param("person", foreign.toString()));
        assertThat(web.perform(secretary.get("/meetings/" + id + "/people")))
                .bodyText()
                .doesNotContain("Чужая");
    }

    @Test
    void anAgendaIsOrderedTimedAndPrintedWithItsData() {
        MeetingId id = fixture.meeting(null, DAY);
        String first = item(id, "1", "О результатах ВПР", "15");
        String second = item(id, "4", "О проекте 500+", "20");
        assertThat(web.perform(secretary.send(first + "/speakers").param("person", head.toString())))
                .hasStatus3xxRedirection();
        assertThat(web.perform(secretary.send(second + "/speakers").param("school", school.toString())))
                .hasStatus3xxRedirection();
        assertThat(web.perform(secretary
                        .upload(first + "/files")
                        .file(new MockMultipartFile(
                                "file", "Справка.txt", "text/plain", "Справка".getBytes(StandardCharsets.UTF_8)))))
                .hasStatus3xxRedirection();

        assertThat(web.perform(secretary.get("/meetings/" + id)))
                .bodyText()
                .contains(
                        "11:00–11:15",
                        "11:15–11:35",
                        "Всего 35 мин., окончание в 11:35",
                        "Справка.txt",
                        "Докладчик: Образцова\u00a0А.\u00a0И., директор, МКОУ Лесная школа",
                        "Докладчик: МКОУ Лесная школа");
        web.perform(secretary.send(second + "/move").param("to", "up"));
        assertThat(meetings.record(registry.scope, id).agenda())
                .extracting(one -> one.data().no())
                .containsExactly("4", "1");
        assertThat(web.perform(secretary.get("/meetings/" + id + "/packet")))
                .bodyText()
                .contains(
                        "Текущие списки школ",
                        "Действующих списков нет",
                        "Просроченные поручения",
                        "Результаты процедур");
        web.perform(secretary.send(second + "/remove"));
        assertThat(meetings.record(registry.scope, id).agenda()).hasSize(1);
        assertThat(web.perform(secretary
                        .send("/meetings/" + id + "/items")
                        .param("no", "2")
                        .param("title", "")
                        .param("minutes", "полчаса")))
                .bodyText()
                .contains("Введите вопрос повестки", "целое число минут", "полчаса");
    }

    @Test
    void whoCameIsNotedByNameBySchoolAndAsACount() {
        BodyId group = fixture.body("Рабочая группа");
        fixture.member(group, head, MemberRole.CHAIR);
        MeetingId id = fixture.meeting(group, DAY, Audience.of(AudienceKind.BODY));
        send(id);

        assertThat(web.perform(secretary.get("/meetings/" + id + "/presence")))
                .bodyText()
                .contains("Образцова", "член органа", "МКОУ Лесная школа");
        assertThat(web.perform(secretary.send("/meetings/" + id + "/presence").param("guests", "много")))
                .bodyText()
                .contains("целое", "много");
        assertThat(web.perform(secretary
                        .send("/meetings/" + id + "/presence")
                        .param("people", head.toString())
                        .param("schools", school.toString())
                        .param("guests", "3")))
                .hasStatus3xxRedirection();
        assertThat(web.perform(secretary.get("/meetings/" + id)))
                .bodyText()
                .contains("Кворум есть", "1 из 1", "Были: 5");
        assertThat(web.perform(secretary.send("/meetings/" + id + "/presence").param("people", "999999")))
                .hasStatus(404);
        assertThat(web.perform(secretary.send("/meetings/" + id + "/presence").param("schools", "999999")))
                .hasStatus(404);
    }

    @Test
    void foreignMeetingsAreNotThere() {
        MeetingId id = fixture.meeting(null, DAY, Audience.of(AudienceKind.HEADS));
        String item = item(id, "1", "Вопрос", "");
        SignedIn foreign =
                SignedIn.inMunicipality(accounts, web, Role.SECRETARY, registry.municipality("Речной район"));
        SignedIn member = SignedIn.inMunicipality(accounts, web, Role.MEMBER, district);

        for (String path : List.of("/people", "/presence", "/packet", "/event.ics", "/items/new")) {
            assertThat(web.perform(foreign.get("/meetings/" + id + path)))
                    .as(path)
                    .hasStatus(404);
        }
        for (String path : List.of("/send", "/people/" + head + "/release", "/presence")) {
            assertThat(web.perform(foreign.send("/meetings/" + id + path)))
                    .as(path)
                    .hasStatus(404);
        }
        assertThat(web.perform(foreign.send(item + "/remove"))).hasStatus(404);
        assertThat(web.perform(member.send("/meetings/" + id + "/send"))).hasStatus(403);
        assertThat(web.perform(member.get("/meetings/" + id + "/packet"))).hasStatusOk();
    }

    private String item(MeetingId id, String no, String title, String minutes) {
        var result = web.perform(secretary
                .send("/meetings/" + id + "/items")
                .param("no", no)
                .param("title", title)
                .param("minutes", minutes)
                .param("sheets", "lists", "overdue", "results"));
        assertThat(result).hasStatus3xxRedirection();
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }

    private void send(MeetingId id) {
        int version = meetings.get(registry.scope, id).revision().number();
        assertThat(web.perform(secretary.send("/meetings/" + id + "/send").param("version", Integer.toString(version))))
                .hasRedirectedUrl("/meetings/" + id);
    }

    private VEvent event(MeetingId id) {
        byte[] content = web.perform(secretary.get("/meetings/" + id + "/event.ics"))
                .getResponse()
                .getContentAsByteArray();
        return Biweekly.parse(new String(content, StandardCharsets.UTF_8))
                .first()
                .getEvents()
                .getFirst();
    }

    private List<String> letters(MeetingId id) {
        return jdbc.sql("select subject from notice.letter where key like 'meeting/' || :id || '/%' order by id")
                .param("id", id.value())
                .query(String.class)
                .list();
    }
}
