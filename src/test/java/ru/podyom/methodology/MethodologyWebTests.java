package ru.podyom.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.kernel.Role;
import ru.podyom.school.RegistryFixture;

@PodyomTest
class MethodologyWebTests {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MethodologyStore store;

    @Autowired
    private ApplicationContext context;

    private SignedIn operator;
    private VersionId original;

    @BeforeEach
    void signIn() {
        operator = SignedIn.inRegion(accounts, web, Role.OPERATOR, RegistryFixture.in(context).region);
        original = MethodologyFixture.approved(store);
    }

    @Test
    void showsRuleBasisAndLabelsOfEachMethodology() {
        assertThat(page("/methodologies"))
                .contains("Правило Рособрнадзора", "Четыре работы ВПР 2021 года", "официальное правило");
        assertThat(page("/methodologies/" + original))
                .contains(
                        "Правило простыми словами",
                        "в открытых источниках не найден",
                        "https://omskinform.ru/news/215730",
                        "собственный параметр",
                        "11 класс, математика (профильная)",
                        "Это не означает благополучия",
                        "Проверка");
    }

    @Test
    void leadsFromACopyToAnApprovedVersion() {
        String draft = copy();
        assertThat(page(draft + "/edit")).contains("Черновик: редакция 1.", "в редакции 1 — 10");

        MvcTestResult saved = web.perform(filled(draft, 5, 0, 2));
        assertThat(saved).hasStatus3xxRedirection();
        assertThat(page(draft)).contains("Это черновик", "было 10\u00a0чел., стало 5\u00a0чел.");
        assertThat(page(draft + "/approve"))
                .contains("больше нельзя будет ни изменить, ни удалить", "Редакция 1 станет");

        assertThat(body(web.perform(approval(draft, "2")
                        .param("title", "")
                        .param("number", "")
                        .param("date", "31.02.2027"))))
                .contains("Напишите, какой это документ", "Укажите номер документа", "Укажите дату документа");
        MvcTestResult approved = web.perform(approval(draft, "2")
                .param("title", "Приказ министерства")
                .param("number", "12")
                .param("date", "1.2.2027"));
        assertThat(approved).hasStatus3xxRedirection();
        assertThat(page(draft)).contains("по акту № 12", "Приказ министерства от 01.02.2027 №\u00a012", "Утверждена");
        assertThat(page("/methodologies/" + original)).contains("Вместо неё утверждена");

        assertThat(web.perform(operator.get(draft + "/edit"))).hasStatus(422);
        assertThat(web.perform(filled(draft, 5, 0, 2))).hasStatus(422);
        assertThat(web.perform(operator.send(draft + "/discard"))).hasStatus(422);
    }

    @Test
    void tellsEverythingWrongWithADraftAtOnceAndKeepsWhatWasTyped() {
        String draft = copy();

        String body = body(web.perform(operator.send(draft)
                .param("title", "")
                .param("basis", "Наше решение")
                .param("validFrom", "когда-нибудь")
                .param("validTo", "2019-01-01")
                .param("year", "21")
                .param("thresholdPercent", "30 %")
                .param("leastProcedures", "2")
                .param("minParticipants", "0")
                .param("riskProcedures", "1")
                .param("riskPercent", "0")
                .param("others", "ВПР, 12 класс, Физика")
                .param("revision", "1")));

        assertThat(body)
                .contains(
                        "Напишите название методики.",
                        "Укажите, с какого дня",
                        "Последний день раньше первого.",
                        "Год — четыре цифры",
                        "нужно целое число от 1 до 100.",
                        "нужно целое число от 1 до 1000.",
                        "«ВПР, 12 класс, Физика» не понято",
                        "Выберите хотя бы одну процедуру.",
                        "Наше решение");
    }

    @Test
    void refusesNumbersThatContradictEachOther() {
        String draft = copy();

        String body = body(web.perform(filled(draft, 10, 30, 3)));

        assertThat(body).contains("Процедур нужно больше, чем есть в наборе (2).", "должна быть меньше доли низкого");
    }

    @Test
    void takesFurtherProceduresWrittenByHand() {
        String draft = copy();

        web.perform(filled(draft, 10, 0, 2).param("others", "ВПР, 7 класс, физика\nРДР, 10 класс, Химия"));

        assertThat(page(draft)).contains("7 класс, физика", "10 класс, химия");
        assertThat(page(draft + "/edit")).contains("ВПР, 7 класс, Физика\nРДР, 10 класс, Химия");
    }

    @Test
    void letsOnlyThoseChangeWhoMay() {
        String draft = copy();
        SignedIn observer = SignedIn.inRegion(accounts, web, Role.OBSERVER, RegistryFixture.in(context).region);
        String card = "/methodologies/" + original;

        assertThat(body(web.perform(observer.get(card)))).doesNotContain("Копия с изменениями");
        assertThat(web.perform(observer.send(card + "/copy"))).hasStatus(403);
        assertThat(web.perform(observer.get(draft + "/edit"))).hasStatus(403);
        assertThat(web.perform(observer.send(draft))).hasStatus(403);
        assertThat(web.perform(observer.send(draft + "/approve"))).hasStatus(403);
        assertThat(web.perform(observer.send(draft + "/discard"))).hasStatus(403);
        assertThat(web.perform(operator.get("/methodologies/987654"))).hasStatus(404);
    }

    @Test
    void throwsADraftAway() {
        String draft = copy();

        assertThat(web.perform(operator.send(draft + "/discard"))).hasStatus3xxRedirection();
        assertThat(web.perform(operator.get(draft))).hasStatus(404);
    }

    private String copy() {
        String edit = Objects.requireNonNull(web.perform(operator.send("/methodologies/" + original + "/copy"))
                .getResponse()
                .getRedirectedUrl());
        return edit.replace("/edit", "");
    }

    /** The form of the shipped numbers with two procedures and these numbers. */
    private MockHttpServletRequestBuilder filled(String draft, int minimum, int riskPercent, int least) {
        return operator.send(draft)
                .param("title", "Правило для района")
                .param("basis", "Решение коллегии")
                .param("validFrom", "2026-09-01")
                .param("thresholdPercent", "30")
                .param("leastProcedures", Integer.toString(least))
                .param("minParticipants", Integer.toString(minimum))
                .param("riskProcedures", "1")
                .param("riskPercent", Integer.toString(riskPercent))
                .param("procedures", "VPR;5;Математика", "OGE;9;Математика")
                .param("revision", "1");
    }

    private MockHttpServletRequestBuilder approval(String draft, String revision) {
        return operator.send(draft + "/approve").param("revision", revision);
    }

    private String page(String path) {
        MvcTestResult result = web.perform(operator.get(path));
        assertThat(result).hasStatusOk();
        return body(result);
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8)
                .replace("&#34;", "\"");
    }
}
