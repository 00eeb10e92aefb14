package ru.podyom.meeting.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ru.podyom.CountedStatements;
import ru.podyom.OneDistrict;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.minutes.Decision;
import ru.podyom.meeting.minutes.MinutesContent;
import ru.podyom.meeting.minutes.MinutesHead;
import ru.podyom.meeting.minutes.MinutesId;
import ru.podyom.meeting.minutes.MinutesRegistry;
import ru.podyom.meeting.minutes.MinutesStatus;
import ru.podyom.meeting.reading.found.DecisionForm;
import ru.podyom.meeting.reading.found.MinutesKind;

/** Normative documents: the register, who sees and changes what, and points that rest on them. */
@PodyomTest
@Import(CountedStatements.class)
class NormWebTests {

    private static final int BUDGET = 10;
    private static final String TITLE = "О баллах основного экзамена";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private MinutesRegistry registry;

    @Autowired
    private JdbcClient jdbc;

    private OneDistrict district;
    private SignedIn coordinator;
    private String own;

    @BeforeEach
    void aDistrict() {
        district = OneDistrict.in(context, web, "Лесной район", "МКОУ Лесная школа");
        coordinator = district.coordinator();
        own = district.registry().region + "-" + district.municipality();
    }

    @Test
    void theMethodNamedInTheMinutesOfJanuaryIsThereForAll() {
        assertThat(web.perform(district.head().get("/norms?q=методика адресной помощи")))
                .hasStatusOk()
                .bodyText()
                .contains("Методика оказания адресной методической помощи", "Федеральный");
    }

    @Test
    void aDocumentIsEnteredFoundChangedAndRemoved() {
        var card = path(send(coordinator, "/norms", Map.of("territory", own, "title", TITLE, "number", "№ 04-44")));

        assertThat(web.perform(coordinator.get("/norms?q=баллы экзамен")))
                .bodyText()
                .doesNotContain(TITLE);
        assertThat(web.perform(coordinator.get("/norms?q=баллах экзамена&kind=LETTER")))
                .bodyText()
                .contains(TITLE, "04-44", "18.02.2026");
        assertThat(web.perform(coordinator.get("/norms.csv?q=04-44")))
                .bodyText()
                .contains(TITLE);
        assertThat(send(coordinator, card, Map.of("title", "О баллах экзаменов", "version", "1")))
                .hasStatus(302);
        assertThat(send(coordinator, card, Map.of("title", "Другое", "version", "1")))
                .hasStatusOk()
                .bodyText()
                .contains("Пока вы правили, запись изменил(а)", "value=\"Другое\"");
        assertThat(web.perform(coordinator.send(card + "/remove"))).hasStatus(302);
        assertThat(web.perform(coordinator.get(card))).hasStatus(404);
        assertThat(journal("нормативный документ", card.substring(card.lastIndexOf('/') + 1)))
                .isEqualTo(3);
    }

