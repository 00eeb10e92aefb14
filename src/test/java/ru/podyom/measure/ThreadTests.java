package ru.podyom.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ru.podyom.OneDistrict;
import ru.podyom.PodyomTest;
import ru.podyom.identification.ResultFixture;
import ru.podyom.identification.RunFixture;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.minutes.Decision;
import ru.podyom.meeting.minutes.Finding;
import ru.podyom.meeting.minutes.MinutesContent;
import ru.podyom.meeting.minutes.MinutesHead;
import ru.podyom.meeting.minutes.MinutesId;
import ru.podyom.meeting.minutes.MinutesRegistry;
import ru.podyom.meeting.minutes.MinutesStatus;
import ru.podyom.meeting.minutes.NamedSchool;
import ru.podyom.meeting.reading.found.DecisionForm;
import ru.podyom.meeting.reading.found.MinutesKind;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.ui.Words;

/** From a file of results to the effect of a measure, and back, by links alone. */
@PodyomTest
class ThreadTests {

    private static final String SCHOOL = "МКОУ Лесная школа";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private OneDistrict district;
    private LocalDate today;
    private long file;
    private long run;
    private MinutesId minutes;

    @BeforeEach
    void aRunAndSignedMinutes() {
        district = OneDistrict.in(context, web, "Лесной район", SCHOOL);
        today = LocalDate.now(clock);
        var region = district.registry().region;
        file = new ResultFixture(jdbc)
                .importOf(region, new Procedure(ProcedureKind.VPR, 2026, 5, "Математика"), Instant.now(clock));
        jdbc.sql("update assessment.result_import set municipality_id = ? where id = ?")
                .params(district.municipality().value(), file)
                .update();
        run = RunFixture.of(context, region, district.municipality(), 2026, 10, file)
                .told(district.school(), Outcome.LOW_RESULTS)
                .id();
        var scope = Scope.municipality(district.municipality(), true);
        var registry = context.getBean(MinutesRegistry.class);
        var by = district.coordinator().actor();
        minutes = registry.enter(scope, district.municipality(), content(), null, "", by);
        registry.move(scope, minutes, 1, MinutesStatus.SIGNED, "", by);
    }

    @Test
    void everyStepLeadsToTheNextAndBack() {
        var school = "/schools/" + district.school();
        follow("/runs/" + run, "/imports/" + file);
        assertThat(page("/runs/" + run)).contains("/runs/" + run + school);
        assertThat(page("/measures/new?school=" + district.school() + "&origin=RUN-" + run))
                .contains("value=\"RUN-" + run + "\" selected");
        var ofRun = register("RUN-" + run, "Занятия в малых группах");
        assertThat(follow(follow("/runs/" + run, "/measures\\?origin=RUN&record=" + run), ofRun))
                .isEqualTo(ofRun);
        follow(ofRun, "/runs/" + run);
        follow(ofRun, school);

        var sheet = "/minutes/" + minutes;
        follow(sheet, "/measures/new\\?origin=FINDING-" + minutes + "-1");
        var ofFinding = register("FINDING-" + minutes + "-1", "Дневник чтения");
        follow(sheet, ofFinding);
        assertThat(follow(ofFinding, "/minutes/" + minutes + "#finding-1")).isNotEmpty();
        assertThat(page(sheet)).contains("id=\"finding-1\"", "id=\"point-1\"");

        var points = follow(sheet, "/assignments/minutes/" + minutes);
        long decision = jdbc.sql("select id from meeting.decision_view where minutes_id = ?")
                .param(minutes.value())
                .query(Long.class)
                .single();
        assertThat(web.perform(district.coordinator()
                        .send(points)
                        .param("p" + decision + ".take", "on")
                        .param("p" + decision + ".to", "NAMED")
                        .param("p" + decision + ".due", Words.day(today.plusDays(9)))))
                .hasStatus3xxRedirection();
        var ofPoint = register("MINUTES-" + minutes + "-1", "Разбор работ с учителями");
        follow(sheet, ofPoint);
        var assignment = follow(ofPoint, "/assignments/\\d+");
        follow(ofPoint, sheet + "#point-1");
        follow(assignment, sheet + "#point-1");
        follow(assignment, school);
        follow(follow(assignment, "/measures\\?record=" + minutes), ofPoint);
        follow(follow(sheet, "/assignments/groups/\\d+"), assignment);

        assertThat(web.perform(district.head()
                        .upload(assignment + "/report")
                        .param("version", "1")
                        .param("remark", "Работы разобраны")))
                .hasStatus3xxRedirection();
        assertThat(page(assignment)).contains("Работы разобраны");
        assertThat(page(ofPoint)).contains("принято 0 из 1", "до: 12 из 40", "после: нет данных", "Записать оценку");
        for (String measure : List.of(ofRun, ofFinding, ofPoint)) {
            follow(school, measure);
        }
    }

    @Test
    void aSchoolChoosesAmongFindingsThatConcernItAndAStrangerAmongNone() {
        assertThat(page("/measures/new?school=" + district.school()))
                .contains("Вывод: рабочей группы № 7 от ", "Чтение проверяют формально (" + SCHOOL + ")");
        var other = district.neighbour();
        assertThat(web.perform(other.get("/measures/new"))).bodyText().doesNotContain("Чтение проверяют формально");
        assertThat(web.perform(other.get("/measures/new?origin=FINDING-" + minutes + "-1")))
                .bodyText()
                .doesNotContain("Чтение проверяют формально");
    }

    /** The address of the first link of a page that looks so; it opens. */
    private String follow(String from, String link) {
        var found =
                Pattern.compile("href=\"(" + link + ")\"").matcher(page(from).replace("&amp;", "&"));
        assertThat(found.find()).as(link + " on " + from).isTrue();
        page(found.group(1));
        return found.group(1);
    }

    private String page(String path) {
        var answer = web.perform(district.coordinator().get(path.replaceFirst("#.*", "")));
        assertThat(answer).as(path).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String register(String origin, String title) {
        var answer = web.perform(district.coordinator()
                .send("/measures")
                .param("place", "school-" + district.school())
                .param("title", title)
                .param("direction", "PUPILS")
                .param("origin", origin)
                .param("from", Words.day(today.minusMonths(3)))
                .param("until", Words.day(today.minusDays(1)))
                .param("responsible", "заместитель директора")
                .param("expected", "Больше справившихся")
                .param("indicator", "Справились с работой")
                .param("before", "12 из 40"));
        assertThat(answer).hasStatus3xxRedirection();
        @Nullable String card = answer.getResponse().getRedirectedUrl();
        assertThat(card).isNotNull();
        return card == null ? "" : card;
    }

    private MinutesContent content() {
        return new MinutesContent(
                new MinutesHead(
                        MinutesKind.MINUTES, "7", today, "", "", "", "", "рабочей группы", "", "", "", "", null, null),
                List.of(),
                List.of(),
                List.of(new Decision(
                        "1", "Разобрать работы", DecisionForm.ASSIGNMENT, 1, "", "", null, "", "", List.of("Лесная"))),
                List.of(new Finding("Чтение проверяют формально", "", List.of("Лесная"))),
                List.of(),
                List.of(new NamedSchool("Лесная", district.school())));
    }
}
