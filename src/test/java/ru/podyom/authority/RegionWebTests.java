package ru.podyom.authority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.kernel.Role;
import ru.podyom.school.RegistryFixture;

@PodyomTest
class RegionWebTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester web;

    private RegistryFixture registry;

    @BeforeEach
    void registry() {
        registry = RegistryFixture.in(context);
    }

    @Test
    void anOperatorWhoEntersARegionWorksWithIt() {
        var operator = SignedIn.inRegion(accounts, web, Role.OPERATOR, registry.region);
        String card = added(operator, "Лесная область", freeCode());

        assertThat(web.perform(operator.get(card)))
                .hasStatusOk()
                .bodyText()
                .contains("Лесная область", "Добавить муниципалитет", "Муниципалитетов ещё нет");
        web.perform(operator.send("/municipalities")
                .param("region", card.substring("/regions/".length()))
                .param("name", "Озёрный район")
                .param("zone", "Asia/Tomsk")
                .param("label", "SHNOR"));
        assertThat(web.perform(operator.get(card))).bodyText().contains("Озёрный район", "/municipalities/");
        assertThat(web.perform(operator.get("/regions").param("q", "jpthysq")))
                .bodyText()
                .contains("Лесная область");
    }

    @Test
    void anotherOperatorNeitherSeesNorRenamesIt() {
        var operator = SignedIn.inRegion(accounts, web, Role.OPERATOR, registry.region);
        var other = SignedIn.inRegion(accounts, web, Role.OPERATOR, RegistryFixture.in(context).region);
        int code = freeCode();
        String card = added(operator, "Скрытая область " + code, code);

        assertThat(web.perform(other.get("/regions"))).bodyText().doesNotContain("Скрытая область");
        assertThat(web.perform(other.get(card))).hasStatus(404);
        assertThat(web.perform(other.send(card)
                        .param("version", "1")
                        .param("name", "Чужая")
                        .param("code", "" + code)
                        .param("zone", "Asia/Tomsk")))
                .hasStatus(404);
        assertThat(web.perform(other.send("/regions")
                        .param("name", "Вторая")
                        .param("code", "" + code)
                        .param("zone", "Asia/Tomsk")))
                .hasStatusOk()
                .bodyText()
                .contains("уже занят");
    }

    @Test
    void anAdministratorSetsRegionsUpAndSeesOnlyNames() {
        registry.municipality("Степной район");
        var admin = SignedIn.inSchools(accounts, web, Role.ADMIN, java.util.Set.of());
        int code = freeCode();
        String card = added(admin, "Новая область " + code, code);

        assertThat(web.perform(admin.get("/regions/" + registry.region)))
                .hasStatusOk()
                .bodyText()
                .contains("Степной район")
                .doesNotContain("href=\"/municipalities/");
        assertThat(web.perform(admin.send(card)
                        .param("version", "1")
                        .param("name", "Обновлённая область " + code)
                        .param("code", "" + code)
                        .param("zone", "Asia/Tomsk")))
                .hasRedirectedUrl(card);
        assertThat(web.perform(admin.get("/regions").param("q", "Обновлённая область " + code)))
                .bodyText()
                .contains("href=\"" + card + "\"");
        assertThat(web.perform(admin.send(card)
                        .param("version", "1")
                        .param("name", "Опоздавшая область")
                        .param("code", "" + code)
                        .param("zone", "Asia/Tomsk")))
                .hasStatusOk()
                .bodyText()
                .contains("Пока вы правили");
        assertThat(jdbc.sql("select count(*) from access.account_unit where account_id = ?")
                        .param(admin.actor().account().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void wrongFieldsComeBackBesideTheirPlaces() {
        var operator = SignedIn.inRegion(accounts, web, Role.OPERATOR, registry.region);

        assertThat(web.perform(operator.send("/regions").param("code", "124").param("zone", "Europe/Paris")))
                .hasStatusOk()
                .bodyText()
                .contains("Введите название региона", "число от 1 до 99", "«124»", "Выберите часовой пояс");
    }

    private String added(SignedIn by, String name, int code) {
        return String.valueOf(web.perform(by.send("/regions")
                        .param("name", name)
                        .param("code", "" + code)
                        .param("zone", "Asia/Tomsk"))
                .getResponse()
                .getRedirectedUrl());
    }

    private int freeCode() {
        return jdbc.sql(
                        "select min(n) from generate_series(1, 99) n where n not in (select code from authority.region)")
                .query(Integer.class)
                .single();
    }
}
