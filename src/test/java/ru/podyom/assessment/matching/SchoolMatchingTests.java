package ru.podyom.assessment.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import ru.podyom.PodyomTest;
import ru.podyom.assessment.importing.ImportFixture;
import ru.podyom.assessment.reading.SchoolCount;
import ru.podyom.kernel.Scope;

@PodyomTest
class SchoolMatchingTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SchoolMatching matching;

    @TempDir
    private Path folder;

    private ImportFixture registry;
    private Territory region;
    private Territory district;

    @BeforeEach
    void prepare() {
        registry = new ImportFixture(context, folder);
        region = new Territory(registry.registry.region.value(), 99, null, "Край");
        district = new Territory(registry.registry.region.value(), 99, registry.district.value(), "Район");
    }

    private static SchoolCount written(String code, @Nullable String name, @Nullable String municipality) {
        return new SchoolCount(code, name, municipality, 10, 2, 0, 0, null, List.of());
    }

    private List<MatchedSchool> match(Scope scope, Territory territory, SchoolCount... counts) {
        return matching.match(scope, territory, Arrays.asList(counts));
    }

    @Test
    void oldAndNewLoginMeanTheSameSchool() {
        var found = match(
                registry.registry.scope,
                region,
                written(registry.old(1), null, null),
                written(registry.login(1), null, null));

        assertThat(found)
                .extracting(MatchedSchool::match, MatchedSchool::school)
                .containsOnly(tuple(SchoolMatch.CODE, registry.first));
    }

    @Test
    void nameThatIsCertainInsideTheMunicipalityFindsASchoolWithoutACode() {
        var codeless = registry.registry.school(registry.district, "МКОУ «Ягодновская СОШ»");

        var found = match(
                registry.registry.scope,
                region,
                written("edu990001", "МКОУ «Ягодновская СОШ»", "Выдуманный муниципальный район (reg99_m001)"));

        assertThat(found.getFirst())
                .isEqualTo(new MatchedSchool(found.getFirst().count(), SchoolMatch.NAME, codeless));
    }

    @Test
    void nameNeverWinsOverAnotherLoginInTheRegistry() {
        var found =
                match(registry.registry.scope, region, written("edu990002", "МКОУ «Первая школа»", "Выдуманный район"));

        assertThat(found.getFirst().match()).isEqualTo(SchoolMatch.UNKNOWN);
    }

    @Test
    void schoolsOfAnotherMunicipalityAreOutsideWhetherTheRegistryHasThemOrNot() {
        var scope = Scope.municipality(registry.district, true);

        var found = match(
                scope,
                district,
                written(registry.login(3), null, null),
                written("edu990003", "Неизвестная школа", "Соседний район"),
                written("edu990004", "Новая школа", "Выдуманный район"));

        assertThat(found)
                .extracting(MatchedSchool::match)
                .containsExactly(SchoolMatch.OUTSIDE, SchoolMatch.OUTSIDE, SchoolMatch.UNKNOWN);
    }
}
