package ru.podyom.meeting.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ru.podyom.CountedStatements;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.identification.ListedDistrict;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.minutes.Decision;
import ru.podyom.meeting.minutes.MinutesContent;
import ru.podyom.meeting.minutes.MinutesHead;
import ru.podyom.meeting.minutes.MinutesId;
import ru.podyom.meeting.minutes.MinutesRegistry;
import ru.podyom.meeting.minutes.MinutesStatus;
import ru.podyom.meeting.minutes.MinutesStep;
import ru.podyom.meeting.minutes.NamedSchool;
import ru.podyom.meeting.reading.found.DecisionForm;
import ru.podyom.meeting.reading.found.MinutesKind;

@PodyomTest
@Import(CountedStatements.class)
class MinutesJournalTests {

    private static final int BUDGET = 14;

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

    private ListedDistrict place;
    private SignedIn secretary;

    @BeforeEach
    void people() {
        place = ListedDistrict.in(context);
        secretary = SignedIn.inMunicipality(accounts, web, Role.SECRETARY, place.district);
    }

    @Test
    void findsWordsInOtherFormsAndNotOthers() {
        enter("3", "Провести мониторинг дорожных карт.", false);
        enter("4", "Провести родительское собрание.", false);

        assertThat(web.perform(secretary.get("/minutes?q=мониторинга")))
                .bodyText()
                .contains("протокол № 3")
                .doesNotContain("протокол № 4");
        assertThat(web.perform(secretary.get("/minutes?year=1999")))
                .bodyText()
                .contains("По этим словам и фильтрам ничего не найдено");
        assertThat(web.perform(secretary.get("/minutes.csv?q=собраний")))
                .bodyText()
                .contains("протокол № 4");
    }

    @Test
    void asksTheDatabaseNoOftenerForMoreMinutes() {
        enter("1", "Первое.", false);
        web.perform(secretary.get("/minutes"));
        int one = CountedStatements.during(() -> web.perform(secretary.get("/minutes")));
        for (int i = 2; i < 8; i++) {
            enter(Integer.toString(i), "Ещё одно.", false);
        }

        assertThat(CountedStatements.during(() -> web.perform(secretary.get("/minutes"))))
                .isEqualTo(one)
                .isLessThanOrEqualTo(BUDGET);
    }

    @Test
    void showsAHeadOnlySignedMinutesThatNameTheSchool() {
        var signed = enter("5", "Доработать программу.", true);
        var draft = enter("6", "Ещё не решено.", false);
        var head = SignedIn.inSchools(accounts, web, Role.HEAD, Set.of(place.school("Хребтовская")));
        var other = SignedIn.inSchools(accounts, web, Role.HEAD, Set.of(place.school("Невонская")));

        assertThat(web.perform(head.get("/minutes/" + signed))).bodyText().contains("Доработать программу.");
        assertThat(web.perform(head.get("/minutes/" + draft))).hasStatus(404);
        assertThat(web.perform(other.get("/minutes/" + signed))).hasStatus(404);
        assertThat(web.perform(other.get("/minutes"))).bodyText().doesNotContain("протокол № 5");
        assertThat(web.perform(head.get("/schools/" + place.school("Хребтовская"))))
                .bodyText()
                .contains("Протоколы и решения", "протокол № 5 от 14.03.2025", "Доработать программу.");
    }

