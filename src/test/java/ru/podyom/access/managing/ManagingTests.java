package ru.podyom.access.managing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.access.NewAccount;
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.school.RegistryFixture;

@PodyomTest
@Transactional
class ManagingTests {

    private static final Actor FOUNDER = new Actor(new AccountId(0), "test", "Проверка", Role.ADMIN);
    private static final String PASSWORD = "длинный пароль";
    private static final Pattern SHOWN = Pattern.compile("<code class=\"password\">([^<]+)</code>");

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private ApplicationContext context;

    private AccountId admin;
    private AccountId observer;
    private Cookie session;
    private RegistryFixture registry;
    private MunicipalityId municipality;
    private SchoolId school;

    @BeforeEach
    void anAdminAndARegistry() {
        registry = RegistryFixture.in(context);
        municipality = registry.municipality("Образцовый район");
        school = registry.school(municipality, "МКОУ Образцовая школа");
        admin = open("keeper", Role.ADMIN);
        observer = open("reader", Role.OBSERVER);
        session = SignedIn.session(web, "keeper", PASSWORD);
    }

    @Test
    void listsAccountsThatTheFiltersLetThrough() {
        assertThat(page("/accounts?role=OBSERVER&q=reader"))
                .bodyText()
                .contains("/accounts/" + observer, "Наблюдатель")
                .doesNotContain("/accounts/" + admin + "\"");
        assertThat(page("/accounts.csv?role=OBSERVER&q=reader"))
                .hasStatusOk()
                .bodyText()
                .contains("reader;Демонов reader");
    }

    @Test
    void opensAHeadForOneSchoolAndShowsThePasswordOnce() {
        var sent = perform(post("/accounts")
                .param("role", "HEAD")
                .param("territory", registry.region + "-" + municipality)
                .param("schools", school.toString())
                .param("login", "head")
                .param("name", "Образцов О. О."));
        assertThat(sent).hasStatus(302);
        String card = sent.getResponse().getRedirectedUrl();
        String shown = body(get(card).cookie(session));

        assertThat(shown).contains("МКОУ Образцовая школа", "Руководитель школы");
        assertThat(signIn("head", password(shown))).hasHeader("Location", "/");
        assertThat(page(card)).bodyText().doesNotContain("class=\"password\"");
        assertThat(accounts.byLogin("head").orElseThrow().scope().schools()).containsExactly(school);
    }

    @Test
    void opensACoordinatorForAMunicipalityInItsOwnTimeZone() {
        perform(post("/accounts")
                .param("role", "COORDINATOR")
                .param("territory", registry.region + "-" + municipality)
                .param("login", "coordinator")
                .param("name", "Примерова П. П."));

        var opened = accounts.byLogin("coordinator").orElseThrow();
        assertThat(opened.scope().municipalities()).containsExactly(municipality);
        assertThat(opened.zone()).isEqualTo(ZoneId.of("Asia/Krasnoyarsk"));
        assertThat(opened.unit()).isEqualTo("Образцовый район");
    }

    @Test
    void saysEverythingThatIsWrongWithTheFormAtOnce() {
        assertThat(perform(post("/accounts")
                        .param("role", "HEAD")
                        .param("territory", registry.region + "-" + municipality)
                        .param("login", "reader")))
                .bodyText()
                .contains("Такое имя входа уже занято.", "Введите имя", "Выберите школу.");
    }

    @Test
    void asksASchoolRoleForSchoolsOfTheChosenMunicipality() {
        assertThat(page("/accounts/new?role=CURATOR&territory=" + registry.region + "-" + municipality))
                .bodyText()
                .contains("type=\"checkbox\" name=\"schools\" value=\"" + school + "\"");
    }

    @Test
    void disablesAnAccountAndLetsItInAgain() {
        perform(post("/accounts/" + observer + "/disable"));
        assertThat(signIn("reader", PASSWORD)).hasHeader("Location", "/login?refused");

        perform(post("/accounts/" + observer + "/enable"));
        assertThat(signIn("reader", PASSWORD)).hasHeader("Location", "/");
    }

    @Test
    void keepsAnAdminFromShuttingThemselvesOut() {
        assertThat(perform(post("/accounts/" + admin + "/disable"))).hasStatus(422);
        assertThat(accounts.get(admin).disabled()).isFalse();
    }

    @Test
    void replacesAForgottenPassword() {
        var reset = perform(post("/accounts/" + observer + "/password"));
        String fresh = password(body(get("/accounts/" + observer).cookie(session)));

        assertThat(signIn("reader", PASSWORD)).hasHeader("Location", "/login?refused");
        assertThat(signIn("reader", fresh)).hasHeader("Location", "/");
    }

    @Test
    void endsTheSessionsOfWhoeverHeldTheOldPassword() {
        var held = SignedIn.session(web, "reader", PASSWORD);
        assertThat(web.perform(get("/account").cookie(held))).hasStatusOk();

        perform(post("/accounts/" + observer + "/password"));

        assertThat(web.perform(get("/account").cookie(held))).hasHeader("Location", "/login");
    }

    @Test
    void isShutToEverybodyElse() {
        var reader = SignedIn.session(web, "reader", PASSWORD);

        assertThat(web.perform(get("/accounts").cookie(reader))).hasStatus(403);
        assertThat(web.perform(
                        post("/accounts/" + admin + "/disable").cookie(reader).with(csrf())))
                .hasStatus(403);
    }

    @Test
    void knowsNoAccountThatIsNotThere() {
        assertThat(page("/accounts/999999")).hasStatus(404);
    }

    private AccountId open(String login, Role role) {
        return accounts.open(
                new NewAccount(
                        login,
                        PASSWORD,
                        "Демонов " + login,
                        role,
                        "Проверка",
                        ZoneId.of("Europe/Moscow"),
                        null,
                        null,
                        Set.of()),
                FOUNDER);
    }

    private MvcTestResult page(String address) {
        return web.perform(get(address).cookie(session));
    }

    private MvcTestResult perform(MockHttpServletRequestBuilder request) {
        return web.perform(request.cookie(session).with(csrf()));
    }

    private String body(MockHttpServletRequestBuilder request) {
        var answer = web.perform(request);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String password(String page) {
        var shown = SHOWN.matcher(page);
        assertThat(shown.find()).isTrue();
        return shown.group(1);
    }

    private MvcTestResult signIn(String login, String password) {
        return web.perform(post("/login").with(csrf()).param("username", login).param("password", password));
    }
}
