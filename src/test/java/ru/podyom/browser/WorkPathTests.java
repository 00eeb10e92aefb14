package ru.podyom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import ru.podyom.FreshDatabase;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.identification.lists.Category;
import ru.podyom.identification.lists.ListFixture;
import ru.podyom.kernel.Role;
import ru.podyom.meeting.MeetingFixture;
import ru.podyom.school.RegistryFixture;

/** The way of a decision in a real browser, by keyboard: from minutes, read or written, to the end of control. */
@Tag("browser")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDatabase.class)
class WorkPathTests {

    private static final String LOW = "МКОУ Низовская школа";
    private static final String SECOND = "МКОУ Заречная школа";

    private static final String MINUTES = """
            ПРОТОКОЛ № 4
            заседания муниципальной рабочей группы по работе со ШНОР

            15.10.2026

            Председатель: Заглавная Н.П.
            Секретарь: Условная С.С.

            ПОВЕСТКА ДНЯ:
            1. Итоги диагностических работ (Пробина Д.М.)

            1. СЛУШАЛИ: Пробину Д.М.
            РЕШЕНИЕ:
            1.1. Руководителю Низовской школы представить анализ причин низких результатов. Срок: до 20 декабря 2026 г.

            Председатель: Заглавная Н.П.
            Секретарь: Условная С.С.
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    private Chromium chromium;
    private Visitor office;
    private Visitor school;

    @BeforeEach
    void aDistrictAndItsSchools() {
        var registry = RegistryFixture.in(context);
        var municipality = registry.municipality("Проверочный район");
        var low = registry.school(municipality, LOW);
        var second = registry.school(municipality, SECOND);
        new ListFixture(context, registry, municipality).october(2025, Category.LOW_RESULTS, low, second);
        new MeetingFixture(context, registry, municipality).body("Муниципальная рабочая группа");
        chromium = new Chromium();
        office = Visitor.signedIn(chromium, port, SignedIn.account(accounts, Role.COORDINATOR, municipality));
        school = Visitor.signedIn(chromium, port, SignedIn.account(accounts, Role.HEAD, Set.of(low)));
    }

    @AfterEach
    void shutTheBrowser() {
        chromium.close();
    }

    @Test
    void leadsFromTheTextOfMinutesToTheEndOfControl() {
        office.open("/minutes").follow("Загрузить").look();
        office.type("…или текст протокола", MINUTES).press("Прочитать").at("/minutes/drafts/\\d+");
        assertThat(office.all(".source-text mark").filter(new Locator.FilterOptions().setHasText("анализ причин")))
                .isVisible();
        office.look();
        confirmTheSchool();
        office.tick("документ уже подписан").press("Принять протокол").at("/minutes/\\d+");
        office.sees("подписан").look();

        office.follow("Создать поручения").sees("Названы: " + LOW).look();
        assertThat(office.field("Срок")).hasValue("20.12.2026");
        office.press("Дать поручения по отмеченным пунктам").sees("принято 0 из 1");

        reportAndRelease("представить анализ причин");
    }

    @Test
    void leadsFromThePlanOfAMeetingToTheEndOfControl() {
        planTheMeeting();
        writeTheMinutes();

        office.press("Отметить подписание").sees("подписан").look();
        office.follow("Создать поручения").sees("ШНОР (2)").look();
        assertThat(office.field("Кому")).hasValue("LOW");
        office.press("Дать поручения по отмеченным пунктам").sees("принято 0 из 2");
        office.follow("Представить план поддержки").sees(LOW, SECOND).look();

        reportAndRelease("Представить план поддержки");
    }

    private void confirmTheSchool() {
        var row = office.all(".school-row");
        assertThat(row).hasCount(1);
        assertThat(row).containsText("Низовск");
        row.locator("select").selectOption(new SelectOption().setLabel(LOW));
        office.press("Сохранить проверку").at("/minutes/drafts/\\d+");
        assertThat(office.all(".school-row")).containsText("есть");
    }

    private void planTheMeeting() {
        office.open("/meetings").follow("Запланировать заседание").look();
        office.choose("Орган", "Муниципальная рабочая группа")
                .choose("Вид", "Заседание рабочей группы")
                .choose("Форма", "Очно")
                .type("Тема", "Итоги первой четверти")
                .type("День", "30.11.2026")
                .type("Начало", "11:00")
                .type("Место", "каб. 12")
                .press("Сохранить")
                .at("/meetings/\\d+");
        office.sees("Планируется").look();
        office.follow("Добавить вопрос").look();
        office.type("Номер", "1")
                .type("Минут", "20")
                .type("Вопрос", "О мерах поддержки школ")
                .press("Добавить и указать докладчиков");
        office.unfold("Докладывает школа или кто-то не из реестра")
                .type("Кто, словами", "методист Центра")
                .press("Добавить");
        office.sees("методист Центра").look();
        office.follow("К повестке").press("Назначить без рассылки").sees("О мерах поддержки школ");
        office.press("Отметить: проведено").sees("Проведено").look();
    }

    /** The agenda, its speaker and the number come over from the meeting. */
    private void writeTheMinutes() {
        office.press("Написать протокол").at("/minutes/\\d+/write").look();
        assertThat(office.field("Вопрос")).hasValue("О мерах поддержки школ");
        office.type("Решили", "Представить план поддержки на второе полугодие").choose("Что это", "поручение");
        office.unfold("Кому, кто отвечает, срок, школы")
                .type("Кому (заголовок группы)", "Руководителям ШНОР")
                .type("Срок, день", "20.12.2026")
                .press("Сохранить протокол");
        office.sees("Изменил(а)").look();
        office.follow("К протоколу: Word, подписание").at("/minutes/\\d+");
        office.sees("Представить план поддержки", "методист Центра").look();
    }

    /** The school reports in two clicks from its start page; the office accepts and ends the control. */
    private void reportAndRelease(String words) {
        school.open("/").follow("в работе");
        school.at("/assignments.*").follow(words).look();
        school.type("Что сделано", "Обсуждено на педагогическом совете, приказ издан")
                .press("Отправить отчёт");
        school.sees("Ждёт приёмки").look();

        office.open("/").follow("ждёт приёмки");
        office.at("/assignments.*").look();
        office.follow(words).sees("приказ издан").look();
        office.press("Принять отчёт").sees("Принято");
        office.unfold("Снять с контроля").press("Снять с контроля").sees("Снято с контроля");
        office.look();

        school.open("/assignments").sees("Поручений на контроле нет");
    }
}
