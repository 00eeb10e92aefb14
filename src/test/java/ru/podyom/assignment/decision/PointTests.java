package ru.podyom.assignment.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.assignment.Assignment;
import ru.podyom.assignment.Assignments;
import ru.podyom.assignment.Deadline;
import ru.podyom.identification.lists.Category;
import ru.podyom.identification.lists.ListFixture;
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.minutes.MinutesId;
import ru.podyom.meeting.minutes.MinutesRegistry;
import ru.podyom.meeting.minutes.MinutesStatus;
import ru.podyom.school.RegistryFixture;
import ru.podyom.ui.Words;

@PodyomTest
class PointTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MinutesRegistry registryOfMinutes;

    @Autowired
    private Points points;

    @Autowired
    private Assignments assignments;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester web;

    private MunicipalityId place;
    private SchoolId low;
    private SchoolId risk;
    private SchoolId other;
    private Scope district;
    private SignedIn secretary;
    private MinutesId minutes;

    @BeforeEach
    void signedMinutes() {
        var registry = RegistryFixture.in(context);
        place = registry.municipality("Протокольный район");
        low = registry.school(place, "Ангарная школа");
        risk = registry.school(place, "Береговая школа");
        other = registry.school(place, "Верхняя школа");
        district = Scope.municipality(place, true);
        var lists = new ListFixture(context, registry, place);
        lists.october(2021, Category.LOW_RESULTS, low);
        lists.october(2021, Category.AT_RISK, risk);
        secretary = SignedIn.inMunicipality(accounts, web, Role.SECRETARY, place);
        minutes = registryOfMinutes.enter(
                district, place, SignedPoints.naming("Верхняя школа", other), null, "", secretary.actor());
        registryOfMinutes.move(district, minutes, 1, MinutesStatus.SIGNED, "", secretary.actor());
    }

    @Test
    void offersEachPointThatAsksForActionWithTheDeadlineOfPointOrDocument() {
        assertThat(page(secretary.get("/"))).contains("протокол подписан: дайте поручения по пунктам");
        assertThat(page(secretary.get("/minutes/" + minutes)))
                .contains("Создать поручения (пунктов: 4)", "Отменить протокол")
                .doesNotContain("Отметить подписание", "@case");

        assertThat(page(secretary.get("/assignments/minutes/" + minutes)))
                .contains(
                        "Представить анализ ситуации",
                        "ШНОР и школам зоны риска (2)",
                        "value=\"01.09.2022\"",
                        "value=\"15.08.2022\"",
                        "Школам, названным в пункте (1)",
                        "Названы: Верхняя школа",
                        "Контроль возложить на Примерову",
                        "value=\"Методист Центра\"")
                .doesNotContain("Считать работу удовлетворительной");
    }

    @Test
    void onePointForAGroupBecomesAnAssignmentForEachSchoolOfTheDayOnce() {
        var sent = web.perform(all(secretary.send("/assignments/minutes/" + minutes)));
        assertThat(sent).hasStatus3xxRedirection();

        var given = given();
        assertThat(given).hasSize(6);
        var analysis = of(given, "Представить анализ ситуации");
        assertThat(analysis).extracting(one -> one.given().addressee().school()).containsExactlyInAnyOrder(low, risk);
        assertThat(analysis).allSatisfy(one -> {
            assertThat(one.given().group()).isNotNull();
            assertThat(one.deadline().text()).isEqualTo("01.09.2022 (срок документа)");
            assertThat(one.given().basis().text()).isEqualTo("протокол от 30.06.2022 № 20");
            assertThat(one.given().basis().point()).startsWith("пункт 1.1");
        });
        assertThat(of(given, "Разработать стратегию")).hasSize(2);
        assertThat(of(given, "Устранить замечания"))
                .singleElement()
                .returns(other, one -> one.given().addressee().school());
        assertThat(of(given, "Подготовить семинар"))
                .singleElement()
                .returns("Методист Центра", Assignment::addressee)
                .returns(LocalDate.of(2022, 8, 15), one -> one.deadline().due());

        assertThat(page(all(secretary.send("/assignments/minutes/" + minutes))))
                .contains("Отметьте хотя бы один пункт");
        assertThat(given()).hasSize(6);
        assertThat(page(secretary.get("/minutes/" + minutes)))
                .contains("принято 0 из 2", "просрочено: 2")
                .doesNotContain("Создать поручения");
        assertThat(page(secretary.get("/"))).doesNotContain("дайте поручения по пунктам");
        assertThat(page(secretary.get("/assignments/" + analysis.getFirst().id())))
                .contains("href=\"/minutes/" + minutes + "#point-3\"", "/measures?record=" + minutes);
    }

    @Test
    void twoPeopleAtOnceDoNotDoubleAPoint() {
        assertThat(points.give(district, minutes, typed(), secretary.actor())).isEqualTo(6);

        var store = context.getBean(PointStore.class);
        var taken = store.points(registryOfMinutes.get(district, minutes)).getFirst();
        assertThat(taken.taken()).isTrue();
        assertThat(store.take(taken, secretary.actor())).isFalse();
        assertThat(given()).hasSize(6);
    }

    @Test
    void saysEverythingThatIsWrongAtOnceAndGivesNothing() {
        var typed = typed();
        var wrong = Map.of("due", "когда-нибудь", "to", "PERSON", "position", " ");
        typed.replaceAll((name, value) -> wrong.getOrDefault(name.replaceFirst(".*\\.", ""), value));

        assertThatThrownBy(() -> points.give(district, minutes, typed, secretary.actor()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("когда-нибудь")
                .hasMessageContaining("Подготовить семинар")
                .hasMessageContaining("не указано, кому");
        assertThat(given()).isEmpty();
    }

    @Test
    void eachPointKeepsItsOwnControllerCoAssigneesAndDeadlineElseThoseOfAllPoints() {
        var controller = SignedIn.inMunicipality(accounts, web, Role.METHODOLOGIST, place)
                .actor()
                .account();
        var typed = typed();
        var own = open("Представить анализ ситуации");
        var other = open("Разработать стратегию");
        typed.put("supervisor", secretary.actor().account().toString());
        typed.put("with", "методист Центра");
        typed.put("due", "10.10.2022");
        typed.put(own + ".supervisor", controller.toString());
        typed.put(own + ".with", "заместитель директора\nпедагог-психолог");
        typed.put(own + ".term", "document");
        typed.put(own + ".due", "");
        typed.put(other + ".due", "");
        typed.put(open("Подготовить семинар") + ".term", "none");
        points.give(district, minutes, typed, secretary.actor());

        assertThat(of(given(), "Представить анализ ситуации")).hasSize(2).allSatisfy(one -> {
            assertThat(supervisor(one)).isEqualTo(controller);
            assertThat(one.given().addressee().with()).containsExactly("заместитель директора", "педагог-психолог");
            assertThat(one.deadline()).isEqualTo(Deadline.ofDocument(LocalDate.of(2022, 9, 1)));
        });
        assertThat(of(given(), "Разработать стратегию")).hasSize(2).allSatisfy(one -> {
            assertThat(supervisor(one)).isEqualTo(secretary.actor().account());
            assertThat(one.given().addressee().with()).containsExactly("методист Центра");
            assertThat(one.deadline()).isEqualTo(Deadline.on(LocalDate.of(2022, 10, 10)));
        });
        assertThat(of(given(), "Подготовить семинар"))
                .extracting(Assignment::deadline)
                .containsExactly(Deadline.none());
    }

    @Test
    void whatWasTypedForPointsComesBackWithTheRefusal() {
        var own = open("Представить анализ ситуации");
        var form = all(secretary.send("/assignments/minutes/" + minutes))
                .param(own + ".with", "педагог-психолог школы")
                .param(own + ".supervisor", "999999")
                .param("due", "к лету");

        assertThat(page(form))
                .contains(
                        "Не удалось прочитать общий срок «к лету»",
                        "выберите из списка, кто держит его на контроле",
                        "педагог-психолог школы",
                        "value=\"к лету\"");
        assertThat(given()).isEmpty();
    }

    private static AccountId supervisor(Assignment one) {
        return Objects.requireNonNull(one.given().supervisor()).account();
    }

    /** The key of a point's fields. */
    private String open(String text) {
        return jdbc.sql("select 'p' || id from meeting.decision_view where minutes_id = ? and text = ?")
                .params(minutes.value(), text)
                .query(String.class)
                .single();
    }

    @Test
    void revokedMinutesMarkWhatWasMadeOfThem() {
        points.give(district, minutes, typed(), secretary.actor());
        var id = given().getFirst().id();
        registryOfMinutes.move(district, minutes, 2, MinutesStatus.REVOKED, "Ошибка в дате.", secretary.actor());

        assertThat(page(secretary.get("/assignments/" + id))).contains("Протокол отменён");
        assertThat(page(secretary.get("/assignments"))).contains("Протокол отменён");
        assertThat(page(secretary.get("/minutes/" + minutes))).contains("поручения по нему остались");
        assertThat(web.perform(secretary.get("/assignments/minutes/" + minutes)))
                .hasStatus(404);
    }

    @Test
    void aPersonMayDeclineAndStrangersSeeNothing() {
        var stranger = SignedIn.inMunicipality(
                accounts, web, Role.SECRETARY, RegistryFixture.in(context).municipality("Чужой район"));
        var head = SignedIn.inSchools(accounts, web, Role.HEAD, Set.of(low));

        assertThat(web.perform(stranger.get("/assignments/minutes/" + minutes))).hasStatus(404);
        assertThat(web.perform(all(stranger.send("/assignments/minutes/" + minutes))))
                .hasStatus(404);
        assertThat(web.perform(head.get("/assignments/minutes/" + minutes))).hasStatus(403);
        assertThat(web.perform(secretary.send("/assignments/minutes/" + minutes + "/none")))
                .hasStatus3xxRedirection();
        assertThat(page(secretary.get("/"))).doesNotContain("дайте поручения по пунктам");
    }

    private List<Assignment> given() {
        return assignments.all(
                district,
                jdbc.sql("select id from assignment.assignment where municipality_id = ? order by id")
                        .param(place.value())
                        .query(Long.class)
                        .list());
    }

    private static List<Assignment> of(List<Assignment> given, String text) {
        return given.stream().filter(one -> one.given().text().equals(text)).toList();
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        context.getBean(PointStore.class).points(registryOfMinutes.get(district, minutes)).stream()
                .filter(point -> !point.taken())
                .forEach(point -> {
                    typed.put("p" + point.decision() + ".take", "on");
                    typed.put(
                            "p" + point.decision() + ".to",
                            Circle.suggested(point).name());
                    typed.put("p" + point.decision() + ".position", point.position());
                    var due = point.deadline(LocalDate.of(2022, 7, 1)).due();
                    typed.put("p" + point.decision() + ".due", due == null ? "" : Words.day(due));
                });
        return typed;
    }

    private MockHttpServletRequestBuilder all(MockHttpServletRequestBuilder form) {
        typed().forEach(form::param);
        return form;
    }

    private String page(MockHttpServletRequestBuilder request) {
        var answer = web.perform(request);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
