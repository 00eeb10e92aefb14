package ru.podyom;

import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ru.podyom.access.Accounts;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.school.RegistryFixture;

/**
 * A district of its own with one school and its coordinator signed in; most tests of pages begin with one.
 *
 * @param registry of the region that the district belongs to
 */
public record OneDistrict(
        RegistryFixture registry,
        MunicipalityId municipality,
        SchoolId school,
        Accounts accounts,
        MockMvcTester web,
        SignedIn coordinator) {

    public static OneDistrict in(ApplicationContext context, MockMvcTester web, String name, String school) {
        var registry = RegistryFixture.in(context);
        var municipality = registry.municipality(name);
        var accounts = context.getBean(Accounts.class);
        return new OneDistrict(
                registry,
                municipality,
                registry.school(municipality, school),
                accounts,
                web,
                SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, municipality));
    }

    public SchoolId addSchool(String name) {
        return registry.school(municipality, name);
    }

    /** Somebody else of this district. */
    public SignedIn signedIn(Role role) {
        return SignedIn.inMunicipality(accounts, web, role, municipality);
    }

    /** The head of the one school. */
    public SignedIn head() {
        return SignedIn.inSchools(accounts, web, Role.HEAD, Set.of(school));
    }

    /** The coordinator of another district of the region. */
    public SignedIn neighbour() {
        return SignedIn.inMunicipality(accounts, web, Role.COORDINATOR, registry.municipality("Соседний район"));
    }
}
