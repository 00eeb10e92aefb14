package ru.podyom.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.podyom.PodyomTest;
import ru.podyom.kernel.AcademicYear;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.naming.NameMatch;

@PodyomTest
class SchoolsTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Schools schools;

    @Autowired
    private SchoolNames names;

    @Autowired
    private SchoolCodes codes;

    @Autowired
    private JdbcClient jdbc;

    private RegistryFixture registry;
    private MunicipalityId district;

    @BeforeEach
    void district() {
        registry = RegistryFixture.in(context);
        district = registry.municipality("Берёзовский район");
    }

    @Test
    void aSchoolIsSeenOnlyInsideTheScope() {
        SchoolId school = registry.school(district, "МКОУ Лесная школа");
        SchoolId neighbour = registry.school(district, "МКОУ Степная школа");

        assertThat(schools.get(Scope.school(school, false), school).name()).isEqualTo("МКОУ Лесная школа");
        assertThat(schools.of(Scope.municipality(district, false), district)).hasSize(2);
        assertThat(schools.of(Scope.school(school, false), district)).hasSize(1);
        for (Scope foreign : List.of(Scope.nothing(), Scope.school(neighbour, true))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> schools.get(foreign, school));
        }
    }

    @Test
    void refusesASecondSchoolOfTheSameName() {
        registry.school(district, "МКОУ Лесная школа");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> registry.school(district, "мкоу  лесная школа"))
                .withMessageContaining("уже есть");
    }

    @Test
    void keepsTheFormerNameAndRefusesALostUpdate() {
        SchoolId school = registry.school(district, "МКОУ Лесная школа");

        schools.change(registry.scope, school, 1, RegistryFixture.rural("МБОУ Лесная СОШ"), RegistryFixture.OPERATOR);

        assertThat(names.of(registry.scope, school))
                .extracting(SchoolAlias::name, SchoolAlias::source)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("МКОУ Лесная школа", SchoolAlias.Source.FORMER));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> schools.change(
                        registry.scope, school, 1, RegistryFixture.rural("Третье"), RegistryFixture.OPERATOR))
                .withMessageContaining("изменил(а) Иванова И. И.");
    }

    @Test
    void oneCodeInTwoWritingsIsOneCode() {
        SchoolId school = registry.school(district, "МКОУ Лесная школа");
        SchoolId other = registry.school(district, "МКОУ Степная школа");

        codes.add(registry.scope, school, CodeSystem.FISOKO, " sch243389 ", RegistryFixture.OPERATOR);
        codes.add(registry.scope, school, CodeSystem.FISOKO, "edu243389", RegistryFixture.OPERATOR);

        assertThat(codes.of(registry.scope, school))
                .extracting(SchoolCodes.Code::code)
                .containsExactly("sch243389");
        assertThat(codes.byKeys(registry.scope, CodeSystem.FISOKO, Set.of(CodeSystem.FISOKO.key("edu243389"))))
                .containsEntry("243389", school);
        assertThat(codes.byKeys(Scope.school(other, true), CodeSystem.FISOKO, Set.of("243389")))
                .isEmpty();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        codes.add(registry.scope, other, CodeSystem.FISOKO, "edu243389", RegistryFixture.OPERATOR))
                .withMessageContaining("МКОУ Лесная школа");
    }

    @Test
    void refusesWhatIsNoCode() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> CodeSystem.FISOKO.tidy("еdu243389"))
                .withMessageContaining("русские буквы");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> CodeSystem.FISOKO.tidy("edu24338"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> CodeSystem.INN.tidy("2407010001"));
        assertThat(CodeSystem.INN.tidy("7707083893")).isEqualTo("7707083893");
    }

    @Test
    void anAliasSolvesTheNameAndCannotBelongToTwo() {
        SchoolId school = registry.school(district, "МКОУ Лесная школа");
        SchoolId other = registry.school(district, "МКОУ Степная школа");
        names.add(registry.scope, school, "Малолесная НОШ", SchoolAlias.Source.BRANCH, RegistryFixture.OPERATOR);

        assertThat(names.matcher(registry.scope, district).match("Малолесной НОШ"))
                .isEqualTo(new NameMatch.Certain(school, NameMatch.Basis.PROPER_NAME));
        assertThat(names.matcher(registry.scope, district).match("школа Берёзовского района"))
                .isEqualTo(new NameMatch.Unknown());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> names.add(
                        registry.scope, other, "малолесная нош", SchoolAlias.Source.TYPED, RegistryFixture.OPERATOR));
    }

    @Test
    void theSameContingentAgainIsNoChange() {
        SchoolId school = registry.school(district, "МКОУ Лесная школа");
        Contingent pupils = new Contingent(new AcademicYear(2026), 112, null);

        schools.setContingent(registry.scope, school, pupils, RegistryFixture.OPERATOR);
        schools.setContingent(registry.scope, school, pupils, RegistryFixture.OPERATOR);

        assertThat(schools.contingent(registry.scope, school)).containsExactly(pupils);
        assertThat(journal(school)).containsExactly("добавить школу", "указать контингент");
    }

    @Test
    void theSearchSeesNamesAliasesAndCodes() {
        SchoolId school = registry.school(district, "МКОУ Ново-Лесная школа № 7");
        codes.add(registry.scope, school, CodeSystem.FISOKO, "edu243390", RegistryFixture.OPERATOR);

        assertThat(jdbc.sql("select search_text from school.school_view where id = ?")
                        .param(school.value())
                        .query(String.class)
                        .single())
                .contains(" мкоу новолесная школа 7 ")
                .contains(" edu243390 ");
    }

    private List<String> journal(SchoolId school) {
        return jdbc.sql("select action from journal.entry_view where school_id = ? order by id")
                .param(school.value())
                .query(String.class)
                .list();
    }
}
