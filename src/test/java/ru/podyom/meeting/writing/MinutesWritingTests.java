package ru.podyom.meeting.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.identification.ListedDistrict;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.minutes.Decision;
import ru.podyom.meeting.minutes.MinutesContent;
import ru.podyom.meeting.minutes.MinutesId;
import ru.podyom.meeting.minutes.MinutesRegistry;
import ru.podyom.meeting.minutes.MinutesSigned;

@PodyomTest
@RecordApplicationEvents
class MinutesWritingTests {

    private static final Pattern MARK = Pattern.compile("name=\"(seen\\.[\\w.]+)\" value=\"([^\"]+)\"");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private MinutesRegistry registry;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private ListedDistrict place;
    private SignedIn secretary;

    @BeforeEach
    void people() {
        place = ListedDistrict.in(context);
        secretary = SignedIn.inMunicipality(accounts, web, Role.SECRETARY, place.district);
    }

    @Test
    void writesFromABlankSheetToASignature() {
        var id = begin("7");
        var marks = marks(secretary, id);
        send(
                secretary,
                id,
                marks,
                item(0, "О дорожных картах", "Доложили о ходе работ.", "Признать работу удовлетворительной"));
        var more = new LinkedHashMap<>(
                item(0, "О дорожных картах", "Доложили о ходе работ.", "Признать работу удовлетворительной"));
        more.put("item.0.no", "1");
        more.putAll(Map.of(
                "item.1.title", "О подготовке к аттестации",
                "decision.500.text", "Представить отчёт",
                "decision.500.form", "ASSIGNMENT",
                "decision.500.responsible", "Примерова В.Г.",
                "decision.500.due", "20.05.2026",
                "decision.500.schools", "МКОУ Хребтовская школа",
                "decision.501.text", "приложить диагностику",
                "decision.501.level", "2",
                "decision.90000.text", "Контроль оставить за председателем",
                "act", "number"));
        send(secretary, id, marks(secretary, id), more);

        var content = content(id);
        assertThat(content.agenda())
                .extracting("no", "title")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1", "О дорожных картах"),
                        org.assertj.core.groups.Tuple.tuple("2", "О подготовке к аттестации"));
        assertThat(content.decisions())
                .extracting(Decision::no, Decision::item)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1.1", "1"),
                        org.assertj.core.groups.Tuple.tuple("2.1", "2"),
                        org.assertj.core.groups.Tuple.tuple("2.1.1", "2"),
                        org.assertj.core.groups.Tuple.tuple("1", ""));
        assertThat(content.school("МКОУ Хребтовская школа")).isEqualTo(place.school("Хребтовская"));

        move(id, "APPROVAL", 3);
        move(id, "SIGNED", 4);
        assertThat(events.stream(MinutesSigned.class))
                .extracting(MinutesSigned::minutes)
                .containsExactly(id);
        assertThat(send(secretary, id, Map.of(), item(0, "Поздно", "", ""))).hasStatus(422);
        assertThat(content(id)).isEqualTo(content);
    }

    @Test
    void movesAndRemovesRowsWithoutScripts() {
        var id = begin("8");
        send(
                secretary,
                id,
                marks(secretary, id),
                Map.of(
                        "item.0.title",
                        "Первый",
                        "decision.0.text",
                        "а",
                        "decision.1.text",
                        "б",
                        "item.1.title",
                        "Второй",
                        "decision.500.text",
                        "в"));
        var shown = new LinkedHashMap<>(marks(secretary, id));
        var whole = new LinkedHashMap<>(Map.of(
                "item.0.no",
                "1",
                "item.0.title",
                "Первый",
                "decision.0.text",
                "а",
                "decision.1.text",
                "б",
                "item.1.no",
                "2",
                "item.1.title",
                "Второй",
                "decision.500.text",
                "в"));
        whole.put("act", "down.decision.0");
        send(secretary, id, shown, whole);
        assertThat(content(id).decisions()).extracting(Decision::text).containsExactly("б", "а", "в");

        whole.putAll(Map.of("decision.0.text", "б", "decision.1.text", "а", "act", "down.item.0"));
        send(secretary, id, marks(secretary, id), whole);
        assertThat(content(id).agenda()).extracting("title").containsExactly("Второй", "Первый");
        assertThat(content(id).decisions()).extracting(Decision::text).containsExactly("в", "б", "а");

        send(
                secretary,
                id,
                marks(secretary, id),
                Map.of("item.0.no", "2", "item.0.title", "Второй", "decision.0.text", "в", "act", "drop.item.0"));
        assertThat(content(id).agenda()).isEmpty();
    }

    @Test
    void refusesBadFieldsAndLosesNothing() {
        var id = begin("12");
        var answer = send(
                secretary,
                id,
                marks(secretary, id),
                Map.of("item.0.title", "Вопрос", "decision.0.text", "Сделать", "decision.0.due", "послезавтра"));

        assertThat(answer).hasStatus(422).bodyText().contains("«послезавтра» не понято", ">Сделать</textarea>");
        assertThat(content(id).agenda()).isEmpty();
        assertThat(web.perform(secretary.send("/minutes/new").param("day", "когда-то")))
                .hasStatus(422)
                .bodyText()
                .contains("Напишите дату заседания", "Напишите, чьё это заседание");
    }

    @Test
    void isOnlyForWhoLeadsMinutesOfThePlace() {
        var id = begin("13");
        var elsewhere =
                SignedIn.inMunicipality(accounts, web, Role.SECRETARY, place.registry.municipality("Дальний район"));
        var member = SignedIn.inMunicipality(accounts, web, Role.MEMBER, place.district);

        assertThat(web.perform(elsewhere.get("/minutes/" + id + "/write"))).hasStatus(404);
        assertThat(send(elsewhere, id, Map.of(), item(0, "Чужое", "", ""))).hasStatus(404);
        assertThat(web.perform(member.get("/minutes/" + id + "/write"))).hasStatus(403);
        assertThat(web.perform(member.get("/minutes/new"))).hasStatus(403);
    }

    private static Map<String, String> item(int row, String title, String heard, String point) {
        return Map.of(
                "item." + row + ".title",
                title,
                "item." + row + ".heard",
                heard,
                "decision." + row * 500 + ".text",
                point);
    }

    private MinutesId begin(String number) {
        var answer = web.perform(secretary
                .send("/minutes/new")
                .param("day", "12.03.2026")
                .param("number", number)
                .param("meetingKind", "заседание")
                .param("body", "рабочей группы"));
        assertThat(answer).hasStatus3xxRedirection();
        return new MinutesId(Long.parseLong(
                String.valueOf(answer.getResponse().getRedirectedUrl()).split("/")[2]));
    }

    private Map<String, String> marks(SignedIn who, MinutesId id) {
        return marks(web.perform(who.get("/minutes/" + id + "/write")));
    }

    private static Map<String, String> marks(MvcTestResult page) {
        try {
            var found = new LinkedHashMap<String, String>();
            var body = page.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
            MARK.matcher(body).results().forEach(mark -> found.put(mark.group(1), mark.group(2)));
            return found;
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Sends a form as the browser would: the head as it stands, the marks of the page, and the fields. */
    private MvcTestResult send(SignedIn who, MinutesId id, Map<String, String> marks, Map<String, String> fields) {
        var request = who.send("/minutes/" + id + "/write");
        marks.forEach(request::param);
        var head = ru.podyom.meeting.form.FormWriting.of(content(id));
        head.fields().forEach((name, value) -> {
            if (name.startsWith("head.")) {
                request.param(name, value);
            }
        });
        fields.forEach(request::param);
        return web.perform(request);
    }

    private void move(MinutesId id, String status, int version) {
        web.perform(secretary
                .send("/minutes/" + id + "/status")
                .param("version", Integer.toString(version))
                .param("status", status));
        assertThat(jdbc.sql("select status from meeting.minutes where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .isEqualTo(status);
    }

    private MinutesContent content(MinutesId id) {
        return registry.get(Scope.municipality(place.district, true), id).content();
    }
}
