package ru.podyom.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import ru.podyom.PodyomTest;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.NotFound;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.school.RegistryFixture;

@PodyomTest
class MunicipalitiesTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Tomsk");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Municipalities municipalities;

    @Test
    void keepsNamesCodesAndTheChosenLabel() {
        RegistryFixture registry = RegistryFixture.in(context);
        MunicipalityId id = registry.municipality("Асиновский район");

        municipalities.change(
                registry.scope,
                id,
                1,
                new MunicipalityData(
                        "Асиновский район",
                        "Управление образования",
                        " (reg70_vpr_m003) ",
                        "69608000",
                        ZONE,
                        CategoryLabel.SHNRO,
                        List.of("Асиновский муниципальный район", " ", "Асиновский район")),
                RegistryFixture.OPERATOR);

        Municipality kept = municipalities.get(Scope.municipality(id, false), id);
        assertThat(kept.data().fisCode()).isEqualTo("reg70_m003");
        assertThat(kept.data().label()).isEqualTo(CategoryLabel.SHNRO);
        assertThat(kept.names()).containsExactly("Асиновский район", "Асиновский муниципальный район");
        assertThat(kept.revision().number()).isEqualTo(2);
    }

    @Test
    void refusesATakenNameAndACodeThatIsNone() {
        RegistryFixture registry = RegistryFixture.in(context);
        registry.municipality("Асиновский район");

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> registry.municipality("асиновский район"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> municipalities.add(
                        registry.scope,
                        registry.region,
                        new MunicipalityData("Другой", "", null, "123", ZONE, CategoryLabel.SHNOR, List.of()),
                        RegistryFixture.OPERATOR))
                .withMessageContaining("8 или 11 цифр");
    }

    @Test
    void aForeignMunicipalityIsNotThere() {
        RegistryFixture registry = RegistryFixture.in(context);
        MunicipalityId id = registry.municipality("Асиновский район");
        Scope neighbour = Scope.municipality(registry.municipality("Томский район"), true);

        assertThat(municipalities.all(neighbour)).extracting(Municipality::name).containsExactly("Томский район");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> municipalities.get(neighbour, id));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> municipalities.add(
                        neighbour, registry.region, MunicipalityData.named("Новый", ZONE), RegistryFixture.OPERATOR));
    }
}