    @Test
    void hidesNamesFromWhoMayNotSeeThemAndKeepsReadingInTheJournal() {
        var id = enter("5", "Поручить Невидимкиной В.Г. и И.К. Образцову подготовить справку.", true);
        var observer = SignedIn.inMunicipality(accounts, web, Role.OBSERVER, place.district);

        assertThat(web.perform(observer.get("/minutes/" + id)))
                .bodyText()
                .contains("подготовить справку", "Имена людей скрыты")
                .doesNotContain("Вымышлева", "Невидимкин", "Образцов");
        assertThat(web.perform(observer.get("/minutes?q=Вымышлева"))).bodyText().doesNotContain("протокол № 5");
        assertThat(web.perform(secretary.get("/minutes/" + id))).bodyText().contains("Вымышлева А.Б.");
        assertThat(jdbc.sql("select count(*) from journal.entry where action = 'прочитать протокол' and object_id = ?")
                        .param(id.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void leadsFromDraftToSignedToRevokedAndNoOtherWay() {
        var id = enter("9", "Решили.", false);

        move(id, 1, "APPROVAL", "");
        move(id, 2, "REVOKED", "рано");
        assertThat(status(id)).isEqualTo("APPROVAL");
        move(id, 1, "SIGNED", "");
        assertThat(status(id)).isEqualTo("APPROVAL");
        move(id, 2, "SIGNED", "");
        assertThat(status(id)).isEqualTo("SIGNED");
        move(id, 3, "DRAFT", "");
        move(id, 3, "REVOKED", "");
        assertThat(status(id)).isEqualTo("SIGNED");
        move(id, 3, "REVOKED", "ошибка в дате");
        assertThat(web.perform(secretary.get("/minutes/" + id))).bodyText().contains("отменён", "ошибка в дате");
    }

    @Test
    void everyStepIsKeptWithWhoWhenAndWhy() {
        var id = enter("10", "Решили.", false);
        move(id, 1, "APPROVAL", "");
        move(id, 2, "DRAFT", "");
        assertThat(status(id)).as("a return needs a remark").isEqualTo("APPROVAL");
        move(id, 2, "DRAFT", "уточнить срок пункта 1, спросить Невидимкину В.Г.");
        move(id, 3, "SIGNED", "");
        move(id, 4, "REVOKED", "ошибка в дате");

        assertThat(registry.steps(registry.get(Scope.municipality(place.district, true), id)))
                .extracting(MinutesStep::status, MinutesStep::by, MinutesStep::remark)
                .containsExactly(
                        step(MinutesStatus.DRAFT, ""),
                        step(MinutesStatus.APPROVAL, ""),
                        step(MinutesStatus.DRAFT, "уточнить срок пункта 1, спросить Невидимкину В.Г."),
                        step(MinutesStatus.SIGNED, ""),
                        step(MinutesStatus.REVOKED, "ошибка в дате"));
        assertThat(web.perform(secretary.get("/minutes/" + id)))
                .bodyText()
                .contains("Внесён как проект", "Возвращён в проект", "уточнить срок пункта 1", "Подписан", "Отменён");
        var observer = SignedIn.inMunicipality(accounts, web, Role.OBSERVER, place.district);
        assertThat(web.perform(observer.get("/minutes/" + id)))
                .bodyText()
                .contains("История протокола", "уточнить срок")
                .doesNotContain("Невидимкин");
        assertThat(registry.steps(registry.get(Scope.municipality(place.district, false), id)))
                .extracting(MinutesStep::by)
                .containsOnly("");
        assertThat(jdbc.sql("select count(*) from journal.entry where kind = 'протокол' and object_id = ?"
                                + " and action = 'вернуть протокол в проект'")
                        .param(id.toString())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private Tuple step(MinutesStatus status, String remark) {
        return Tuple.tuple(status, secretary.actor().name(), remark);
    }

    private void move(MinutesId id, int version, String status, String because) {
        web.perform(secretary
                .send("/minutes/" + id + "/status")
                .param("version", Integer.toString(version))
                .param("status", status)
                .param("because", because));
    }

    private String status(MinutesId id) {
        return jdbc.sql("select status from meeting.minutes where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private MinutesId enter(String number, String point, boolean signed) {
        var scope = Scope.municipality(place.district, true);
        var name = "МКОУ Хребтовская школа";
        var content = new MinutesContent(
                new MinutesHead(
                        MinutesKind.MINUTES,
                        number,
                        LocalDate.of(2025, 3, 14),
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
                        null),
                List.of(),
                List.of(),
                List.of(new Decision(
                        "1", point, DecisionForm.ASSIGNMENT, 1, "", "Примерова В.Г.", null, "", "", List.of(name))),
                List.of(),
                List.of(),
                List.of(new NamedSchool(name, place.school("Хребтовская"))));
        var id = registry.enter(scope, place.district, content, null, "", secretary.actor());
        if (signed) {
            registry.move(scope, id, 1, MinutesStatus.SIGNED, "", secretary.actor());
        }
        return id;
    }
}
