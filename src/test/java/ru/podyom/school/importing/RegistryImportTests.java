package ru.podyom.school.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Problem;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.school.CodeSystem;
import ru.podyom.school.RegistryFixture;
import ru.podyom.school.School;
import ru.podyom.school.SchoolCodes;
import ru.podyom.school.Schools;

@PodyomTest
class RegistryImportTests {

    private static final String HEADER =
            "Муниципалитет;Официальное название*;Тип;Местность;Логин ФИС ОКО;Другие названия;Учеников\n";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RegistryImports imports;

    @Autowired
    private RegistryPlanner planner;

    @Autowired
    private Schools schools;

    @Autowired
    private SchoolCodes codes;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    private RegistryFixture registry;
    private MunicipalityId district;
    private SchoolId forest;

    @BeforeEach
    void registry() {
        registry = RegistryFixture.in(context);
        district = registry.municipality("Лесной район");
        forest = registry.school(district, "МКОУ Лесная школа");
        codes.add(registry.scope, forest, CodeSystem.FISOKO, "sch240001", RegistryFixture.OPERATOR);
    }

    @Test
    void tellsNewChangedSameAndBadRowsApart() {
        registry.school(district, "МКОУ Степная школа");

        RegistryPlan plan = plan(HEADER
                + "Лесной район;МКОУ Лесная СОШ;СОШ;сельская;edu240001;ЛСШ;112\n"
                + "Лесной район;МКОУ Степная школа;;;;;\n"
                + "Лесной район;МКОУ Луговая ООШ;;с;edu240002;;\n"
                + "Лесной район;МКОУ Полевая ООШ;;сельская;edu240003;;сорок\n"
                + "Дальний район;МКОУ Дальняя ООШ;;сельская;;;\n"
                + "Лесной район;МКОУ Речная ООШ;;сельская;edu24;;\n"
                + "Лесной район;МКОУ Речная ООШ;;сельская;;;40\n");

        assertThat(plan.rows())
                .extracting(PlannedRow::state)
                .containsExactly(
                        PlannedRow.State.CHANGED,
                        PlannedRow.State.SAME,
                        PlannedRow.State.REFUSED,
                        PlannedRow.State.REFUSED,
                        PlannedRow.State.REFUSED,
                        PlannedRow.State.REFUSED,
                        PlannedRow.State.NEW);
        assertThat(plan.rows().getFirst().changes())
                .contains(
                        "официальное название: МКОУ Лесная школа → МКОУ Лесная СОШ",
                        "вариант названия: + ЛСШ",
                        "учеников в 2026/27: 112")
                .noneMatch(change -> change.contains("edu240001"));
        assertThat(plan.problems()).extracting(Problem::cell).containsExactly("D4", "G5", "A6", "E7");
        assertThat(plan.problems().get(2).expected()).contains("Нет среди ваших муниципалитетов", "Лесной район");
    }

    @Test
    void asksInsteadOfRenamingWhatOnlyResembles() {
        RegistryPlan plan = plan(HEADER
                + "Лесной район;МКОУ Леснай школа;СОШ;сельская;;;\n"
                + "Лесной район;МКОУ Лесная СОШ;СОШ;сельская;;;\n"
                + "Лесной район;МКОУ Лесная НОШ;НОШ;сельская;edu240009;;\n");

        assertThat(plan.rows())
                .extracting(PlannedRow::state)
                .containsExactly(PlannedRow.State.REFUSED, PlannedRow.State.REFUSED, PlannedRow.State.NEW);
        assertThat(plan.problems().getFirst().expected()).contains("МКОУ Лесная школа");
    }

    @Test
    void refusesTheSameSchoolTwiceAndANameOfAnother() {
        registry.school(district, "МКОУ Степная школа");

        RegistryPlan plan = plan(HEADER
                + "Лесной район;МКОУ Лесная школа;;;;;\n"
                + "Лесной район;Лесная СОШ;СОШ;;edu240001;;\n"
                + "Лесной район;МКОУ Новая ООШ;;сельская;;МКОУ Степная школа;\n"
                + "Лесной район;Первая ООШ;;сельская;edu240005;;\n"
                + "Лесной район;Вторая ООШ;;сельская;sch240005;;\n");

        assertThat(plan.problems())
                .extracting(Problem::expected)
                .satisfiesExactly(
                        twice -> assertThat(twice).contains("в строке 2"),
                        name -> assertThat(name).contains("Так уже называется"),
                        code -> assertThat(code).contains("в строке 5"));
    }

    @Test
    void allOrNothingLeavesTheRegistryAsItWas() {
        long id = upload(HEADER + "Лесной район;МКОУ Луговая ООШ;;сельская;;;\nЛесной район;;;;;;5\n");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> imports.take(registry.scope, id, false, RegistryFixture.OPERATOR));
        assertThat(schools.of(registry.scope, district)).hasSize(1);

