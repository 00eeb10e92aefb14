package ru.podyom.curator;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ru.podyom.OneDistrict;
import ru.podyom.SignedIn;
import ru.podyom.kernel.Role;

/**
 * A district whose one school has a curator, the head of another school of it, and the curator signed in.
 *
 * @param held number of the appointment
 */
public record CuratedSchool(OneDistrict district, long held, SignedIn curator) {

    public static CuratedSchool in(ApplicationContext context, MockMvcTester web, LocalDate from) {
        var district = OneDistrict.in(context, web, "Лесной район", "МКОУ Лесная школа");
        var fixture = CuratorFixture.in(context, district.registry());
        var person = fixture.head(district.municipality(), district.addSchool("МКОУ Горная школа"), "Образцова");
        return new CuratedSchool(
                district,
                fixture.appointed(person, district.school(), from),
                SignedIn.inSchools(district.accounts(), web, Role.CURATOR, Set.of(district.school())));
    }

    /** The card of the appointment. */
    public String card() {
        return "/curators/" + held;
    }
}
