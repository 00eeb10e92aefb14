package ru.podyom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import ru.podyom.FreshDatabase;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.demo.files.DistrictProfile;
import ru.podyom.demo.files.ResultFileGenerator;
import ru.podyom.demo.files.SchoolProfile;
import ru.podyom.kernel.Role;
import ru.podyom.school.CodeSystem;
import ru.podyom.school.RegistryFixture;
import ru.podyom.school.SchoolCodes;

/** A specialist's morning in a real browser, by keyboard: from a result file to the row that explains a conclusion. */
@Tag("browser")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDatabase.class)
class MainPathTests {

    private static final int FILES = 2;
    private static final String LOW = "МКОУ Низовская школа";
    private static final String OTHER = "МКОУ Верховская школа";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @TempDir
    private Path folder;

    private final List<String> foreignRequests = new ArrayList<>();
    private boolean scripts = true;
    private Chromium chromium;
    private String login;

    @BeforeEach
    void aDistrictAndItsCoordinator() {
        var registry = RegistryFixture.in(context);
        var municipality = registry.municipality("Проверочный район");
        var codes = context.getBean(SchoolCodes.class);
        codes.add(
                registry.scope,
                registry.school(municipality, LOW),
                CodeSystem.FISOKO,
                "edu990001",
                RegistryFixture.OPERATOR);
        codes.add(
                registry.scope,
                registry.school(municipality, OTHER),
                CodeSystem.FISOKO,
                "edu990002",
                RegistryFixture.OPERATOR);
        login = SignedIn.account(accounts, Role.COORDINATOR, municipality);
        chromium = new Chromium();
    }

    @AfterEach
    void shutTheBrowser() {
        chromium.close();
    }

    @Test
    void leadsFromAFileToTheRowsBehindAConclusion() throws IOException {
        Page page = page(new Browser.NewContextOptions().setViewportSize(1366, 768));
        walk(page);

        assertThat(foreignRequests).isEmpty();
    }

    @Test
    void leadsTheSameWayWithoutScript() throws IOException {
        Page page = page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        scripts = false;
        walk(page);

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Результаты");
    }

    private void walk(Page page) throws IOException {
        signIn(page);
        upload(page);
        run(page);
        explain(page);
    }

    private Page page(Browser.NewContextOptions options) {
        var browserContext = chromium.browser().newContext(options.setLocale("ru-RU"));
        browserContext.setDefaultTimeout(60_000);
        var page = browserContext.newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith(address("")) && !request.url().startsWith("data:")) {
                foreignRequests.add(request.url());
            }
        });
        return page;
    }

    private void signIn(Page page) {
        page.navigate(address("/"));
        check(page);
        page.getByLabel("Имя входа").fill(login);
        page.getByLabel("Пароль").fill(SignedIn.PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("Войти")).press("Enter");
        assertThat(page).hasURL(address("/"));
        check(page);
    }

    private void upload(Page page) throws IOException {
        page.navigate(address("/imports"));
        check(page);
        page.getByLabel("Файлы с результатами").setInputFiles(files());
        page.getByRole(AriaRole.BUTTON, named("Проверить")).press("Enter");
        for (int i = 0; i < FILES; i++) {
            page.navigate(address("/imports?state=PREVIEW"));
            page.locator("table.data tbody a").first().press("Enter");
            check(page);
            page.getByRole(AriaRole.BUTTON, named("Всё верно")).press("Enter");
            var load = page.getByRole(AriaRole.BUTTON, startingWith("Загрузить"));
            assertThat(load).isVisible();
            check(page);
            load.press("Enter");
            committed(page);
        }
        check(page);
    }

    /** The job goes on without the page: whoever has no script looks again. */
    private static void committed(Page page) {
        for (int i = 0; i < 120 && page.getByText("Отменить загрузку").count() == 0; i++) {
            page.waitForTimeout(500);
            page.reload();
        }
        assertThat(page.getByText("Отменить загрузку").first()).isVisible();
    }

    private void run(Page page) {
        page.navigate(address("/runs/new?methodology=vpr56-2021/1"));
        check(page);
        page.getByLabel("Пометка").fill("к заседанию");
        page.getByRole(AriaRole.BUTTON, named("Провести и сохранить")).press("Enter");
        page.waitForURL(Pattern.compile(".*/runs/\\d+"));
        check(page);
    }

    /** Three clicks: the school, the file with its rows, the rows. */
    private void explain(Page page) {
        page.getByRole(AriaRole.LINK, named(LOW)).press("Enter");
        assertThat(page.getByText("Рассуждение по шагам")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, named("Зарегистрировать меру")))
                .isVisible();
        check(page);
        page.getByRole(AriaRole.LINK, startingWith("Проведение")).first().press("Enter");
        assertThat(page.locator("table.data:visible tbody tr").first()).isVisible();
        check(page);
        page.navigate(address("/results"));
        check(page);
    }

    private Path[] files() throws IOException {
        var district = new DistrictProfile(
                "Проверочный край",
                "Проверочный район",
                "reg99_m001",
                List.of(new SchoolProfile("990001", LOW, 24, -2.5, 0), new SchoolProfile("990002", OTHER, 24, 1.5, 0)));
        var files = new ResultFileGenerator(1).held2021(district).subList(0, FILES);
        var paths = new Path[FILES];
        for (int i = 0; i < FILES; i++) {
            paths[i] = files.get(i).writeInto(folder);
        }
        return paths;
    }

    /** Axe itself is a script; without scripts the pages are the same ones. */
    private void check(Page page) {
        if (scripts) {
            Visitor.check(page);
        }
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions startingWith(String name) {
        return new Page.GetByRoleOptions().setName(Pattern.compile("^" + name));
    }
}
