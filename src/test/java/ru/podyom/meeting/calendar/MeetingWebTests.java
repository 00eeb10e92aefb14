package ru.podyom.meeting.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ru.podyom.CountedStatements;
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
import ru.podyom.meeting.planning.MeetingId;
import ru.podyom.people.Duty;
import ru.podyom.school.RegistryFixture;

@PodyomTest
@Import(CountedStatements.class)
class MeetingWebTests {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 20);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester web;

    private RegistryFixture registry;
    private MeetingFixture fixture;
    private MunicipalityId district;
    private SchoolId school;
    private SignedIn secretary;

    @BeforeEach
    void registry() {
        registry = RegistryFixture.in(context);
        district = registry.municipality("Лесной район");
        school = registry.school(district, "МКОУ Лесная школа");
        fixture = new MeetingFixture(context, registry, district);
        secretary = SignedIn.inMunicipality(accounts, web, Role.SECRETARY, district);
    }

    @Test
    void aBodyIsEnteredWithItsMembersAndRemembersItsChanges() {
        fixture.person("Образцова", Duty.HEAD, "директор", school);
        String body = path(web.perform(secretary
                .send("/bodies")
                .param("name", "Муниципальная рабочая группа")
                .param("kind", "WORKING_GROUP")
                .param("document", "приказ управления образования")
                .param("number", "№ 101")
                .param("date", "1 сентября 2026")
                .param("from", "1.9.2026")
                .param("quorum", "TWO_THIRDS")
                .param("territory", fixture.territory().key())));

        assertThat(web.perform(secretary.get(body + "?who=образцова")))
                .bodyText()
                .contains(
                        "приказ управления образования № 101 от 01.09.2026",
                        "не менее 2/3 состава",
                        "Образцова Анна Ивановна, директор, МКОУ Лесная школа");
        PersonId other = fixture.person("Вторая", Duty.DEPUTY, "заместитель директора по УВР", school);
        assertThat(web.perform(secretary
                        .send(body + "/members")
                        .param("person", other.toString())
                        .param("role", "CHAIR")
                        .param("from", "01.09.2026")))
                .hasStatus3xxRedirection();
        assertThat(web.perform(secretary.get(body)))
                .bodyText()
                .contains("Вторая", "Председатель", "в состав включён: председатель, с 01.09.2026");
        assertThat(web.perform(secretary.get("/bodies?q=рабочая"))).bodyText().contains("Муниципальная рабочая группа");
        assertThat(web.perform(secretary.get("/bodies.xlsx"))).hasStatusOk();
    }

    @Test
    void aMeetingIsPlannedCalledAndHeld() {
        BodyId group = fixture.body("Рабочая группа");
        String card = path(plan(Map.of("body", group.toString())));

        assertThat(web.perform(secretary.get(card)))
                .bodyText()
                .contains("Планируется", "20.01.2027, 11:30", "Семинар-совещание", "Рабочая группа", "Члены органа");
        step(card, 1, "CALLED", "");
        step(card, 2, "HELD", "");
        assertThat(web.perform(secretary.get(card))).bodyText().contains("Проведено");
        assertThat(web.perform(secretary.get("/meetings?state=HELD")))
                .bodyText()
                .contains("Итоги четверти");
        assertThat(web.perform(secretary.get("/meetings.csv?state=all")))
                .bodyText()
                .contains("Итоги четверти");
    }

    @Test
    void everythingWrongIsSaidAtOnceAndNothingIsLost() {
        assertThat(plan(Map.of(
                        "day",
                        "31.02.2027",
                        "time",
                        "25:00",
                        "link",
                        "javascript:alert(1)",
                        "title",
                        "Тема цела",
                        "kind",
                        "")))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Не удалось прочитать день «31.02.2027»",
                        "Не удалось прочитать время «25:00»",
                        "Ссылка начинается с https://",
                        "Выберите вид заседания",
                        "Тема цела");
        assertThat(plan(Map.of("place", ""))).bodyText().contains("Укажите место или ссылку");
        assertThat(web.perform(secretary.get("/meetings?state=all"))).bodyText().doesNotContain("Тема цела");
    }

    @Test
    void othersSeeNothingOfIt() {
        BodyId group = fixture.body("Рабочая группа");
        MeetingId id = fixture.meeting(group, DAY);
        SignedIn foreign =
                SignedIn.inMunicipality(accounts, web, Role.SECRETARY, registry.municipality("Речной район"));
        SignedIn head = SignedIn.inSchools(accounts, web, Role.HEAD, Set.of(school));
        SignedIn member = SignedIn.inMunicipality(accounts, web, Role.MEMBER, district);

        assertThat(web.perform(foreign.get("/meetings/" + id))).hasStatus(404);
        assertThat(web.perform(foreign.get("/bodies/" + group))).hasStatus(404);
        assertThat(web.perform(foreign.get("/meetings/" + id + "/edit"))).hasStatus(404);
        assertThat(web.perform(foreign.send("/meetings/" + id + "/state")
                        .param("version", "1")
                        .param("state", "CALLED")))
                .hasStatus(404);
        assertThat(web.perform(foreign.get("/meetings?state=all"))).bodyText().doesNotContain("Итоги первой четверти");
        assertThat(web.perform(head.get("/meetings/" + id)))
                .as("not called yet")
                .hasStatus(404);
        assertThat(web.perform(head.get("/bodies/" + group))).hasStatus(404);
        assertThat(web.perform(member.get("/meetings/" + id))).hasStatusOk();
        assertThat(web.perform(member.get("/meetings/new"))).hasStatus(403);
        assertThat(web.perform(member.send("/bodies"))).hasStatus(403);
    }

    @Test
    void anObserverReadsNoNames() {
        BodyId group = fixture.body("Рабочая группа");
        fixture.member(group, fixture.person("Тайная", Duty.METHODOLOGIST, "методист", null), MemberRole.MEMBER);
        MeetingId id = fixture.meeting(group, DAY);
        SignedIn observer = SignedIn.inMunicipality(accounts, web, Role.OBSERVER, district);

        assertThat(web.perform(observer.get("/bodies/" + group)))
                .bodyText()
                .contains("имя не показывается")
                .doesNotContain("Тайная");
        assertThat(web.perform(observer.get("/meetings/" + id)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Тайная");
    }

    @Test
    void aListIsReadWithFewStatementsHoweverLongItIs() {
        fixture.meeting(null, DAY);
        web.perform(secretary.get("/meetings?state=all"));
        int one = CountedStatements.during(() -> web.perform(secretary.get("/meetings?state=all")));
        for (int i = 1; i <= 10; i++) {
            fixture.meeting(null, DAY.plusDays(i));
        }
        int many = CountedStatements.during(() -> web.perform(secretary.get("/meetings?state=all")));

        assertThat(many).isBetween(one - 1, one + 1).isLessThan(20);
    }

    @Test
    void timesAreReadAsPeopleWriteThem() {
        assertThat(Clocks.read("11.00 час.")).hasValue(LocalTime.of(11, 0));
        assertThat(Clocks.read("9 30")).hasValue(LocalTime.of(9, 30));
        assertThat(Clocks.read("14:05")).hasValue(LocalTime.of(14, 5));
        assertThat(Clocks.read("24:00")).isEmpty();
        assertThat(Clocks.read("утром")).isEmpty();
    }

    @Test
    void aCardIsReadWithFewStatements() {
        MeetingId id = fixture.meeting(null, DAY);
        item(id, "1", "Вопрос", "10");
        web.perform(secretary.get("/meetings/" + id));
        int one = CountedStatements.during(() -> web.perform(secretary.get("/meetings/" + id)));
        for (int i = 2; i < 9; i++) {
            item(id, Integer.toString(i), "Вопрос " + i, "10");
        }
        int many = CountedStatements.during(() -> web.perform(secretary.get("/meetings/" + id)));

        // the stamp of the session may cost one statement more or less
        assertThat(many).isBetween(one - 1, one + 1).isLessThan(20);
    }

    private void item(MeetingId id, String no, String title, String minutes) {
        assertThat(web.perform(secretary
                        .send("/meetings/" + id + "/items")
                        .param("no", no)
                        .param("title", title)
                        .param("minutes", minutes)))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult plan(Map<String, String> other) {
        Map<String, String> typed = new java.util.HashMap<>(Map.of(
                "kind", "Семинар-совещание",
                "format", "Очно",
                "title", "Итоги четверти",
                "day", "20.01.2027",
                "time", "11.30",
                "place", "каб. 12",
                "groups", "BODY",
                "link", ""));
        if (!other.containsKey("body")) {
            typed.remove("groups");
        }
        typed.putAll(other);
        var request = secretary.send("/meetings");
        typed.forEach(request::param);
        return web.perform(request);
    }

    private void step(String card, int version, String state, String reason) {
        assertThat(web.perform(secretary
                        .send(card + "/state")
                        .param("version", Integer.toString(version))
                        .param("state", state)
                        .param("reason", reason)))
                .hasStatus3xxRedirection();
    }

    private static String path(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }
}
