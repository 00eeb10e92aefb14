package ru.podyom.authority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Role;
import ru.podyom.school.RegistryFixture;

@PodyomTest
class MunicipalityWebTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester web;

    private RegistryFixture registry;

    @BeforeEach
    void registry() {
        registry = RegistryFixture.in(context);
    }

    @Test
    void anOperatorEntersAMunicipalityAndChoosesItsLabel() {
        var operator = SignedIn.inRegion(accounts, web, Role.OPERATOR, registry.region);
        var added = web.perform(operator.send("/municipalities")
                .param("region", registry.region.toString())
                .param("name", "Лесной район")
                .param("fisCode", "(reg24_m077)")
                .param("zone", "Asia/Krasnoyarsk")
                .param("label", "SHNRO")
                .param("aliases", "Лесной муниципальный район\n\n"));
        String card = String.valueOf(added.getResponse().getRedirectedUrl());

        assertThat(web.perform(operator.get(card)))
                .hasStatusOk()
                .bodyText()
                .contains("reg24_m077", "ШНРО", "Лесной муниципальный район", "МСК+4");
        assertThat(web.perform(operator.get("/municipalities").param("q", "ktcyj")))
                .bodyText()
                .contains("Лесной район");
        assertThat(web.perform(operator.send("/municipalities")
                        .param("region", registry.region.toString())
                        .param("name", "лесной район")
                        .param("zone", "Asia/Krasnoyarsk")
                        .param("label", "SHNOR")))
                .bodyText()
                .contains("уже есть");
    }

    @Test
    void wrongCodesComeBackBesideTheirFields() {
        var operator = SignedIn.inRegion(accounts, web, Role.OPERATOR, registry.region);

        assertThat(web.perform(operator.send("/municipalities")
                        .param("region", registry.region.toString())
                        .param("fisCode", "24-77")
                        .param("oktmo", "04")
                        .param("zone", "Europe/Paris")
                        .param("label", "ШНОР")))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Введите название",
                        "Код ФИС ОКО пишется как",
                        "ОКТМО — 8 или 11 цифр",
                        "Выберите часовой пояс",
                        "Выберите обозначение",
                        "24-77");
    }

    @Test
    void aCoordinatorSeesAndChangesOnlyTheOwnOne() {
        MunicipalityId own = registry.municipality("Лесной район");
        MunicipalityId other = registry.municipality("Степной район");
        var coordinator = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, own);

        assertThat(web.perform(coordinator.get("/municipalities"))).hasRedirectedUrl("/municipalities/" + own);
        assertThat(web.perform(coordinator.get("/municipalities/" + other))).hasStatus(404);
        assertThat(web.perform(coordinator.get("/municipalities/new"))).hasStatus(404);
        assertThat(web.perform(coordinator.get("/municipalities/" + own + "/edit")))
                .hasStatusOk();
        assertThat(web.perform(coordinator
                        .send("/municipalities/" + other)
                        .param("version", "1")
                        .param("name", "Захваченный")
                        .param("zone", "Europe/Moscow")
                        .param("label", "SHNOR")))
                .hasStatus(404);
    }
}
