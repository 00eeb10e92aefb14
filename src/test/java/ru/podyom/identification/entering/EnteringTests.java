package ru.podyom.identification.entering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.identification.ListedDistrict;
import ru.podyom.kernel.Role;

@PodyomTest
class EnteringTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    private ListedDistrict place;
    private SignedIn coordinator;

    @BeforeEach
    void people() {
        place = ListedDistrict.in(context);
        coordinator = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, place.district);
    }

    @Test
    void recognisesEverySchoolOfTheFirstColumnAndWritesNothingYet() {
        var review = review(ListedDistrict.TWO_LISTS, "");

        assertThat(review).hasStatusOk();
        assertThat(review)
                .bodyText()
                .contains("17</span>", "все школы узнаны", "В тексте несколько списков")
                .contains("ШНРО по исследованиям ЦОКО Красноярск ноябрь 2021", "8\u00a0строк")
                .contains("октябрь 2021", "Рособрнадзор")
                .doesNotContain("уточните</span>", "не узнана</span>");
        assertThat(lists()).isZero();
    }

    @Test
    void writesTheListWithNumbersMarksAndYearsAndOffersTheNextOne() {
        var written = web.perform(coordinator
                .send("/lists")
                .param("territory", place.territory())
                .param("text", ListedDistrict.TWO_LISTS));

        assertThat(written).hasStatus3xxRedirection();
        assertThat(written.getResponse().getRedirectedUrl()).isEqualTo("/lists/new?territory=" + place.territory());
        assertThat(lists()).isEqualTo(1);
        assertThat(jdbc.sql("""
                        select e.number_written || '|' || e.name_written || '|' || e.mark || '|' || coalesce(e.cohort, 0)
                          from identification.list_entry e join identification.school_list l on l.id = e.list_id
                         where l.municipality_id = ? and e.school_id = ?
                        """)
                        .params(
                                place.district.value(),
                                place.school("Красногорьевская").value())
                        .query(String.class)
                        .single())
                .isEqualTo("4|МКОУ Красногорьевская школа|*|2022");
        assertThat(jdbc.sql(
                                "select details from journal.entry where action = 'записать список' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .contains("Рособрнадзор", "октябрь 2021", "строк: 17");
    }

    @Test
    void asksWhereItIsUnsureAndKeepsTheSpellingAPersonConfirms() {
        var text =
                "Зона риска, управление образования, январь 2022:\nМКОУ Хрептовская школа\nМКОУ Заречная школа\nМКОУ Ангарская школа";
        var review = review(text, "");
        var hrebtovskaya = place.school("Хребтовская").toString();

        assertThat(review).bodyText().contains("похоже на опечатку", "такой школы в реестре муниципалитета нет");

        var written = web.perform(coordinator
                .send("/lists")
                .param("territory", place.territory())
                .param("text", text)
                .param("school.0", hrebtovskaya)
                .param("alias.0", "on")
                .param("school.1", ""));

        assertThat(written).hasStatus3xxRedirection();
        var card = web.perform(coordinator.get(written.getResponse().getRedirectedUrl()));
        assertThat(card).bodyText().contains("Хребтовская", "1\u00a0строка без школы в реестре", "МКОУ Заречная школа");
        assertThat(review("Зона риска, управление образования, май 2022:\nМКОУ Хрептовская школа", ""))
                .bodyText()
                .contains("записано среди вариантов названия");
    }

    @Test
    void tellsRepeatsGroupsAndBlankLines() {
        var review = review(
                "Зона риска, управление образования, январь 2022:\nМКОУ Ангарская школа\n\nАнгарская\nвсе школы района\n",
                "");

        assertThat(review)
                .bodyText()
                .contains("повторяет строку 1, второй раз не записывается", "названа группа")
                .contains("повторов 1, не школ 1; пустых строк 1");
    }

    @Test
    void aSchoolChosenTwiceIsShownBeforeItIsWritten() {
        var angarskaya = place.school("Ангарская").toString();
        var answer = web.perform(coordinator
                .send("/lists")
                .param("territory", place.territory())
                .param(
                        "text",
                        "Зона риска, управление образования, январь 2022:\nМКОУ Ангарская школа\nМКОУ Заречная школа")
                .param("school.1", angarskaya));

        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().contains("Одна школа указана в нескольких строках");
        assertThat(lists()).isZero();
    }

    @Test
    void saysWhatTheHeadLacks() {
        var answer = review("МКОУ Ангарская школа", "");

        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyText()
                .contains("Выберите категорию", "Напишите, чей это список", "Напишите месяц или день")
                .contains("МКОУ Ангарская школа");
    }

    @Test
    void readsAFileByItsHeader() {
        var csv = "500+;Школа;№;Отметка\r\n2021;МКОУ БСШ №3;1;*\r\n;МКОУ Пинчугская школа;2;\r\n";
        var review = perform(coordinator
                .upload("/lists/review")
                .file(new MockMultipartFile("file", "список.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                .param("territory", place.territory())
                .param("category", "LOW_RESULTS")
                .param("source", "ЦОКО")
                .param("issued", "ноябрь 2021"));

        assertThat(review).hasStatusOk();
        assertThat(review)
                .bodyText()
                .contains("МКОУ Богучанская средняя школа № 3", "* 500+ 2021", "из файла «список.csv»");
    }

    @Test
    void refusesAFileWithoutAHeaderWithASentence() {
        var review = perform(coordinator
                .upload("/lists/review")
                .file(new MockMultipartFile("file", "список.xlsx", null, "не книга".getBytes(StandardCharsets.UTF_8)))
                .param("territory", place.territory()));

        assertThat(review).hasStatus(422);
        assertThat(review).bodyText().contains("Это не таблица");
    }

    @Test
    void aForeignTerritoryCannotBeWrittenTo() {
        var foreign = ListedDistrict.in(context);
        var answer = web.perform(coordinator
                .send("/lists")
                .param("territory", foreign.territory())
                .param("category", "AT_RISK")
                .param("source", "ЦОКО")
                .param("issued", "май 2022")
                .param("text", "МКОУ Ангарская школа"));

        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().contains("Выберите, чьи школы в списке");
    }

    @Test
    void correctsAListAndNoticesThatAnotherPersonDid() {
        var id = write("Зона риска, управление образования, январь 2022:\nМКОУ Ангарская школа\nМКОУ Пинчугская школа");
        assertThat(web.perform(coordinator.get("/lists/" + id + "/edit")))
                .bodyText()
                .contains("МКОУ Ангарская школа\nМКОУ Пинчугская школа");

        assertThat(correct(id, "1", "МКОУ Ангарская школа")).hasStatus3xxRedirection();
        assertThat(correct(id, "1", "МКОУ Пинчугская школа")).hasStatus(422);
        assertThat(jdbc.sql(
                                "select details from journal.entry where action = 'изменить список' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .contains("исключены: МКОУ Пинчугская школа");
    }

    private MvcTestResult correct(String id, String version, String text) {
        return web.perform(coordinator
                .send("/lists")
                .param("id", id)
                .param("version", version)
                .param("territory", place.territory())
                .param("category", "AT_RISK")
                .param("source", "Управление образования")
                .param("issued", "январь 2022")
                .param("text", text));
    }

    private String write(String text) {
        var written = web.perform(
                coordinator.send("/lists").param("territory", place.territory()).param("text", text));
        return String.valueOf(written.getResponse().getRedirectedUrl()).replace("/lists/", "");
    }

    private MvcTestResult review(String text, String column) {
        return perform(coordinator
                .upload("/lists/review")
                .param("territory", place.territory())
                .param("text", text)
                .param("column", column));
    }

    private MvcTestResult perform(AbstractMockHttpServletRequestBuilder<?> request) {
        return web.perform(request);
    }

    private long lists() {
        return jdbc.sql("select count(*) from identification.school_list where municipality_id = ?")
                .param(place.district.value())
                .query(Long.class)
                .single();
    }
}
