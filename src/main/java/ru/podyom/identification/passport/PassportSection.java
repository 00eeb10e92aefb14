package ru.podyom.identification.passport;

import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.school.SchoolSection;

/** The social passport on the card of a school. */
@Component
class PassportSection implements SchoolSection {

    private static final int ORDER = 45;

    private final Passports passports;

    PassportSection(Passports passports) {
        this.passports = passports;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Shown> shown(SchoolId school, Scope scope, Actor actor) {
        return Optional.of(new Shown(
                "passport",
                "Социальный паспорт",
                "identification/school-passport",
                SchoolPassports.of(scope, passports.of(scope, school.value()))));
    }
}
