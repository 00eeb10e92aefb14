package ru.podyom.assignment.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.assignment.Addressee;
import ru.podyom.assignment.Basis;
import ru.podyom.assignment.Binding;
import ru.podyom.assignment.Control;
import ru.podyom.assignment.Deadline;
import ru.podyom.assignment.Move;
import ru.podyom.assignment.NewAssignment;
import ru.podyom.assignment.Step;
import ru.podyom.identification.lists.Category;
import ru.podyom.identification.lists.ListFixture;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.RegistryFixture;

@PodyomTest
class GroupTests {

    private static final Set<Category> BOTH = Set.of(Category.LOW_RESULTS, Category.AT_RISK);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Groups groups;

    @Autowired
    private GroupExpansion expansion;

    @Autowired
    private Control control;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Accounts accounts;

    private RegistryFixture registry;
    private MunicipalityId place;
    private SchoolId low;
    private SchoolId risk;
    private SchoolId former;
    private Scope district;

    @BeforeEach
    void aDistrictWithLists() {
        registry = RegistryFixture.in(context);
        place = registry.municipality("Списочный район");
        low = registry.school(place, "Ангарная школа");
        risk = registry.school(place, "Береговая школа");
        former = registry.school(place, "Верхняя школа");
        district = Scope.municipality(place, true);
        var lists = new ListFixture(context, registry, place);
        lists.october(2023, Category.LOW_RESULTS, low, former);
        lists.october(2025, Category.LOW_RESULTS, low, null);
        lists.october(2024, Category.AT_RISK, risk, low);
    }

    @Test
    void meansTheSchoolsOfTheLatestListsOfTheDay() {
        var now = expansion.expand(district, place, BOTH, LocalDate.of(2026, 1, 26));
        assertThat(now.members()).extracting(Expansion.Member::school).containsExactly(low, risk);
        assertThat(now.members().getFirst().because()).hasSize(2);
        assertThat(now.unmatched()).hasSize(1);
        assertThat(now.addressee()).isEqualTo("ШНОР, Зона риска");

        var then = expansion.expand(district, place, Set.of(Category.LOW_RESULTS), LocalDate.of(2024, 1, 1));
        assertThat(then.members()).extracting(Expansion.Member::school).containsExactly(low, former);
        assertThat(expansion
                        .expand(district, place, BOTH, LocalDate.of(2020, 1, 1))
                        .members())
                .isEmpty();
    }

    @Test
    void becomesAnAssignmentForEachSchoolAndKeepsCount() {
        var now = expansion.expand(district, place, BOTH, LocalDate.of(2026, 1, 26));
        var id = groups.give(district, point(), now, List.of(low, risk), RegistryFixture.OPERATOR);

        var members = groups.members(district, id);
        assertThat(members)
                .hasSize(2)
                .allMatch(one -> Long.valueOf(id.value()).equals(one.given().group()));
        assertThat(members.getFirst().given().basis().point()).contains("Зона риска", "ШНОР");
        var first = members.getFirst();
        control.take(district, first.id(), 1, Step.of(Move.REPORT, "Сделано."), RegistryFixture.OPERATOR);
        control.take(district, first.id(), 2, Step.of(Move.ACCEPT), RegistryFixture.OPERATOR);
        assertThat(groups.get(district, id))
                .returns(1, AssignmentGroup::accepted)
                .returns(2, AssignmentGroup::members);
        assertThat(groups.get(Scope.school(risk, true), id).members()).isEqualTo(1);
        assertThatThrownBy(() -> groups.get(Scope.school(former, true), id)).isInstanceOf(NotFound.class);
    }

    @Test
    void reachesNobodyTheListsDoNotName() {
        var now = expansion.expand(district, place, BOTH, LocalDate.of(2026, 1, 26));

        assertThatThrownBy(() -> groups.give(district, point(), now, List.of(former), RegistryFixture.OPERATOR))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Списки изменились");
        assertThatThrownBy(() -> groups.give(district, point(), now, List.of(), RegistryFixture.OPERATOR))
                .isInstanceOf(Refused.class);
    }

    @Test
    void isShownBeforeItIsGivenAndSeenOnCardAndStartPage() {
        var coordinator = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, place);
        assertThat(page(coordinator.get("/assignments/groups/new"))).contains("Зона риска");
        assertThat(page(filled(coordinator.send("/assignments/groups"))))
                .contains("Ангарная школа", "Береговая школа", "поручение к ним не придёт")
                .doesNotContain("Верхняя школа");

        var given = web.perform(filled(coordinator.send("/assignments/groups/confirmed"))
                .param("member", low.toString(), risk.toString()));
        assertThat(given).hasStatus3xxRedirection();
        assertThat(page(coordinator.get(given.getResponse().getRedirectedUrl())))
                .contains("0 из 2", "Просрочено", "Береговая школа");
        assertThat(page(coordinator.get("/schools/" + low))).contains("Представить анализ");
        assertThat(page(coordinator.get("/"))).contains("поручения просрочено", "у меня на контроле");
        assertThat(page(filled(coordinator.send("/assignments/groups/confirmed"))))
                .contains("хотя бы одну школу");
    }

    private static MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder form) {
        return form.param("text", "Представить анализ ситуации")
                .param("document", "протокол семинара")
                .param("position", "руководитель школы")
                .param("category", "LOW_RESULTS", "AT_RISK")
                .param("on", "26.01.2026")
                .param("term", "document")
                .param("due", "01.03.2026");
    }

    private NewAssignment point() {
        return new NewAssignment(
                Binding.MANDATORY,
                "Представить анализ ситуации",
                new Basis("протокол семинара", "", LocalDate.of(2026, 1, 26), "пункт 1"),
                new Addressee(place, null, "руководитель школы", List.of()),
                null,
                Deadline.on(LocalDate.of(2026, 3, 1)),
                null);
    }

    private String page(MockHttpServletRequestBuilder request) {
        var answer = web.perform(request);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
