package ru.podyom.meeting.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.identification.ListedDistrict;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.minutes.MinutesContent;
import ru.podyom.meeting.minutes.MinutesId;
import ru.podyom.meeting.minutes.MinutesRegistry;

@PodyomTest
class WritingTogetherTests {

    private static final Pattern MARK = Pattern.compile("name=\"(seen\\.[\\w.]+)\" value=\"([^\"]+)\"");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private MinutesRegistry registry;

    private ListedDistrict place;
    private SignedIn secretary;

    @BeforeEach
    void people() {
        place = ListedDistrict.in(context);
        secretary = SignedIn.inMunicipality(accounts, web, Role.SECRETARY, place.district);
    }

    @Test
    void keepsBothTextsWhereTwoPeopleWroteTheSameItem() {
        var id = begin("9");
        send(
                secretary,
                id,
                marks(secretary, id),
                Map.of("item.0.title", "Общий вопрос", "item.1.title", "Второй вопрос"));
        var other = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, place.district);
        var early = marks(secretary, id);
        send(other, id, marks(other, id), with(early, "item.0.heard", "Текст координатора"));

        var answer = send(
                secretary,
                id,
                early,
                with(early, "item.0.heard", "Текст секретаря", "item.1.heard", "Второй вопрос секретаря"));

        assertThat(answer)
                .hasStatus(409)
                .bodyText()
                .contains(
                        "Изменено: ",
                        "Слушали: Текст координатора",
                        ">Текст секретаря</textarea>",
                        ">Второй вопрос секретаря</textarea>");
        assertThat(content(id).agenda().getFirst().heard()).isEqualTo("Текст координатора");

        var again = marks(answer);
        send(
                secretary,
                id,
                again,
                with(again, "item.0.heard", "Сведённый текст", "item.1.heard", "Второй вопрос секретаря"));
        assertThat(content(id).agenda())
                .extracting("heard")
                .containsExactly("Сведённый текст", "Второй вопрос секретаря");
    }

    @Test
    void letsTwoPeopleWriteDifferentItems() {
        var id = begin("10");
        send(
                secretary,
                id,
                marks(secretary, id),
                Map.of("item.0.title", "Общий вопрос", "item.1.title", "Второй вопрос"));
        var early = marks(secretary, id);
        var other = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, place.district);
        send(other, id, early, with(early, "item.0.heard", "Первое"));

        send(secretary, id, early, with(early, "item.1.heard", "Второе"));

        assertThat(content(id).agenda()).extracting("heard").containsExactly("Первое", "Второе");
    }

    @Test
    void savesOneCardAtATimeWithScripts() {
        var id = begin("11");
        send(
                secretary,
                id,
                marks(secretary, id),
                Map.of("item.0.title", "Общий вопрос", "item.1.title", "Второй вопрос"));
        var early = marks(secretary, id);
        var request = secretary
                .send("/minutes/" + id + "/write")
                .header("HX-Request", "true")
                .param("only", "item.0");
        early.forEach(request::param);
        with(early, "item.0.heard", "Сохраняется", "item.1.heard", "Ещё пишется")
                .forEach(request::param);

        assertThat(web.perform(request))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"card-0\"", "Сохранено.")
                .doesNotContain("<html", "card-1");
        assertThat(content(id).agenda()).extracting("heard").containsExactly("Сохраняется", "");
    }

    private static Map<String, String> with(Map<String, String> marks, String... more) {
        var fields = new LinkedHashMap<>(Map.of(
                "item.0.no", "1", "item.0.title", "Общий вопрос", "item.1.no", "2", "item.1.title", "Второй вопрос"));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        assertThat(marks).isNotEmpty();
        return fields;
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

    private MinutesContent content(MinutesId id) {
        return registry.get(Scope.municipality(place.district, true), id).content();
    }
}
