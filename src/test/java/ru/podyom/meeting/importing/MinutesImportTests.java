package ru.podyom.meeting.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
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
import ru.podyom.meeting.MinutesSamples;
import ru.podyom.meeting.minutes.MinutesSigned;

@PodyomTest
@RecordApplicationEvents
class MinutesImportTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MinutesDrafts drafts;

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
    void showsWhatWasReadBesideTheTextAndEntersNothing() {
        var review = web.perform(secretary.get(uploaded()));

        assertThat(review).hasStatusOk();
        assertThat(review)
                .bodyText()
                .contains("<mark class=\"\" id=\"src-head.number\"><a href=\"#head.number\">")
                .contains("value=\"14.03.2025\"", "value=\"25.03.2025\"", "value=\"Вымышлева А.Б.\"")
                .contains("МКОУ Хребтовская школа <span class=\"tag tone-good\">есть</span>");
        assertThat(minutes()).isZero();
    }

    @Test
    void takesOverWhatAPersonConfirmedWithTheOriginalAndTellsThatItIsSigned() {
        var draft = uploaded();
        var accepted = send(draft, form(draft), Map.of("act", "accept", "signed", "on"));

        assertThat(accepted).hasStatus3xxRedirection();
        assertThat(jdbc.sql("""
                        select concat_ws('|', d.minutes_number, d.minutes_day, d.minutes_status, d.no, d.due_on,
                               d.school_ids[1] = ?)
                          from meeting.decision_view d where d.municipality_id = ? and d.text like '%дорожной карте%'
                        """)
                        .params(place.school("Хребтовская").value(), place.district.value())
                        .query(String.class)
                        .single())
                .isEqualTo("7|2025-03-14|SIGNED|1.2|2025-03-25|t");
        assertThat(events.stream(MinutesSigned.class)).hasSize(1);
        var card =
                web.perform(secretary.get(String.valueOf(accepted.getResponse().getRedirectedUrl())));
        assertThat(card).bodyText().contains("протокол № 7 от 14.03.2025", "Признать ход мониторинга", "подписан");
        var original = web.perform(secretary.get(accepted.getResponse().getRedirectedUrl() + "/file"));
        assertThat(original.getResponse().getContentAsByteArray())
                .isEqualTo(MinutesSamples.WORKING_GROUP.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void answersASecondImportOfTheSameMinutesWithALink() {
        var draft = uploaded();
        var again = upload("копия.txt", MinutesSamples.WORKING_GROUP.replace("\n", "\r\n"));

        assertThat(again).hasStatus(422);
        assertThat(again).bodyText().contains("уже загружен и ждёт проверки", "href=\"" + draft + "\"");

        var minutes =
                send(draft, form(draft), Map.of("act", "accept")).getResponse().getRedirectedUrl();
        assertThat(upload("копия.txt", MinutesSamples.WORKING_GROUP))
                .bodyText()
                .contains("уже есть в журнале", "href=\"" + minutes + "\"");
        assertThat(minutes()).isEqualTo(1);
    }

    @Test
    void refusesTheSameNumberAndDayInOtherWords() {
        var first = uploaded();
        send(first, form(first), Map.of("act", "accept"));
        var other = upload("другой.txt", MinutesSamples.WORKING_GROUP.replace("удовлетворительным", "хорошим"))
                .getResponse()
                .getRedirectedUrl();

        var refused = send(other, form(other), Map.of("act", "accept"));

        assertThat(refused).hasStatus(422);
        assertThat(refused).bodyText().contains("уже есть в журнале протоколов", "Признать ход мониторинга хорошим");
        assertThat(minutes()).isEqualTo(1);
    }

    @Test
    void keepsWhatAPersonTypedWhenAnotherOneWasFaster() {
        var draft = uploaded();
        var mine = form(draft);
        send(draft, form(draft), Map.of("act", "save"));

        var late = send(draft, mine, Map.of("act", "save", "head.place", "большой зал", "version", "1"));

        assertThat(late).hasStatus(422);
        assertThat(late).bodyText().contains("Пока вы проверяли", "value=\"большой зал\"");
    }

    @Test
    void setsDeadlinesAndPeopleWhereTheyAreMissingAndNowhereElse() {
        var draft = uploaded();
        var fields = form(draft);
        fields.put("decision.2.form", "ASSIGNMENT");
        fields.remove("decision.2.due");
        fields.remove("decision.2.responsible");

        send(draft, fields, Map.of("act", "bulk", "bulk.due", "01.06.2025", "bulk.responsible", "Образцова Д.Е."));

        var filled = form(draft);
        assertThat(filled)
                .containsEntry("decision.2.due", "01.06.2025")
                .containsEntry("decision.2.responsible", "Образцова Д.Е.")
                .containsEntry("decision.1.due", "25.03.2025");
        assertThat(filled.get("decision.0.due")).isNotEqualTo("01.06.2025");
    }

    @Test
    void takesNothingOverWhileASchoolIsUnknown() {
        var draft = upload(
                        "протокол.txt",
                        MinutesSamples.WORKING_GROUP.replace("МКОУ Хребтовская школа", "МКОУ Заречная школа"))
                .getResponse()
                .getRedirectedUrl();
        var refused = send(draft, form(draft), Map.of("act", "accept"));

        assertThat(refused).hasStatus(422);
        assertThat(refused).bodyText().contains("«МКОУ Заречная школа»: выберите школу реестра");
        assertThat(minutes()).isZero();

        var fields = form(draft);
        fields.replaceAll((name, value) -> name.matches("school\\.\\d+\\.id") ? "none" : value);
        fields.put("school.0.id", "none");
        assertThat(send(draft, fields, Map.of("act", "accept"))).hasStatus3xxRedirection();
    }

    @Test
    void saysClearlyWhatCannotBeReadAndKeepsNothing() {
        assertThat(upload("картинка.png", "\u0089PNG\r\n\u001a\n\u0000\u0000")).hasStatus(422);
        assertThat(upload("пустой.txt", " ")).hasStatus(422);
        assertThat(upload("новость.txt", "В районе прошёл праздник. Всем спасибо за участие."))
                .bodyText()
                .contains("не похоже на протокол");
        assertThat(upload("книга.txt", MinutesSamples.WORKING_GROUP + "Слово и дело. ".repeat(60_000)))
                .bodyText()
                .contains("слишком велик");
        assertThat(jdbc.sql("select count(*) from meeting.draft where municipality_id = ?")
                        .param(place.district.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isClosedToReadersAndToOtherDistricts() {
        var draft = uploaded();
        var observer = SignedIn.inMunicipality(accounts, web, Role.OBSERVER, place.district);
        var stranger = SignedIn.inMunicipality(accounts, web, Role.SECRETARY, ListedDistrict.in(context).district);

        assertThat(web.perform(observer.get(draft))).hasStatus(403);
        assertThat(web.perform(stranger.get(draft))).hasStatus(404);
    }

    private String uploaded() {
        var url = upload("протокол.txt", MinutesSamples.WORKING_GROUP)
                .getResponse()
                .getRedirectedUrl();
        assertThat(url).startsWith("/minutes/drafts/");
        return String.valueOf(url);
    }

    private MvcTestResult upload(String name, String text) {
        return web.perform(secretary
                .upload("/minutes/import")
                .file(new MockMultipartFile("files", name, null, text.getBytes(StandardCharsets.UTF_8)))
                .param("municipality", place.district.toString()));
    }

    /** What the browser would send back: the fields as the draft keeps them. */
    private Map<String, String> form(String draft) {
        var id = new DraftId(Long.parseLong(draft.substring(draft.lastIndexOf('/') + 1)));
        var kept = drafts.get(Scope.municipality(place.district, true), id);
        var fields = new LinkedHashMap<>(kept.form().fields());
        kept.unconfirmed().forEach(key -> fields.put(key + ".checked", "on"));
        fields.put("version", Integer.toString(kept.version()));
        return fields;
    }

    private MvcTestResult send(String draft, Map<String, String> form, Map<String, String> more) {
        var request = secretary.send(draft);
        var all = new LinkedHashMap<>(form);
        all.putAll(more);
        all.forEach(request::param);
        return web.perform(request);
    }

    private int minutes() {
        return jdbc.sql("select count(*) from meeting.minutes where municipality_id = ?")
                .param(place.district.value())
                .query(Integer.class)
                .single();
    }
}