    @Test
    void wrongFieldsAreAllToldAtOnceAndKept() {
        assertThat(send(
                        coordinator,
                        "/norms",
                        Map.of("territory", "", "title", "", "link", "ссылка", "date", "вчера", "until", "31.13.2026")))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Выберите, чей это документ",
                        "Введите название",
                        "введено «ссылка»",
                        "«вчера»",
                        "«31.13.2026»",
                        "value=\"вчера\"");
        assertThat(send(coordinator, "/norms", Map.of("territory", own, "until", "01.01.2020")))
                .bodyText()
                .contains("не мог кончиться раньше");
    }

    @Test
    void aNeighbourSeesNoneOfItAndNobodyBelowARegionChangesAFederalOne() {
        var card = path(send(coordinator, "/norms", Map.of("territory", own)));
        var neighbour = district.neighbour();
        long federal = jdbc.sql("select min(id) from meeting.norm where region_id is null")
                .query(Long.class)
                .single();

        assertThat(web.perform(neighbour.get(card))).hasStatus(404);
        assertThat(web.perform(neighbour.get("/norms"))).bodyText().doesNotContain(TITLE);
        assertThat(send(neighbour, card, Map.of("version", "1"))).hasStatus(404);
        assertThat(send(neighbour, "/norms", Map.of("territory", own)))
                .bodyText()
                .contains("Выберите, чей");
        assertThat(web.perform(district.head().get(card))).hasStatusOk();
        assertThat(web.perform(coordinator.get("/norms/" + federal))).hasStatusOk();
        assertThat(web.perform(coordinator.get("/norms/" + federal + "/edit"))).hasStatus(404);
        assertThat(web.perform(coordinator.send("/norms/" + federal + "/remove")))
                .hasStatus(404);
    }

    @Test
    void aPointRestsOnADocumentOnceItNoLongerMoves() {
        var card = path(send(coordinator, "/norms", Map.of("territory", own)));
        var norm = card.substring(card.lastIndexOf('/') + 1);
        var scope = Scope.municipality(district.municipality(), true);
        var id = minutes(scope);

        assertThat(link(id, norm, "1")).hasStatus(302);
        assertThat(web.perform(coordinator.get(card))).bodyText().contains("Ни один пункт");
        registry.move(scope, id, 1, MinutesStatus.APPROVAL, "", coordinator.actor());
        assertThat(link(id, norm, "1")).hasStatus(302);
        assertThat(link(id, norm, "2")).hasStatus(404);
        assertThat(link(id, norm, "1")).hasStatus(302);

        assertThat(web.perform(coordinator.get("/minutes/" + id)))
                .bodyText()
                .contains("На чём основаны пункты", "Основание: <a href=\"" + card + "\"");
        assertThat(web.perform(coordinator.get(card))).bodyText().contains("протокол № 7", "#point-1");
        assertThat(web.perform(coordinator.send(card + "/remove")))
                .bodyText()
                .contains("ссылаются пункты протоколов: 1\u00a0пункт");
        assertThat(web.perform(district.neighbour().send("/minutes/" + id + "/norms/" + norm + "/1/remove")))
                .hasStatus(404);
        assertThat(web.perform(coordinator.send("/minutes/" + id + "/norms/" + norm + "/1/remove")))
                .hasStatus(302);
        assertThat(web.perform(coordinator.get(card))).bodyText().contains("Ни один пункт");
    }

    @Test
    void theListTakesAsManyStatementsForManyDocuments() {
        for (int i = 0; i < 12; i++) {
            send(coordinator, "/norms", Map.of("territory", own, "title", TITLE + " № " + i));
        }
        int statements = CountedStatements.during(
                () -> assertThat(web.perform(coordinator.get("/norms"))).hasStatusOk());
        assertThat(statements).isBetween(1, BUDGET);
    }

    private MinutesId minutes(Scope scope) {
        var head = new MinutesHead(
                MinutesKind.MINUTES,
                "7",
                LocalDate.of(2026, 3, 14),
                "",
                "",
                "заседание",
                "",
                "рабочей группы",
                "Вымышлева А.Б.",
                "",
                "",
                "",
                null,
                null);
        var point = new Decision(
                "1", "Учесть баллы", DecisionForm.ASSIGNMENT, 1, "", "Примерова В.Г.", null, "", "", List.of());
        var content = new MinutesContent(head, List.of(), List.of(), List.of(point), List.of(), List.of(), List.of());
        return registry.enter(scope, district.municipality(), content, null, "", coordinator.actor());
    }

    private MvcTestResult link(MinutesId id, String norm, String place) {
        return web.perform(coordinator
                .send("/minutes/" + id + "/norms")
                .param("norm", norm)
                .param("place", place));
    }

    /** A letter of February 2026 with the given fields instead. */
    private MvcTestResult send(SignedIn person, String path, Map<String, String> typed) {
        var sent = person.send(path);
        var fields = new HashMap<>(Map.of(
                "kind", "LETTER",
                "title", TITLE,
                "issuer", "Рособрнадзор",
                "date", "18.02.2026"));
        fields.putAll(typed);
        fields.forEach(sent::param);
        return web.perform(sent);
    }

    private static String path(MvcTestResult answer) {
        assertThat(answer).hasStatus(302);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private long journal(String kind, String object) {
        return jdbc.sql("select count(*) from journal.entry where kind = ? and object_id = ?")
                .params(kind, object)
                .query(Long.class)
                .single();
    }
}