        imports.take(registry.scope, id, true, RegistryFixture.OPERATOR);
        assertThat(schools.of(registry.scope, district))
                .extracting(School::name)
                .containsExactly("МКОУ Лесная школа", "МКОУ Луговая ООШ");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> imports.take(registry.scope, id, true, RegistryFixture.OPERATOR))
                .withMessageContaining("уже загружен");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        String file = HEADER + "Лесной район;МКОУ Лесная СОШ;СОШ;сельская;edu240001;ЛСШ;112\n"
                + "Лесной район;МКОУ Луговая ООШ;;сельская;edu240002;ЛугООШ;40\n";
        imports.take(registry.scope, upload(file), false, RegistryFixture.OPERATOR);
        long lines = journal();

        RegistryPlan again = plan(file);
        imports.take(registry.scope, upload(file), false, RegistryFixture.OPERATOR);

        assertThat(again.rows()).extracting(PlannedRow::state).containsOnly(PlannedRow.State.SAME);
        assertThat(journal() - lines)
                .as("only the two lines of the upload itself")
                .isEqualTo(2);
    }

    @Test
    void theTemplateFilledWithTheRegistryChangesNothing() throws Exception {
        registry.school(district, "МКОУ Степная школа");
        List<School> all = schools.of(registry.scope, district);
        Map<SchoolId, Schools.Details> details =
                schools.details(registry.scope, all.stream().map(School::id).toList());
        var out = new ByteArrayOutputStream();
        RegistryTemplate.write(
                all.stream()
                        .map(school -> new RegistryTemplate.Entry(school, details.get(school.id())))
                        .toList(),
                out);

        RegistryPlan plan = planner.plan(registry.scope, out.toByteArray());

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.rows()).hasSize(2).extracting(PlannedRow::state).containsOnly(PlannedRow.State.SAME);
    }

    @Test
    void readsAWindowsFileAndTellsWhatIsNoRegistry() {
        byte[] windows =
                (HEADER + "Лесной район;МКОУ Ёлкинская ООШ;;сельская;;;\n").getBytes(Charset.forName("windows-1251"));

        assertThat(planner.plan(registry.scope, windows).rows())
                .extracting(PlannedRow::title)
                .containsExactly("МКОУ Ёлкинская ООШ");
        for (String wrong : List.of("просто текст", "", "PK\u0003\u0004обрывок", "a;b\n\"незакрытая")) {
            RegistryPlan plan = planner.plan(registry.scope, wrong.getBytes(StandardCharsets.UTF_8));
            assertThat(plan.rows()).as(wrong).isEmpty();
            assertThat(plan.hasErrors()).as(wrong).isTrue();
        }
    }

    @Test
    void aFileOfAnotherAccountIsNotThere() {
        long id = upload(HEADER);
        var other = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, district);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> imports.get(id, other.actor()));
        assertThat(web.perform(other.get("/schools/import/" + id))).hasStatus(404);
        assertThat(web.perform(other.send("/schools/import/" + id))).hasStatus(404);
    }

    @Test
    void aCoordinatorUploadsLooksAndTakesOver() {
        var coordinator = SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, district);
        var file = new MockMultipartFile(
                "file",
                "реестр.csv",
                "text/csv",
                ("Официальное название;Местность;Учеников\nМКОУ Луговая ООШ;сельская;сорок\nМКОУ Речная ООШ;сельская;40\n")
                        .getBytes(StandardCharsets.UTF_8));

        var request = coordinator.upload("/schools/import");
        request.file(file);
        String preview = String.valueOf(web.perform(request).getResponse().getRedirectedUrl());

        assertThat(web.perform(coordinator.get(preview)))
                .hasStatusOk()
                .bodyText()
                .contains("CSV, C2", "сорок", "Ожидается целое число", "МКОУ Речная ООШ", "только верные строки");
        assertThat(web.perform(coordinator.send(preview).param("rows", "all"))).hasStatus(422);
        assertThat(web.perform(coordinator.send(preview).param("rows", "good"))).hasRedirectedUrl("/schools");
        assertThat(web.perform(coordinator.get("/schools")))
                .bodyText()
                .contains("МКОУ Речная ООШ", "1\u00a0новая школа")
                .doesNotContain("МКОУ Луговая ООШ");
        assertThat(web.perform(coordinator.get("/schools/import"))).bodyText().contains("реестр.csv");
        assertThat(web.perform(coordinator.get("/schools/import/template.xlsx")))
                .hasStatusOk();
    }

    private RegistryPlan plan(String csv) {
        return planner.plan(registry.scope, csv.getBytes(StandardCharsets.UTF_8));
    }

    private long upload(String csv) {
        return imports.upload("реестр.csv", csv.getBytes(StandardCharsets.UTF_8), RegistryFixture.OPERATOR);
    }

    private long journal() {
        return jdbc.sql("select count(*) from journal.entry_view")
                .query(Long.class)
                .single();
    }
}
